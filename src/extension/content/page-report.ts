/** What the popup hears of the page: its films, and what is not as its site's file expects. */

import type { PageFilm } from '../../protocol/messages.ts';
import { detect } from '../../sites/extract/detect.ts';
import { checkLayout } from '../../sites/extract/layout-check.ts';
import type { LayoutMismatch, Sighting, Site } from '../../sites/site.ts';
import { filmKey } from './match-client.ts';

/** The popup lists no more films than this. */
const MAX_LISTED_FILMS = 300;
/** This long after it was opened or its address changed, a page should have its tiles. */
const SETTLE_MS = 3000;

/** Every title on the page now; none when reading the page fails. */
function sightings(document: Document, site: Site): Sighting[] {
  try {
    return detect(document, document.location.href, site);
  } catch {
    return [];
  }
}

/** The films of the page for the popup: the page's own first, each once. Slow, because it reads the whole page. */
export function pageFilms(document: Document, site: Site): PageFilm[] {
  const films = new Map<string, PageFilm>();
  for (const { role, film } of sightings(document, site)) {
    const key = filmKey(film);
    if (role === 'page' || !films.has(key)) films.set(key, { role, film });
    if (films.size >= MAX_LISTED_FILMS) break;
  }
  return [...films.values()].sort((a, b) => Number(b.role === 'page') - Number(a.role === 'page'));
}

/** What is not as the site's file expects, once the page has settled `since` (ms ago); null when all is well. */
export function pageReport(document: Document, site: Site, since: number): LayoutMismatch | null {
  if (document.readyState !== 'complete' || since < SETTLE_MS) return null;
  return checkLayout(site, document.location.href, sightings(document, site), document) ?? null;
}
