import type { Film } from '../film/film.ts';
import type { Match } from './catalog.ts';
import { certain, reasons } from './reason.ts';
import type { Store } from './store.ts';

/**
 * The answer of the ids alone: a review with an id of the film is certain, of two the newer. Undefined when no
 * review carries one of them; whether a review found by title carries *another* one is asked later.
 */
export function matchIds(film: Film, store: Store): Match | undefined {
  if (film.ids === undefined) return undefined;
  for (const [register, id] of Object.entries(film.ids)) {
    const rows = store.byId(`${register}:${id}`);
    if (rows.length === 0) continue;
    const newest = rows.reduce((a, b) => ((store.day(b) || 0) > (store.day(a) || 0) ? b : a));
    return certain(store, newest, reasons.id);
  }
  return undefined;
}

/** Whether a review is of another film by its id: both have one of the same register and they differ. */
export function differsById(film: Film, store: Store, row: number): boolean {
  if (film.ids === undefined) return false;
  const ids = store.brief(row).ids;
  if (ids === undefined) return false;
  return Object.entries(film.ids).some(([register, id]) => {
    const other = ids[register as keyof typeof ids];
    return other !== undefined && other !== id;
  });
}
