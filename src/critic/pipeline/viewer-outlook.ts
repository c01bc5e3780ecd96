import { openCatalog } from '../../core/catalog/open-catalog.ts';
import type { Film } from '../../core/film/film.ts';
import type { Review } from '../../core/review/review.ts';

/** What people who subscribe to an archive will see of it, as counts of reviews. */
export interface ViewerOutlook {
  reviews: number;
  /** Reviews whose film has an id; a year but no id; neither. */
  withId: number;
  withYear: number;
  withNeither: number;
  /** Reviews of which it is not certain which film they are of: found by search alone. */
  open: number;
  /** Reviews that are shown beside their film for certain, on pages that give its ids, its year, or its title alone. */
  shown: { byId: number; byYear: number; byTitle: number };
}

/** Asks the compiled catalog for each of its own films as pages of three kinds name it. */
export async function viewerOutlook(bytes: Uint8Array, reviews: readonly Review[]): Promise<ViewerOutlook> {
  const catalog = await openCatalog(bytes);
  await catalog.ready('keys');
  const isShown = (film: Film, { id }: Review) => {
    const answer = catalog.match(film);
    return answer.match === 'certain' && answer.review.id === id;
  };
  const outlook: ViewerOutlook = {
    reviews: reviews.length,
    withId: 0,
    withYear: 0,
    withNeither: 0,
    open: 0,
    shown: { byId: 0, byYear: 0, byTitle: 0 },
  };
  for (const review of reviews) {
    const { title, year, kind, ids } = review.film;
    const hasId = ids !== undefined && Object.keys(ids).length > 0;
    if (hasId) outlook.withId++;
    else if (year) outlook.withYear++;
    else outlook.withNeither++;
    if (review.resolved && review.resolved !== 'settled') outlook.open++;
    const dated: Film = { title, kind, ...(year && { year }) };
    if (isShown(hasId ? { ...dated, ids } : dated, review)) outlook.shown.byId++;
    if (isShown(dated, review)) outlook.shown.byYear++;
    if (isShown({ title, kind }, review)) outlook.shown.byTitle++;
  }
  return outlook;
}
