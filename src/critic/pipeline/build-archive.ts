import { compileCatalog } from '../../core/catalog/compile-catalog.ts';
import type { Archive } from '../../core/review/review.ts';
import { archiveOf, type Config } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import { type ReadArchive, type ReadOptions, readArchive } from './read-archive.ts';

/** A catalog made from an archive, and what was read on the way. */
export interface Built {
  bytes: Uint8Array;
  archive: Archive;
  read: ReadArchive;
}

/**
 * Reads an archive and compiles it, for `build`, `publish` and the bundled archives.
 * @param films the list of films, when there is one
 * @throws CatalogError when the reviews make no catalog (there are none)
 */
export async function buildArchive(
  sources: string[],
  { config = {}, films, ...options }: Omit<ReadOptions, 'list'> & { films?: FilmList } = {},
): Promise<Built> {
  const read = await readArchive(sources, { config, list: films, ...options });
  return { ...(await compileRead(read, config, films)), read };
}

/** The catalog of what was read. */
export async function compileRead(
  read: ReadArchive,
  config: Config,
  films?: FilmList,
): Promise<Omit<Built, 'read'>> {
  const archive = archiveOf(config, read.scale);
  const bytes = await compileCatalog(
    read.reviews.map(({ review }) => review),
    archive,
    films?.namesakes(read.reviews.map(({ review }) => review.film)),
  );
  return { bytes, archive };
}
