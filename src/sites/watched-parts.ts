import { parseSource } from './extract/read-source.ts';
import type { FilmSources, Site, Source, TitlePage, Watched } from './site.ts';

/** The elements that hold what is not read from a page's visible part. */
const HEAD_SELECTORS = {
  title: 'head>title',
  meta: 'head>meta',
  ld: 'script[type="application/ld+json"]',
} as const;
const headSelectors: readonly string[] = Object.values(HEAD_SELECTORS);

/** The root of a page is there from the start, and every change is within it. */
const ROOT = /^(?:html|body)[^\s>+~]*$/;

/**
 * What a watcher looks for on a site's pages, worked out from its file where that is made, and not in every page.
 *
 * Head and structured data of a title page count where the page is built in place, and the document's own title where it
 * is trusted first: else they are there from the start, and change for other reasons.
 */
export function watchedParts({
  titlePages,
  tiles,
  spa,
}: Pick<Site, 'titlePages' | 'tiles' | 'spa'>): NonNullable<Site['watched']> {
  const selectorOf = (page: TitlePage): string => {
    if (page.within) return page.within;
    const comesLate = (each: string) =>
      spa || !headSelectors.includes(each) || (each === HEAD_SELECTORS.title && trustsDocumentTitle(page));
    const selectors = ['h1', page.badge ?? 'h1', ...targetsOf(page, false).selectors.filter(comesLate)];
    return [...new Set(selectors)].filter((each) => !ROOT.test(each)).join(',');
  };
  const attributesOf = (reading: FilmSources, isTile: boolean): Watched => {
    const attributes = [...new Set(targetsOf(reading, isTile).attributes)];
    return attributes.length ? { attributes } : {};
  };
  return {
    titlePages: titlePages.map((page) => ({ selector: selectorOf(page), ...attributesOf(page, false) })),
    tiles: tiles.map((each) => attributesOf(each, true)),
  };
}

/** Whether the document's own title is what a title page is read from first: it may come after all else. */
function trustsDocumentTitle({ title }: TitlePage): boolean {
  const [most] = [title].flat();
  return typeof most === 'object' && 'title' in most;
}

/** Elements and attributes that a film is read from; of a pattern alone a tile's link. */
function targetsOf(reading: FilmSources, isTile: boolean): { selectors: string[]; attributes: string[] } {
  const selectors: string[] = [];
  const attributes: string[] = [];
  for (const source of sourcesOf(reading)) {
    if (source instanceof RegExp && isTile) attributes.push('href');
    for (const text of textsOf(source)) {
      const { from: place, at, attribute } = parseSource(text);
      if (place === 'title' || place === 'meta' || place === 'ld') selectors.push(HEAD_SELECTORS[place]);
      if (place === 'visible' && at) selectors.push(at);
      if (attribute && attribute !== 'text') attributes.push(attribute);
    }
  }
  return { selectors, attributes };
}

/** All that a reading is read from. */
function sourcesOf(reading: FilmSources): (Source | undefined)[] {
  const { title, year, kind, ids, otherTitles, directors, minutes } = reading;
  const kinds = typeof kind === 'object' ? [kind.not, kind.series, kind.film] : [];
  return [title, year, ...kinds, ...Object.values(ids ?? {}), otherTitles, directors, minutes].flat();
}

/** The texts of a source that say where to read; a function and a pattern alone have none. */
function textsOf(source: Source | undefined): string[] {
  if (typeof source === 'string') return [source];
  return typeof source === 'object' && !(source instanceof RegExp) ? Object.keys(source) : [];
}
