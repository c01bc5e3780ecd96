import type { Kind } from '../../core/film/film.ts';
import { normalizeText } from './clean-text.ts';
import { type Item, itemsAt, jsonLd, valuesAt } from './json-ld.ts';
import { microdata } from './microdata.ts';

/** What a page says of itself beyond what is seen: its address, head and structured data. Read when first asked. */
export interface PageMetadata {
  document: Document;
  url: string;
  /** Path, query and fragment of the address. */
  path: string;
  /** A meta tag's content, by property or name. */
  meta(name: string): string;
  /** The one film or series that the structured data says the page is about. */
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
  let item: Item | undefined;
  let isItemRead = false;
  let stale: boolean | undefined;
  let isOther: boolean | undefined;
  let all: Item[] | undefined;
  const items = (): Item[] => {
    all ??= jsonLd(document);
    return all;
  };
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
    item() {
      if (!isItemRead) {
        isItemRead = true;
        const main = mainItem(document, url, items());
        item = main && withoutDaysOfShowings(main, items(), document);
      }
      return item;
    },
    isOfNoTitle() {
      isOther ??= !this.item() && itemsOf(NO_TITLE, items()).length > 0;
      return isOther;
    },
    ownAddresses: () => [...ownAddresses(), url],
    isStale() {
      stale ??= ownAddresses().some((own) => !samePage(own, url));
      return stale;
    },
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
  /^(?:VideoGame|Game|MobileApplication|MusicVideoObject|Music(?:Recording|Album|Group)|Podcast\w*|SportsEvent|SportsTeam)$/;

/** An item's types without the address of their vocabulary. */
const typesOf = (item: Item): string[] => valuesAt(item, '@type').map((type) => type.replace(/^.*[/#:]/, ''));

const KINDS: [RegExp, Kind][] = [
  [/^(?:TV|Series$|Episode$|Season$|CreativeWorkSeries$|CreativeWorkSeason$)/, 'series'],
  [/^Movie$/, 'film'],
];

/** The kind that an item's type tells; undefined when it is no title (a person, an article, a product, a trailer). */
export function kindOf(item: Item): Kind | undefined {
  const types = typesOf(item);
  if (types.includes('Product')) return undefined;
  for (const [pattern, kind] of KINDS) if (types.some((type) => pattern.test(type))) return kind;
  return undefined;
}

/**
 * The item the page is about: the only title among its structured data, else the one whose address is the
 * page's. Several titles without such a one are a list.
 */
function mainItem(document: Document, url: string, all: readonly Item[]): Item | undefined {
  let titles = all.filter((item) => kindOf(item) && valuesAt(item, 'name').length);
  if (!titles.length) titles = microdata(document).map(({ item }) => item);
  if (!titles.length) return mentionedItem(document, all);
  if (titles.length === 1) return titles[0];
  const names = new Set(titles.map((item) => valuesAt(item, 'name')[0]));
  if (names.size === 1) return titles[0];
  return titles.find((item) =>
    [...valuesAt(item, 'url'), ...valuesAt(item, '@id')].some((own) => samePage(own, url)),
  );
}

/** What is no title itself but may name the one it is about: a review, a showing, an article; and where. */
const MENTIONING = /(?:Review|Event|Festival|Article|BlogPosting)$/;
const MENTIONED_AS = ['itemReviewed', 'workPresented', 'workFeatured', 'about'];

/** The items of such types. */
const itemsOf = (type: RegExp, all: readonly Item[]): Item[] =>
  all.filter((item) => typesOf(item).some((each) => type.test(each)));

/**
 * The title that a critic's, a newspaper's or a cinema's page speaks of: the only one that its items mention, when
 * the page's heading or own title bears its name.
 */
function mentionedItem(document: Document, all: readonly Item[]): Item | undefined {
  const works = itemsOf(MENTIONING, all)
    .flatMap((item) => MENTIONED_AS.flatMap((property) => itemsAt(item, property)))
    .filter((work) => kindOf(work) && valuesAt(work, 'name').length);
  const [work] = works;
  const names = new Set(works.map((each) => valuesAt(each, 'name')[0]!.toLowerCase()));
  if (!work || names.size !== 1) return undefined;
  const [name] = names;
  return headingsOf(document).some((text) => bearsName(text.toLowerCase(), name!)) ? work : undefined;
}

/** What a page's first headings and its own title say. */
const headingsOf = (document: Document): string[] =>
  [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map((h1) => normalizeText(h1.textContent))
    .concat(normalizeText(document.title));

/**
 * An item without dates of the year in which the page says it is shown: a film that is shown again has the year of that
 * showing there. They stay where a heading or the page's own title says that year as well.
 */
function withoutDaysOfShowings(item: Item, all: readonly Item[], document: Document): Item {
  const days = itemsOf(/Event$/, all).flatMap((each) => valuesAt(each, 'startDate'));
  const said = headingsOf(document).join(' ');
  const kept = Object.entries(item).filter(([key, date]) => {
    const year = String(date).slice(0, 4);
    return !key.startsWith('date') || said.includes(year) || !days.some((day) => day.startsWith(year));
  });
  return Object.fromEntries(kept);
}

/** Whether a text holds a name as whole words. */
export function bearsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
