import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ListedFilm } from '../../src/core/film/film.ts';
import { FilmList } from '../../src/critic/films/film-list.ts';
import type { ResolvedReview } from '../../src/critic/model/resolved-review.ts';
import { readArchive } from '../../src/critic/pipeline/read-archive.ts';
import type { ReadOptions } from '../../src/critic/pipeline/read-reviews.ts';

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), 'reelgrade-archive-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

/** Reads these files as one archive. */
export async function read(files: Record<string, string | Uint8Array>, options: ReadOptions = {}) {
  return readArchive([folderOf(files)], options);
}

/** Reads one file and answers its only review, or why there is none. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ResolvedReview> {
  const { reviews, refused } = await read({ [name]: content }, options);
  if (reviews.length !== 1) throw new Error(`${reviews.length} reviews; refused: ${JSON.stringify(refused)}`);
  return reviews[0]!;
}

/** A film as a list of films has it. */
export const listed = (
  id: string,
  title: string,
  year: number,
  votes: number,
  otherTitles?: string[],
): ListedFilm => ({
  id,
  title,
  year,
  votes,
  kind: 'film',
  ids: { imdb: id },
  ...(otherTitles && { otherTitles }),
});

/** A list of films from [id, title, year, votes, director?, others?]. */
export function listOf(
  ...films: [id: string, title: string, year: number, votes: number, director?: string, others?: string[]][]
): FilmList {
  return new FilmList(
    films.map(
      ([id, title, year, votes, director, otherTitles]): ListedFilm => ({
        ...listed(id, title, year, votes, otherTitles),
        ...(director && { directors: [director] }),
      }),
    ),
  );
}

/** Windows-1252 bytes of a text, as old editors saved it. */
export function windows1252(text: string): Uint8Array {
  const high: Record<string, number> = {
    '–': 0x96,
    '—': 0x97,
    '“': 0x93,
    '”': 0x94,
    '’': 0x92,
    '…': 0x85,
    '€': 0x80,
  };
  return Uint8Array.from([...text], (sign) => high[sign] ?? sign.charCodeAt(0));
}
