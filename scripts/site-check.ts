import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Film } from '../src/core/film/film.ts';
import { checkLayout, detect, genericSite, type Sighting, siteFor, sites } from '../src/sites/index.ts';
import { fixtures, found } from './site-fixture.ts';
import { parsePage } from './site-page.ts';

/** A saved page as the manifest beside it describes it. */
interface SavedPage {
  file: string;
  url: string;
  expected: { title: string; year: number | null; type?: 'movie' | 'tv' } | null;
  expectedList?: { title: string; type?: string }[];
  negative?: boolean;
  /** The page says so little of itself that silence is right, and only a wrong film is wrong. */
  maySayNothing?: boolean;
}

/** A line of the table; the verdict is `ok` or what is wrong. */
export interface Row {
  site: string;
  page: string;
  about: string;
  tiles: number;
  verdict: string;
}

/** Runs the sites on all fixtures and saved pages and prints a table. Answers whether all is as it should be. */
export function checkSites(only: string | undefined, pages: string): boolean {
  if (only && ![...sites, genericSite].some(({ name }) => name === only)) {
    console.error(`There is no site "${only}". There are: ${sites.map(({ name }) => name).join(', ')}.`);
    return false;
  }
  const rows = [
    ...fixtures(only).map(checkFixture),
    ...savedPages(pages, only).map((page) => checkSaved(page, pages)),
  ];
  print(rows);
  const wrong = rows.filter(({ verdict }) => verdict !== 'ok').length;
  console.log(
    `\n${rows.length} pages of ${new Set(rows.map(({ site }) => site)).size} sites, ${wrong || 'none'} wrong.`,
  );
  if (!existsSync(join(pages, 'manifest.json')))
    console.log(`No saved pages in ${pages}: only the fixtures were read.`);
  return wrong === 0;
}

function checkFixture(fixture: ReturnType<typeof fixtures>[number]): Row {
  const lines = found(fixture);
  const sorted = (line: string): string =>
    line
      .split(/ \| | /)
      .sort()
      .join(' ');
  const missing = fixture.expected.filter((line) => !lines.some((each) => sorted(each) === sorted(line)));
  const extra = lines.filter((line) => !fixture.expected.some((each) => sorted(each) === sorted(line)));
  const problems = [...missing.map((line) => `missing "${line}"`), ...extra.map((line) => `found "${line}"`)];
  return {
    site: fixture.site,
    page: `test/pages/${fixture.file}`,
    about: lines.find((line) => line.startsWith('page: '))?.slice(6) ?? '',
    tiles: lines.filter((line) => line.startsWith('tile: ')).length,
    verdict: problems.join('; ') || 'ok',
  };
}

/** One row for each saved page of the folder; none where it is absent. */
export function checkSavedPages(folder: string, only?: string): Row[] {
  return savedPages(folder, only).map((page) => checkSaved(page, folder));
}

function savedPages(folder: string, only: string | undefined): SavedPage[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const all = JSON.parse(readFileSync(manifest, 'utf8')) as SavedPage[];
  return all.filter(({ url }) => !only || (siteFor(url) ?? genericSite).name === only);
}

function checkSaved(page: SavedPage, folder: string): Row {
  const site = siteFor(page.url) ?? genericSite;
  const html = readFileSync(join(folder, page.file), 'utf8');
  const document = parsePage(html);
  const sightings = detect(document, page.url, site);
  const [about] = sightings.filter(({ role }) => role === 'page');
  const tiles = sightings.filter(({ role }) => role === 'tile');
  const surprise = checkLayout(site, page.url, sightings, document);
  const problems = [
    ...problemsOfTitle(page, about, html),
    ...problemsOfList(page, tiles),
    ...(surprise?.sign === 'titles missing' && surprise.page === 'title page' && page.expected
      ? ['its own expectation failed']
      : []),
  ];
  return {
    site: site.name,
    page: page.file,
    about: about ? [about.film.title, about.film.year ?? '-', about.film.kind].join(' | ') : '',
    tiles: tiles.length,
    verdict: problems.join('; ') || 'ok',
  };
}

const fold = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function problemsOfTitle(page: SavedPage, about: Sighting | undefined, html: string): string[] {
  const { expected, negative, expectedList } = page;
  if (!about && page.maySayNothing) return [];
  if (expected && !negative)
    return about ? differences(expected, about.film, html) : [`not found: ${expected.title}`];
  const none = negative || (!expected && !expectedList);
  return none && about && about.film.kind !== 'series' ? ['about no film'] : [];
}

function differences(expected: NonNullable<SavedPage['expected']>, film: Film, html: string): string[] {
  const { title, year = null, kind } = film;
  // A year that a reader knows and the page does not say cannot be found in it.
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>|<[^>]*>|© ?\d{4}/g, ' ');
  const isNowhere = year === null && !new RegExp(`\\b${expected.year}\\b`).test(text);
  return [
    ...(fold(title) === fold(expected.title) ? [] : [`title, not ${expected.title}`]),
    ...(year === expected.year || isNowhere ? [] : [`year, not ${expected.year}`]),
    ...(kind === 'series' ? ['a film, not a series'] : []),
  ];
}

function problemsOfList({ expectedList = [] }: SavedPage, tiles: Sighting[]): string[] {
  const have = new Set(tiles.map(({ film }) => fold(film.title)));
  // what a list marks as no film (games, trailers, bonus) may be left out
  const films = expectedList.filter(({ type }) => !type || /movie|film/i.test(type));
  const missing = films.filter(({ title }) => !have.has(fold(title)));
  return missing.length > films.length * 0.02 ? [`${missing.length} of ${films.length} titles missing`] : [];
}

function print(rows: Row[]): void {
  const cut = (text: string, length: number): string =>
    text.length > length ? `${text.slice(0, length - 1)}…` : text;
  for (const { site, page, about, tiles, verdict } of rows) {
    const cells = [
      site.padEnd(16),
      cut(page, 52).padEnd(53),
      cut(about, 46).padEnd(47),
      String(tiles).padStart(4),
    ];
    console.log(`${cells.join(' ')}  ${verdict}`);
  }
}
