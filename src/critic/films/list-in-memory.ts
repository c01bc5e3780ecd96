/** A list of films in memory, for browsers. */

import type { ReportProgress } from '../model/report-progress.ts';
import type { FilmFiles } from './film-files.ts';
import { FilmIndex, IndexWriter } from './film-index.ts';
import { bytesOf, FilmList } from './film-list.ts';
import { filmsIn } from './read-film-files.ts';

/** Films between two words on how far it is. */
const FILMS_PER_STEP = 1000;

/** A list of films that is held in memory and kept nowhere. @throws Error in words when there are no films in it */
export async function listIn(files: FilmFiles, progress: ReportProgress): Promise<FilmList> {
  const pieces: Uint8Array[] = [];
  const writer = new IndexWriter((bytes) => pieces.push(bytes));
  let count = 0;
  const step = (file: string) => progress(`reading the list of films, ${file}`, 0);
  for await (const film of filmsIn(files, step)) {
    writer.add(film);
    if (++count % FILMS_PER_STEP) continue;
    const turn = progress('reading the list of films', count);
    if (turn) await turn;
  }
  if (!count) throw new Error('There are no films in this list.');
  writer.finish('');
  return new FilmList(new FilmIndex(bytesOf(pieces)));
}
