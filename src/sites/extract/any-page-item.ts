import { normalizeText } from './clean-text.ts';
import { type Item, valuesAt } from './json-ld.ts';
import { microdata } from './microdata.ts';
import { bearsName, itemsOf, kindOf, mainTitle, type PageMetadata, titlesAmong } from './page-metadata.ts';

/**
 * A page's metadata where no site's file tells how it is read: the title it is about may then be given as microdata, or only
 * be mentioned by a review or a showing. Sites that we know need none of this, and their pages do not load it.
 */
export function anyPageMetadata(metadata: PageMetadata): PageMetadata {
  const found = itemOfAnyPage(metadata);
  const item = found && withoutDaysOfShowings(found, metadata.items(), metadata.document);
  return { ...metadata, item: () => item };
}

/** The title among the page's JSON-LD or, where that has none, its microdata; else the one that is mentioned. */
function itemOfAnyPage(metadata: PageMetadata): Item | undefined {
  const { document, url } = metadata;
  const all = metadata.items();
  if (titlesAmong(all).length) return metadata.item();
  const titles = microdata(document).map(({ item }) => item);
  return titles.length ? mainTitle(titles, url) : mentionedItem(document, all);
}

/** What is no title itself but may name the one it is about: a review, a showing, an article; and where. */
const MENTIONING = /(?:Review|Event|Festival|Article|BlogPosting)$/;
const MENTIONED_AS = ['itemReviewed', 'workPresented', 'workFeatured', 'about'];

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

/** The items that a property of an item holds, one or a list. */
const itemsAt = (item: Item, property: string): Item[] =>
  (Object.hasOwn(item, property) ? [item[property]].flat(2).slice(0, 50) : []).filter(
    (value): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value),
  );

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
