import { useState } from 'preact/hooks';
import type { TaughtSite } from '../../protocol/site-file.ts';
import { mendedSite } from '../../sites/pack/site-json.ts';
import { nameOfHost, siteSource } from '../../sites/pack/site-source.ts';
import { text } from '../../ui/messages/message-text.ts';
import { saveFile } from '../platform/save-file.ts';
import { forgetTaughtSite, removeOwnHost } from '../storage/own-hosts.ts';
import type { Settings } from '../storage/settings.ts';
import { keepTaughtSite } from '../storage/taught-sites.ts';
import { type Status, StatusLine } from './mine/status-line.tsx';
import { useTaughtSites } from './use-taught-sites.ts';

interface OwnHostsProps {
  settings: Settings;
  /** Is told of an error where a host could not be given up, or what was taught could not be changed. */
  onFail(error: unknown): void;
}

/** Hosts of the viewer's own, each with what was taught for it and a button that gives it up; nothing where there are none. */
export function OwnHosts({ settings: { ownHosts }, onFail }: OwnHostsProps) {
  const taught = useTaughtSites(ownHosts);
  const [status, setStatus] = useState<Status>();
  if (!ownHosts.length) return null;
  const act = (what: Promise<void>, then: Status) => void what.then(() => setStatus(then)).catch(onFail);
  const forget = (host: string, file: TaughtSite) => {
    const undo = () => act(keepTaughtSite(host, file), { words: text('undo.undone') });
    act(forgetTaughtSite(host), { words: text('taught.forgotten', { host }), undo });
  };
  return (
    <>
      <h3>{text('sites.own')}</h3>
      <p class="about">{text('sites.ownAbout')}</p>
      <ul class="panel">
        {ownHosts.map((host) => (
          <li key={host} class="correction-row">
            <div>
              <p>
                <b dir="ltr">{host}</b>
              </p>
              {taught[host] && <Taught host={host} file={taught[host]} onForget={forget} />}
            </div>
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
      <StatusLine status={status} />
    </>
  );
}

interface TaughtProps {
  host: string;
  file: TaughtSite;
  onForget(host: string, file: TaughtSite): void;
}

/** What was taught for a host: how much, as a file, and gone. */
function Taught({ host, file, onForget }: TaughtProps) {
  const { titlePages, tiles } = file;
  const save = () => saveFile(`${nameOfHost(host)}.ts`, siteSource(host, mendedSite(file)), 'text/plain');
  return (
    <>
      <p class="soft">{text('taught.holds', { pages: titlePages.length, lists: tiles.length })}</p>
      <div class="buttons">
        <button type="button" class="quiet" aria-label={`${text('taught.export')}: ${host}`} onClick={save}>
          {text('taught.export')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${text('taught.forget')}: ${host}`}
          onClick={() => onForget(host, file)}
        >
          {text('taught.forget')}
        </button>
      </div>
    </>
  );
}
