import { text } from '../../ui/messages/message-text.ts';
import { removeOwnHost } from '../storage/own-hosts.ts';
import type { Settings } from '../storage/settings.ts';

interface OwnHostsProps {
  settings: Settings;
  /** Is told of an error where a host could not be given up. */
  onFail(error: unknown): void;
}

/** Hosts of the viewer's own, each with a button that gives it up; nothing where there are none. */
export function OwnHosts({ settings: { ownHosts }, onFail }: OwnHostsProps) {
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
              onClick={() => void removeOwnHost(host).catch(onFail)}
            >
              {text('corrections.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
