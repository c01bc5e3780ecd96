/** Lists of reviews over all archives, a part at a time. */

import type { Catalog, ListScope } from '../../../core/catalog/catalog.ts';
import type { ListPart, ListQuery } from '../../../protocol/messages.ts';
import type { WatchedFilm } from '../../../protocol/watched-film.ts';
import { type ArchiveListing, mergeListings } from './merge-listings.ts';

/** Asks every archive that is on, in the viewer's order. */
type AskArchives = <T>(question: (catalog: Catalog, archive: string) => Promise<T>) => Promise<T[]>;

/** Answers parts of lists. The last list is kept for the parts that scrolling asks for next. */
export function createLister(ask: AskArchives) {
  let last: { key: string; watched: readonly WatchedFilm[]; lists: ArchiveListing[] } | undefined;

  /** The same catalogs are asked again: an archive that was switched off, updated or moved makes another list. */
  async function openArchives(archive: string | undefined) {
    const opened = await ask(async (catalog, id) => {
      if (archive === undefined || id === archive) await catalog.ready('keys');
      return { id, catalog };
    });
    return opened.filter(({ id }) => archive === undefined || id === archive);
  }

  return async function list(query: ListQuery, watched: readonly WatchedFilm[]): Promise<ListPart> {
    const { from, limit, ...what } = query;
    const archives = await openArchives(query.archive);
    const key = JSON.stringify([what, archives.map(({ id, catalog }) => [id, catalog.count])]);
    if (last?.key !== key || last.watched !== watched)
      last = {
        key,
        watched,
        lists: archives.map(({ id, catalog }) => ({
          archive: id,
          critic: catalog.archive.critic,
          listing: catalog.list(query.order, scopeOf(query, catalog, watched)),
        })),
      };
    return mergeListings(last.lists, from, limit);
  };
}

function scopeOf(
  { score, years, watch }: ListQuery,
  catalog: Catalog,
  watched: readonly WatchedFilm[],
): ListScope {
  const scope: ListScope = { ...(score && { score }), ...(years && { years }) };
  if (watch === 'wanted') scope.only = reviewsOf(catalog, watched, ({ state }) => state === 'wanted');
  if (watch === 'unseen') scope.except = reviewsOf(catalog, watched, ({ state }) => state !== 'wanted');
  return scope;
}

/** Ids of the archive's reviews of these films, where that is certain. */
function reviewsOf(
  catalog: Catalog,
  watched: readonly WatchedFilm[],
  passes: (film: WatchedFilm) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const film of watched) {
    if (!passes(film)) continue;
    const { title, year, kind, ids } = film;
    const match = catalog.match({ title, year, kind, ids });
    if (match.match === 'certain') found.add(match.review.id);
  }
  return found;
}
