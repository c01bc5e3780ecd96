import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkLayout,
  detect,
  genericSite,
  type LayoutMismatch,
  type Sighting,
  siteFor,
} from '../src/sites/index.ts';
import type { LayoutSign } from '../src/sites/site.ts';
import { parsePage } from './site-page.ts';

export const fixtureFolder = join(dirname(fileURLToPath(import.meta.url)), '../test/pages/');

/**
 * A small page of our own: HTML whose first comment says its address and, one line each and in order, what it
 * shows. `SITE.html` or `SITE-WHAT.html`.
 */
interface Fixture {
  file: string;
  /** The site's name: the file's up to a dash. */
  site: string;
  url: string;
  /** "page: Title | 1999 | film | imdb=tt…", "tile: …" */
  expected: string[];
  /** What the check of the layout must find ("layout: no heading"); without such a line, nothing on a title page. */
  layout?: LayoutSign;
  html: string;
}

/** All fixtures, or those of one site. */
export function fixtures(site?: string): Fixture[] {
  return readdirSync(fixtureFolder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(readFixture)
    .filter((fixture) => !site || fixture.site === site);
}

function readFixture(file: string): Fixture {
  const html = readFileSync(join(fixtureFolder, file), 'utf8');
  const lines = (/^<!--\n([\s\S]*?)\n-->/.exec(html)?.[1] ?? '').split('\n').map((line) => line.trim());
  const url = lines.find((line) => line.startsWith('url: '))?.slice(5);
  if (!url) throw new Error(`${file}: its first comment must have a line "url: https://…"`);
  const expected = lines.filter((line) => /^(?:page|tile): /.test(line));
  const layout = lines.find((line) => line.startsWith('layout: '))?.slice(8) as LayoutSign | undefined;
  return { file, site: file.replace(/(?:-.*)?\.html$/, ''), url, expected, ...(layout && { layout }), html };
}

/** A sighting as a fixture writes it. */
export function lineOf({ role, film }: Sighting): string {
  const ids = Object.entries(film.ids ?? {}).map(([register, id]) => `${register}=${id}`);
  return `${role}: ${[film.title, film.year ?? '-', film.kind, ...(ids.length ? [ids.join(' ')] : [])].join(' | ')}`;
}

const sightingsIn = ({ url }: Fixture, document: Document): Sighting[] =>
  detect(document, url, siteFor(url) ?? genericSite);

/** What detection finds in a fixture, written alike. */
export const found = (fixture: Fixture): string[] =>
  sightingsIn(fixture, parsePage(fixture.html)).map(lineOf);

/** What the check of the layout finds in a fixture. */
export function foundLayout(fixture: Fixture): LayoutMismatch | undefined {
  const document = parsePage(fixture.html);
  const site = siteFor(fixture.url) ?? genericSite;
  return checkLayout(site, fixture.url, sightingsIn(fixture, document), document);
}
