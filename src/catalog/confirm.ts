import type { Film } from '../film/film.ts';
import { How, strengthOf } from '../film/how.ts';
import { titleKey, titleKeys } from '../film/keys.ts';
import type { Brief } from './catalog.ts';
import type { Keys } from './keys.ts';

/**
 * Whether a review that was found by the hash of a title is of that title indeed: it has the same title, or one
 * read the same way, or an id of the film. A title that only a list of films knows is not in the catalog; there
 * the hash is all there is, and the key is known to be another title's.
 */
export function isConfirmed(film: Film, review: Brief, keys: Keys): boolean {
  if (film.title === review.title) return true;
  for (const [register, id] of Object.entries(film.ids ?? {}))
    if (review.ids?.[register as keyof typeof review.ids] === id) return true;
  if (titleKey(film.title) === titleKey(review.title)) return true;
  const asked = titleKeys(film.title).keys.map(({ key }) => key);
  for (const title of film.otherTitles?.slice(0, 8) ?? []) asked.push(titleKey(title));
  const own = titleKeys(review.title).keys.map(({ key }) => key);
  if (asked.some((key) => own.includes(key))) return true;
  const row = keys.rowOf(review.id);
  const others = keys.otherTitles(row).map(titleKey);
  return asked.some((key) => {
    if (others.includes(key)) return true;
    const begin = keys.find(key);
    const end = keys.end(key, begin);
    for (let posting = begin; posting < end; posting++)
      if (keys.subject(posting) === row && strengthOf(keys.how(posting)) === How.other) return true;
    return false;
  });
}
