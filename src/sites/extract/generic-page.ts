import type { Sighting, Site, TitlePage } from '../site.ts';
import { anyPageMetadata } from './any-page-item.ts';
import { cleanTitle, normalizeText } from './clean-text.ts';
import { titleInHead, yearInHead } from './head-sources.ts';
import { valuesAt } from './json-ld.ts';
import { kindOf, type PageMetadata } from './page-metadata.ts';
import { readFilm } from './read-film.ts';

/** How any page is read: by its structured data and head; the visible heading decides between the names they give. */
const anyPage: TitlePage = {
  url: /^/,
  title: titleInHead,
  year: yearInHead,
  otherTitles: ['ld:alternateName', 'ld:alternativeHeadline'],
  directors: 'ld:director',
  minutes: 'ld:duration',
};

/** A page that speaks of videos about films, or of articles, is not about the film itself. */
const NOT_THE_FILM = /\b(?:trailer|teaser|featurette|behind the scenes|official clip|tv spot|interview)\b/i;

/** The title that a page of an unknown make is about, when it says so in a form machines read. */
export function readGenericPage(own: PageMetadata, site: Site): Sighting | undefined {
  const metadata = anyPageMetadata(own);
  const item = metadata.item();
  const said = (item && kindOf(item)) || /^video\.(?:movie|tv_show)$/.test(metadata.meta('og:type'));
  if (!said || NOT_THE_FILM.test(metadata.meta('og:title') || metadata.document.title)) return undefined;
  const found = readFilm(anyPage, { root: metadata.document, page: metadata }, site);
  if (!found) return undefined;
  const { film } = found;
  const heading = headingOf(metadata, [
    film.title,
    ...(film.otherTitles ?? []),
    ...(item ? valuesAt(item, 'name') : []),
  ]);
  if (heading) {
    const title = cleanTitle(normalizeText(heading.textContent), site.clean);
    if (title !== film.title) {
      film.otherTitles = [film.title, ...(film.otherTitles ?? [])].filter((other) => other !== title);
      film.title = title;
    }
  }
  const element = heading ?? metadata.document.querySelector('h1');
  return {
    role: 'page',
    film,
    element: element ?? metadata.document.body,
    position: element ? 'beside' : 'over',
  };
}

/** The heading that shows one of the names the page gives, or that its own title begins with. */
function headingOf(metadata: PageMetadata, names: string[]): Element | undefined {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const titles = [metadata.meta('og:title'), normalizeText(metadata.document.title)].map((title) =>
    title.toLowerCase(),
  );
  return [...metadata.document.querySelectorAll('h1')].slice(0, 5).find((h1) => {
    const text = cleanTitle(normalizeText(h1.textContent)).toLowerCase();
    if (!text) return false;
    return (
      known.has(text) ||
      titles.some(
        (title) => title.startsWith(text) && /^\s*(?:$|[^\p{L}\p{N}\s'’])/u.test(title.slice(text.length)),
      )
    );
  });
}
