import { type DirectoryEntry, packagedDirectory } from '../../core/directory/archive-directory.ts';
import { text } from '../../ui/messages/message-text.ts';

interface FindCriticsProps {
  /** Looks at an archive, as if its address had been typed in. */
  onLook(address: string): void;
  entries?: readonly DirectoryEntry[];
}

/** Archives that anybody may subscribe to, from the list in the package: nothing is asked of anybody to show it. */
export function FindCritics({ onLook, entries = packagedDirectory() }: FindCriticsProps) {
  return (
    <details class="find-critics">
      <summary>{text('find.title')}</summary>
      <p class="about">{text('find.about')}</p>
      <ul class="panel">
        {entries.map(({ name, critic, about, language, home, archive }) => (
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
    </details>
  );
}
