import { useState } from 'preact/hooks';
import { type DirectoryEntry, packagedDirectory } from '../../core/directory/archive-directory.ts';
import type { DirectoryInfo } from '../../protocol/types.ts';
import { Switch } from '../../ui/components/switch.tsx';
import { dayInWords } from '../../ui/format.ts';
import { text } from '../../ui/messages/message-text.ts';
import { problemText } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import { changeSettings } from '../storage/settings.ts';
import { useHostSwitch } from './use-host-switch.ts';

interface FindCriticsProps {
  /** Looks at an archive, as if its address had been typed in. */
  onLook(address: string): void;
  send: Send;
  /** Archives to show in place of the packaged ones. */
  entries?: readonly DirectoryEntry[];
}

/**
 * Archives that anybody may subscribe to, from the list in the package: nothing is asked of anybody to show it. Where the
 * viewer asks for that, the newest list is fetched by the clock.
 */
export function FindCritics({ onLook, send, entries = packagedDirectory() }: FindCriticsProps) {
  const [info, setInfo] = useState<DirectoryInfo>();
  const refresh = () => send('directory').then(setInfo, () => {});
  return (
    <details class="find-critics" onToggle={({ currentTarget }) => currentTarget.open && void refresh()}>
      <summary>{text('find.title')}</summary>
      <p class="about">{aboutList(info)}</p>
      <ul class="panel">
        {(info?.archives ?? entries).map(({ name, critic, about, language, home, archive }) => (
          <li key={name} class="library-row">
            <div lang={language}>
              <b>{name}</b>
              <p class="soft">{critic}</p>
              <p>{about}</p>
              {home && (
                <a href={home} target="_blank" rel="noreferrer">
                  {new URL(home).host}
                </a>
              )}
            </div>
            {archive ? (
              <button
                type="button"
                class="rg-button"
                aria-label={text('find.lookLabel', { name })}
                onClick={() => onLook(archive)}
              >
                {text('add.look')}
              </button>
            ) : (
              <span class="soft">{text('archives.bundled')}</span>
            )}
          </li>
        ))}
      </ul>
      {info && <NewestDirectory info={info} send={send} refresh={refresh} />}
    </details>
  );
}

/** Which list this is. */
function aboutList(info: DirectoryInfo | undefined): string {
  const { address, archives, read } = info ?? {};
  if (!address || !archives || !read) return text('find.about');
  const day = dayInWords(new Date(read).toISOString()) ?? '';
  return text('find.aboutNewest', { host: new URL(address).host, day });
}

interface NewestDirectoryProps {
  info: DirectoryInfo;
  send: Send;
  refresh(): Promise<void>;
}

/** Whether the newest list is asked for, and how that went. */
function NewestDirectory({ info, send, refresh }: NewestDirectoryProps) {
  const { address, wanted, error } = info;
  const host = new URL(address).host;
  const { isRefused, failed, flip } = useHostSwitch(address, async (isWanted) => {
    await changeSettings(() => ({ newestDirectory: isWanted }));
    if (isWanted) await send('updateDirectory');
    await refresh();
  });
  return (
    <>
      <div class="panel">
        <Switch on={wanted} onFlip={flip} hint={text('find.newestHint', { host })}>
          {text('find.newest')}
        </Switch>
      </div>
      <p role="status" class="about soft">
        {isRefused && text('newest.refused', { host })}
        {failed}
        {error && text('newest.failed', { reason: problemText(error) })}
      </p>
    </>
  );
}
