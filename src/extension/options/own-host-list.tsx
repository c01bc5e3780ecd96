import { text } from '../../ui/messages/message-text.ts';
import { removeOwnHost } from '../storage/own-hosts.ts';
import type { Settings } from '../storage/settings.ts';

/** Hosts of the viewer's own, each with a button that gives it up; nothing where there are none. */
export function OwnHosts({ settings: { ownHosts } }: { settings: Settings }) {
  if (!ownHosts.length) return null;
  return (
    <>
      <h3>{text('sites.own')}</h3>
      <p class="about">{text('sites.ownAbout')}</p>
      <ul class="panel">
        {ownHosts.map((host) => (
          <li key={host} class="correction-row">
            <p>
              <b dir="ltr">{host}</b>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={`${text('corrections.remove')}: ${host}`}
              onClick={() => void removeOwnHost(host)}
            >
              {text('corrections.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
