/** Compiles the archives that come with the extension; the build and tests call it. */

import { fileURLToPath } from 'node:url';
import type { Film } from '../core/film/film.ts';
import { FilmList } from '../critic/films/film-list.ts';
import { findConfig } from '../critic/input/find-config.ts';
import { buildArchive } from '../critic/pipeline/build-archive.ts';
import { readArchive } from '../critic/pipeline/read-archive.ts';
import { bundledFilms, LAST_YEAR_OF_BUNDLED_FILMS } from './films/read-bundled-films.ts';

/** The archives that come with the extension, by their folder here; the first is asked first. */
const BUNDLED = ['laramie', 'sampler'];

/** A capsule is shown whole: none has more words. */
const MAX_CAPSULE_WORDS = 90;

/**
 * The bundled archives compiled from their sources, by the same road as any critic's, with a list of the films that
 * share their titles.
 * @throws when anything in them is refused: they are ours to mend
 */
export async function bundledArchives(): Promise<{ id: string; bytes: Uint8Array }[]> {
  const sources = await Promise.all(
    BUNDLED.map(async (id) => {
      const folder = fileURLToPath(new URL(`./${id}/`, import.meta.url));
      const { config } = await findConfig([folder]);
      const options = { config: { excerpt: MAX_CAPSULE_WORDS, ...config } };
      return { id, folder, options, read: await readArchive([folder], options) };
    }),
  );
  for (const { id, read } of sources) {
    const [refused] = read.refused;
    if (refused) throw new Error(`bundled archive "${id}": ${refused.source}: ${refused.refused}`);
  }
  const reviewed = sources.flatMap(({ read }) =>
    read.reviews.flatMap(({ review }) => reviewedFilm(review.film)),
  );
  const films = new FilmList(bundledFilms(reviewed), LAST_YEAR_OF_BUNDLED_FILMS);
  return Promise.all(
    sources.map(async ({ id, folder, options }) => ({
      id,
      bytes: (await buildArchive([folder], { ...options, films })).bytes,
    })),
  );
}

const reviewedFilm = ({ title, year, ids }: Film) =>
  year && ids?.imdb ? { title, year, imdb: ids.imdb } : [];
