import type { Kind } from '../../core/film/film.ts';
import { normalizeText } from './clean-text.ts';
import { type Item, jsonLd, valuesAt } from './json-ld.ts';

/** What a page says of itself beyond what is seen: its address, head and structured data. Read when first asked. */
export interface PageMetadata {
  document: Document;
  url: string;
  /** Path, query and fragment of the address. */
  path: string;
  /** A meta tag's content, by property or name. */
  meta(name: string): string;
  /** All items of the page's JSON-LD. */
  items(): readonly Item[];
  /** The one film or series that they say the page is about. */
  item(): Item | undefined;
  /** Whether the structured data says that the page is about a game, a song or a match, and about no title. */
  isOfNoTitle(): boolean;
  /** The page's own addresses: as its head gives them, and as it was opened. */
  ownAddresses(): string[];
  /** Whether the head was left behind by navigation in place: its own address is not the page's. */
  isStale(): boolean;
}

/** The metadata of the page at an address. */
export function readPageMetadata(document: Document, url: string): PageMetadata {
  const items = once(() => jsonLd(document));
  const item = once(() => mainTitle(titlesAmong(items()), url));
  const meta = (name: string): string => {
    // By tag, because a selector of two parts has the browser try both on every element of a long page.
    for (const each of document.getElementsByTagName('meta'))
      if (each.getAttribute('property') === name || each.getAttribute('name') === name)
        return normalizeText(each.getAttribute('content'));
    return '';
  };
  const ownAddresses = (): string[] =>
    [document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '', meta('og:url')].filter(
      Boolean,
    );
  return {
    document,
    url,
    path: pathOf(url),
    meta,
    items,
    item,
    isOfNoTitle: once(() => !item() && itemsOf(NO_TITLE, items()).length > 0),
    ownAddresses: () => [...ownAddresses(), url],
    isStale: once(() => ownAddresses().some((own) => !samePage(own, url))),
  };
}

/** Reads when first asked, and never again. */
function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** An address from its path on. */
export function pathOf(url: string): string {
  return url.replace(/^[\w-]+:\/\/[^/?#]*/, '') || '/';
}

/** Whether two addresses name the same page, whatever their host, language prefix, query and trailing slash. */
function samePage(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (url) =>
      pathOf(url)
        .replace(/[?#].*/, '')
        .split('/')
        .filter(Boolean)
        .at(-1) ?? '',
  );
  return a === b;
}

/** Types of what sites offer beside films; a page about one of these is about no film in any language. */
const NO_TITLE =
  /^(?:(?:Video)?Game|MobileApplication|Music(?:VideoObject|Recording|Album|Group)|Podcast\w*|Sports(?:Event|Team))$/;

/** An item's types without the address of their vocabulary. */
const typesOf = (item: Item): string[] => valuesAt(item, '@type').map((type) => type.replace(/^.*[/#:]/, ''));

const SERIES = /^(?:TV|(?:Series|Episode|Season|CreativeWorkSe(?:ries|ason))$)/;

/** The kind that an item's type tells; undefined when it is no title (a person, an article, a product, a trailer). */
export function kindOf(item: Item): Kind | undefined {
  const types = typesOf(item);
  if (types.includes('Product')) return undefined;
  if (types.some((type) => SERIES.test(type))) return 'series';
  return types.includes('Movie') ? 'film' : undefined;
}

/** The items that are titles and have a name. */
export const titlesAmong = (all: readonly Item[]): Item[] =>
  all.filter((item) => kindOf(item) && valuesAt(item, 'name').length);

/** The title that a page is about: the only one, else the one whose address is the page's. Several without are a list. */
export function mainTitle(titles: readonly Item[], url: string): Item | undefined {
  if (new Set(titles.map((item) => valuesAt(item, 'name')[0])).size < 2) return titles[0];
  return titles.find((item) =>
    [...valuesAt(item, 'url'), ...valuesAt(item, '@id')].some((own) => samePage(own, url)),
  );
}

/** The items of such types. */
export const itemsOf = (type: RegExp, all: readonly Item[]): Item[] =>
  all.filter((item) => typesOf(item).some((each) => type.test(each)));

/** Whether a text holds a name as whole words. */
export function bearsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
