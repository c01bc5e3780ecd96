import type { Sighting, Site } from '../site.ts';
import { normalizeText } from './clean-text.ts';
import { isGate } from './gates.ts';
import { readGenericPage } from './generic-page.ts';
import { bearsName, type PageMetadata } from './page-metadata.ts';
import { promisedPage, saysNoTitle } from './promised-page.ts';

/**
 * Reads a page on which a site's own file found nothing though the address promises a title: by what the page says of
 * itself, as any page is read. It must show what it says: a heading bears the film's name, or else the document's own
 * title does. Nothing is read from a head that was left behind by navigation in place, from a gate, or where the
 * site's rules say that the page is about something else.
 */
export function secondChance(page: PageMetadata, site: Site): Sighting | undefined {
  const { document, url } = page;
  if (document.readyState === 'loading' || !promisedPage(site, page.path)) return undefined;
  if (page.isStale() || saysNoTitle(site, page) || isGate(document, site, url)) return undefined;
  const found = readGenericPage(page, site);
  return found && isShown(found, document) ? found : undefined;
}

/** Whether a heading or the document's title bears one of a film's names. */
function isShown({ film }: Sighting, document: Document): boolean {
  const names = [film.title, ...(film.otherTitles ?? [])].map((name) => name.toLowerCase());
  const shown = [...document.querySelectorAll('h1, h2')]
    .slice(0, 10)
    .map(({ textContent }) => textContent)
    .concat(document.title)
    .map((text) => normalizeText(text).toLowerCase());
  return names.some((name) => shown.some((text) => bearsName(text, name)));
}
