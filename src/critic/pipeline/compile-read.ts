import { compileCatalog } from '../../core/catalog/compile-catalog.ts';
import type { Archive } from '../../core/review/review.ts';
import { archiveOf, type Config } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { ReadArchive } from './read-reviews.ts';

/** A catalog, and whose archive it is. */
export interface Compiled {
  bytes: Uint8Array;
  archive: Archive;
}

/** The catalog of what was read. @throws Error when the reviews make no catalog (there are none) */
export async function compileRead(read: ReadArchive, config: Config, films?: FilmList): Promise<Compiled> {
  const archive = archiveOf(config, read.scale);
  const bytes = await compileCatalog(
    read.reviews.map(({ review }) => review),
    archive,
    films?.namesakes(read.reviews.map(({ review }) => review.film)),
    films?.lastYear,
  );
  return { bytes, archive };
}
