/** The lists of a published archive: by year, letter, grade and director. */

import { filmName } from '../../../core/film/film-name.ts';
import type { Archive, Review } from '../../../core/review/review.ts';
import { escapeHtml } from '../../../core/text/escape-html.ts';
import { reviewPath, slugOf } from './page-paths.ts';
import { plainPage } from './plain-page.ts';
import { gradeMark } from './review-page.ts';

/** Most reviews in one list page: more would take long to load on a phone. */
const MAX_ROWS = 1000;

/** A page and its path. */
export type PageFile = [path: string, text: string];

interface List {
  /** "Films of 1990" */
  title: string;
  /** "1990" */
  label: string;
  /** The path without its ending. */
  path: string;
  reviews: Review[];
}

/** One review as a row of a list, seen from a page one folder below the top. */
export const listRow = (review: Review): string =>
  `<li><a href="../${reviewPath(review)}">${escapeHtml(filmName(review.film))}</a> ${gradeMark(review)}</li>`;

/** The letter that a title is listed under: A to Z without accents, or # for all others. */
export function letterOf(title: string): string {
  const plain = title
    .replace(/^(?:the|an?) (?=\S)/i, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const letter = plain.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** The reviews by title, then year. Titles are folded once each: a comparison is made many times. */
function sortedByTitle(reviews: readonly Review[]): Review[] {
  const rows = reviews.map((review) => ({ review, title: review.film.title.toLowerCase() }));
  rows.sort(
    (a, b) =>
      (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) ||
      (a.review.film.year ?? 0) - (b.review.film.year ?? 0) ||
      (a.review.id < b.review.id ? -1 : 1),
  );
  return rows.map(({ review }) => review);
}

/** Lists of reviews that share something, in the order of their labels. */
function listsBy(
  reviews: readonly Review[],
  kind: string,
  keysOf: (review: Review) => readonly string[],
  titleOf: (key: string) => string,
): List[] {
  // Each list keeps the order in which the reviews come.
  const groups = new Map<string, Review[]>();
  for (const review of reviews)
    for (const key of new Set(keysOf(review))) {
      const group = groups.get(key);
      if (group) group.push(review);
      else groups.set(key, [review]);
    }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({
      title: titleOf(key),
      label: key,
      path: `lists/${kind}-${key === '#' ? 'other' : kind === 'letter' ? key.toLowerCase() : slugOf(key)}`,
      reviews: members,
    }));
}

/** All lists of an archive by year, letter, grade and director, and the page that leads to them. */
export function* listPages(archive: Archive, reviews: readonly Review[], base: string): Generator<PageFile> {
  const titled = sortedByTitle(reviews);
  const bestFirst = (a: List, b: List) =>
    (b.reviews[0]!.grade?.score ?? -1) - (a.reviews[0]!.grade?.score ?? -1);
  const sections: [heading: string, lists: List[]][] = [
    [
      'By letter',
      listsBy(
        titled,
        'letter',
        ({ film }) => [letterOf(film.title)],
        (key) => `Films: ${key}`,
      ),
    ],
    [
      'By grade',
      listsBy(
        titled,
        'grade',
        ({ grade }) => [grade?.text ?? 'Not graded'],
        (key) => `Grade: ${key}`,
      ).sort(bestFirst),
    ],
    [
      'By year',
      listsBy(
        titled,
        'year',
        ({ film }) => (film.year ? [String(film.year)] : []),
        (key) => `Films of ${key}`,
      ),
    ],
    [
      'By director',
      listsBy(
        titled,
        'director',
        ({ film }) => film.directors ?? [],
        (key) => `Directed by ${key}`,
      ),
    ],
  ];
  for (const [, lists] of sections) for (const list of lists) yield* pagesOf(archive, list, base);
  const links = (lists: readonly List[]) =>
    `<ul class="links">${lists.map(({ label, path, reviews: { length } }) => `<li><a href="../${path}.html">${escapeHtml(label)}</a> <span class="soft">${length}</span></li>`).join('')}</ul>`;
  const years = reviewYears(reviews);
  yield [
    'lists/index.html',
    plainPage({
      archive,
      base,
      path: 'lists/index.html',
      title: `All reviews · ${archive.name}`,
      description: `${reviews.length} films reviewed by ${archive.critic}, by title, grade, year and director.`,
      body: `<h1>All reviews</h1>\n${years.length ? `<h2>The best of a year</h2>\n<ul class="links">${years.map((year) => `<li><a href="../years/${year}.html">${year}</a></li>`).join('')}</ul>\n` : ''}${sections
        .filter(([, lists]) => lists.length > 0)
        .map(([heading, lists]) => `<h2>${heading}</h2>\n${links(lists)}`)
        .join('\n')}`,
    }),
  ];
}

/** The years in which reviews were written, the latest first. */
export const reviewYears = (reviews: readonly Review[]): string[] =>
  [...new Set(reviews.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))].sort().reverse();

/** A list as one page, or as several where it is long. */
function* pagesOf(archive: Archive, { title, path, reviews }: List, base: string): Generator<PageFile> {
  const pages = Math.ceil(reviews.length / MAX_ROWS);
  const nameOf = (page: number) => (page === 0 ? `${path}.html` : `${path}-page-${page + 1}.html`);
  for (let page = 0; page < pages; page++) {
    const rows = reviews.slice(page * MAX_ROWS, (page + 1) * MAX_ROWS);
    const others = Array.from({ length: pages }, (_, at) =>
      at === page ? `<li>${at + 1}</li>` : `<li><a href="../${nameOf(at)}">${at + 1}</a></li>`,
    ).join('');
    const more = pages > 1 ? `\n<nav aria-label="Pages"><ul class="links">${others}</ul></nav>` : '';
    const named = page === 0 ? title : `${title}, page ${page + 1}`;
    yield [
      nameOf(page),
      plainPage({
        archive,
        base,
        path: nameOf(page),
        title: `${named} · ${archive.name}`,
        description: `${reviews.length} ${reviews.length === 1 ? 'review' : 'reviews'} by ${archive.critic}.`,
        body: `<h1>${escapeHtml(named)}</h1>\n<ul class="rows">${rows.map(listRow).join('\n')}</ul>${more}`,
      }),
    ];
  }
}
