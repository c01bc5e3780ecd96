import type { Film, Kind } from '../../core/film/film.ts';
import { idKeys, idsAgree } from '../../core/film/same-film.ts';
import { titleKey } from '../../core/titles/title-keys.ts';

/** Whether a correction made for one of these films applies to the other. */
export function isSameFilm(a: Film, b: Film): boolean {
  const told = idsAgree(a.ids, b.ids);
  if (told !== undefined) return told;
  return a.year === b.year && areAlike(a.kind, b.kind) && titleKey(a.title) === titleKey(b.title);
}

const areAlike = (a: Kind, b: Kind) => a === b || a === 'unknown' || b === 'unknown';

/**
 * Finds the viewer's correction for a film: by an id that the page gives, else by title, year and kind. Made once for many
 * films, so that a page of a thousand tiles costs a thousand look-ups and not a thousand walks.
 * @param made the newest first
 */
export function indexByFilm<T extends { film: Film }>(made: readonly T[]): (film: Film) => T | undefined {
  const filed = new Map<string, T[]>();
  for (const one of made)
    for (const key of keysOf(one.film)) {
      const there = filed.get(key);
      if (there) there.push(one);
      else filed.set(key, [one]);
    }
  return (film) => {
    if (!filed.size) return undefined;
    for (const key of keysOf(film)) {
      const found = filed.get(key)?.find((one) => isSameFilm(one.film, film));
      if (found) return found;
    }
    return undefined;
  };
}

/** Ids come first: they decide more surely than titles. */
function keysOf({ title, year, ids }: Film): string[] {
  return [...idKeys(ids), `${year ?? ''} ${titleKey(title)}`];
}
