import * as v from 'valibot';
import type { ListedFilm } from '../../core/film/film.ts';
import { filmSchema } from '../../core/film/film-schema.ts';
import { readLines } from './read-tsv.ts';

/** The one file of a list of films that `films fetch` made: a line of JSON about the list, then a line a film. */
export const FILMS_FILE = 'films.jsonl';

/** What the first line says. */
export interface ListHeader {
  reelgrade: 'films';
  version: 1;
  /** The day on which the list was begun, ISO. */
  date: string;
}

const Header = v.object({ reelgrade: v.literal('films'), version: v.literal(1), date: v.string() });
const names = v.optional(v.pipe(v.array(v.string()), v.maxLength(200)));
const Film = v.object({
  ...filmSchema.entries,
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  votes: v.pipe(v.number(), v.minValue(0)),
  otherTitles: names,
  directors: names,
});

/** The films of such a list, one after another. @throws Error that names the line which is damaged */
export async function* readFilmsFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ListedFilm> {
  let number = 0;
  for await (const batch of readLines(chunks))
    for (const line of batch) {
      number++;
      if (!line.trim()) continue;
      const parsed = v.safeParse(number === 1 ? Header : Film, jsonOf(line));
      if (!parsed.success)
        throw new Error(`${FILMS_FILE}, line ${number}: this is not a list of films. Fetch it again.`);
      if (number > 1) yield parsed.output as ListedFilm;
    }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
