import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { WATCH_STATES, type WatchState } from '../../../protocol/watch-state.ts';
import type { WatchedFilm } from '../../../protocol/watched-film.ts';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import { WATCH_WORDS } from '../../../ui/watch-display.ts';
import type { Send } from '../../platform/messaging.ts';
import { readWatchFile } from '../../storage/watched/watch-files.ts';
import { FileChooser } from '../file-chooser.tsx';
import { Section } from '../section.tsx';
import { type Status, StatusLine } from './status-line.tsx';

/** What the viewer said of films: how many, and the way in from other services. */
export function WatchSection({ send }: { send: Send }) {
  const [films, setFilms] = useState<WatchedFilm[]>();
  const [as, setAs] = useState<WatchState>();
  const [status, setStatus] = useState<Status>();
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  const refresh = () => send('watchList').then(setFilms);
  const act = async (what: () => Promise<{ words: string; undo?: () => void }>) => {
    try {
      setStatus(await what());
      await refresh();
    } catch (error) {
      setStatus({ words: errorWords(error) });
    }
  };
  useEffect(() => void refresh().catch((error) => setStatus({ words: errorWords(error) })), [send]);

  const add = (chosen: File) =>
    act(async () => {
      const read = await readWatchFile(chosen, as);
      const before = await send('watchList');
      const count = await send('addToWatchList', read.films);
      const undo = () =>
        void act(async () => {
          await send('replaceWatchList', before);
          return { words: text('undo.undone') };
        });
      const words = [text('films.added', { count })];
      if (read.skipped) words.push(text('films.skipped', { count: read.skipped }));
      return { words: words.join(' '), undo };
    });
  const counts = Object.fromEntries(
    WATCH_STATES.map((state) => [state, films?.filter((film) => film.state === state).length ?? 0]),
  ) as Record<WatchState, number>;

  return (
    <Section id="films" title={text('films.title')} about={text('films.about')}>
      {films && (
        <p class="panel soft none">{films.length ? text('films.counts', counts) : text('films.none')}</p>
      )}
      <StatusLine status={status} />
      <div class="buttons">
        <button type="button" class="rg-button" onClick={() => file.current?.click()}>
          {text('films.import')}
        </button>
        <label class="soft" for={id}>
          {text('films.importAs')}
        </label>
        <select
          id={id}
          class="rg-field"
          value={as ?? ''}
          onChange={(event) => setAs((event.currentTarget.value || undefined) as WatchState | undefined)}
        >
          <option value="">{text('films.asFile')}</option>
          {WATCH_STATES.map((state) => (
            <option key={state} value={state}>
              {text(WATCH_WORDS[state])}
            </option>
          ))}
        </select>
        <FileChooser
          field={file}
          accept=".csv,.json,.zip,text/csv,application/json,application/zip"
          label={text('films.file')}
          onFile={add}
        />
      </div>
    </Section>
  );
}
