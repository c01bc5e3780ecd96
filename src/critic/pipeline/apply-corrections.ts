/** Applies the corrections file that lies beside the reviews. */

import { type Correction, parseCorrections } from '../../core/corrections/corrections-file.ts';
import type { Film } from '../../core/film/film.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { ConfigError } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { FileStore } from '../input/file-store.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/** The names of the file, in the source's folder: by `preview`, or as a viewer's export is called. */
export const CORRECTIONS_NAMES = ['corrections.json', 'reelgrade-corrections.json'];

/** The corrections beside the reviews, newest first; none where there is no file. Throws ConfigError for a broken one. */
export async function correctionsIn(store: FileStore): Promise<Correction[]> {
  return (await store.textsNamed(CORRECTIONS_NAMES)).flatMap(({ path, text }) => {
    try {
      return parseCorrections(text);
    } catch (error) {
      throw new ConfigError(`${path}: ${errorWords(error)}`);
    }
  });
}

/** The reviews as a person settled them: a film for a review, or that a review is not of a film. */
export function applyCorrections(
  reviews: ResolvedReview[],
  corrections: Correction[],
  list?: FilmList,
): ResolvedReview[] {
  // The newest correction comes first in the file and so must be applied last.
  const inOrder = [...corrections].reverse();
  const named = new Set(inOrder.flatMap(({ ref }) => ref?.review ?? []));
  const denials = inOrder.filter(({ ref }) => ref === null);
  return reviews.map((read) =>
    (named.has(read.review.id) ? inOrder : denials).reduce(
      (now, correction) => corrected(now, correction, list),
      read,
    ),
  );
}

function corrected(read: ResolvedReview, { film, ref }: Correction, list?: FilmList): ResolvedReview {
  if (ref === null)
    return read.resolution.resolved === 'settled' && sameId(read.review.film, film) ? unsettled(read) : read;
  return ref.review === read.review.id ? settledByHand(read, film, list) : read;
}

function settledByHand(read: ResolvedReview, film: Correction['film'], list?: FilmList): ResolvedReview {
  const { film: own } = read.review;
  const listed = film.ids?.imdb ? list?.byId(film.ids.imdb) : undefined;
  const year = film.year ?? listed?.year;
  const settled: Film = {
    ...own,
    title: own.title || film.title,
    kind: listed?.kind ?? own.kind,
    ...(year && { year }),
    ...(film.ids && { ids: film.ids as Film['ids'] }),
  };
  if (film.title !== settled.title)
    settled.otherTitles = [...new Set([...(own.otherTitles ?? []), film.title])];
  return {
    ...read,
    review: { ...read.review, film: settled, resolved: undefined },
    resolution: { film: settled, resolved: 'settled', reason: 'settled by hand (corrections file)' },
  };
}

const sameId = (a: Film, b: Correction['film']) => a.ids?.imdb !== undefined && a.ids.imdb === b.ids?.imdb;

function unsettled(read: ResolvedReview): ResolvedReview {
  return {
    ...read,
    review: { ...read.review, resolved: 'unsure' },
    resolution: {
      ...read.resolution,
      resolved: 'unsure',
      reason: 'somebody says it is another film (corrections file)',
    },
  };
}
