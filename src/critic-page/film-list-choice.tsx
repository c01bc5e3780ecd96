import type { DroppedFile } from '../critic/input/dropped-files.ts';
import { text } from '../ui/messages/message-text.ts';
import { chosenFiles } from './dropped-entries.ts';
import { FileButton } from './file-button.tsx';

interface FilmListChoiceProps {
  /** How many films the list has that was asked. */
  listed?: number | undefined;
  onFiles(files: DroppedFile[]): void;
}

/** A list of all films, by which reviews without a year find their film. */
export function FilmListChoice({ listed, onFiles }: FilmListChoiceProps) {
  return (
    <details class="film-list">
      <summary>{listed ? text('critic.listed', { count: listed }) : text('critic.filmList')}</summary>
      <p>{text('critic.filmsWhy', { file: 'films.jsonl', address: 'datasets.imdbws.com' })}</p>
      <FileButton multiple onFiles={(list) => onFiles(chosenFiles(list))}>
        {text('critic.chooseFilms')}
      </FileButton>
    </details>
  );
}
