import type { FilmList } from '../films/film-list.ts';
import { type Compiled, compileRead } from './compile-read.ts';
import { readArchive } from './read-archive.ts';
import type { ReadArchive, ReadOptions } from './read-reviews.ts';

/** A catalog made from an archive, and what was read on the way. */
export interface Built extends Compiled {
  read: ReadArchive;
}

/**
 * Reads an archive and compiles it, for `build`, `publish` and the bundled archives.
 * @param films the list of films, when there is one
 * @throws Error when the reviews make no catalog (there are none)
 */
export async function buildArchive(
  sources: string[],
  { config = {}, films, ...options }: Omit<ReadOptions, 'list'> & { films?: FilmList } = {},
): Promise<Built> {
  const read = await readArchive(sources, { config, list: films, ...options });
  return { ...(await compileRead(read, config, films)), read };
}
