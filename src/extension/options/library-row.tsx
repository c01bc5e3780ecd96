import type { ComponentChildren } from 'preact';
import { webAddress } from '../../core/text/web-address.ts';
import type { ArchiveInfo } from '../../protocol/messages.ts';
import { Switch } from '../../ui/components/switch.tsx';
import { siteName } from '../../ui/format.ts';
import { text } from '../../ui/messages/message-text.ts';
import { problemText } from '../../ui/messages/problem-text.ts';

interface LibraryRowProps {
  info: ArchiveInfo;
  onFlip(on: boolean): void;
  /** Absent for the first and the last. */
  onUp?(): void;
  onDown?(): void;
  /** What more there is to say and to do about it. */
  children?: ComponentChildren;
}

/** One archive: whose it is, how much it holds, its switch and its place. */
export function LibraryRow({ info, onFlip, onUp, onDown, children }: LibraryRowProps) {
  const { archive, count, on, origin, error } = info;
  const home = webAddress(archive.home);
  return (
    <li class="library-row">
      <div>
        <Switch on={on} onFlip={onFlip}>
          <b dir="auto">{archive.name}</b>
        </Switch>
        <p class="soft">
          {error ? (
            <span class="problem">{text('archives.broken', { reason: problemText(error) })}</span>
          ) : (
            <>
              {text('archives.holds', { critic: archive.critic, count })}
              {archive.scale && ` · ${archive.scale}`}
              {origin === 'bundled' && ` · ${text('archives.bundled')}`}
            </>
          )}
          {home && (
            <>
              {' · '}
              <a href={home} target="_blank" rel="noopener noreferrer">
                {siteName(home)}
              </a>
            </>
          )}
        </p>
        {children}
      </div>
      <Mover words={text('archives.up', { name: archive.name })} path="m4 10 4-4 4 4" onClick={onUp} />
      <Mover words={text('archives.down', { name: archive.name })} path="m4 6 4 4 4-4" onClick={onDown} />
    </li>
  );
}

function Mover({ words, path, onClick }: { words: string; path: string; onClick?: () => void }) {
  return (
    <button
      type="button"
      class="quiet"
      aria-label={words}
      title={words}
      disabled={!onClick}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
