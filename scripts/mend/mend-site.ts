import { readFileSync, writeFileSync } from 'node:fs';
import type { Film } from '../../src/core/film/film.ts';
import { newKey, signObject } from '../../src/core/manifest/signature.ts';
import { readSitePack } from '../../src/protocol/site-pack.ts';
import { pathOf, readPageMetadata } from '../../src/sites/extract/page-metadata.ts';
import { firstValue } from '../../src/sites/extract/read-source.ts';
import { checkLayout, detect, genericSite, type Site, siteFor, sites } from '../../src/sites/index.ts';
import { siteToJson } from '../../src/sites/pack/site-json.ts';
import type { Source } from '../../src/sites/site.ts';
import { fixtures, lineOf } from '../site-fixture.ts';
import { parsePage } from '../site-page.ts';
import { type SourceEdit, withSources, withTiles } from './edit-site-file.ts';
import { proposeSources } from './propose-sources.ts';
import { type ProposedTiles, proposeTiles } from './propose-tiles.ts';

/** The arguments of `mend`. */
export interface MendOptions {
  /** The saved page. */
  page: string;
  /** Its address, where the page does not say it. */
  url?: string | undefined;
  /** What it shows, where the page says that to nobody but its visitors. */
  title?: string | undefined;
  year?: number | undefined;
}

/** A site's file as it should be, and what that changes. */
export interface Mending {
  url: string;
  /** What was found in the page, and what is now, as lines of a fixture. */
  before: string[];
  after: string[];
  /** Each source of the title as it was, with what it gave. */
  sources: [source: string, gave: string | undefined][];
  /** What is added to the file, in words. */
  changes: string[];
  /** Why it must not be used; nothing when all tests passed. */
  problems: string[];
  /** The file's text with the changes. */
  text: string;
}

/**
 * Proposes how a site's file reads a saved page again that it can no longer read, and tries that on the page, on the
 * site's fixtures, and by the rules for packs.
 * @param fileText the text of the site's file
 * @throws Error in words when nothing can be proposed
 */
export async function proposeMending(
  name: string,
  html: string,
  fileText: string,
  options: MendOptions,
): Promise<Mending> {
  const site = sites.find((each) => each.name === name);
  if (!site) throw new Error(`There is no site "${name}".`);
  const document = parsePage(html);
  const url = addressOf(document, site, options.url);
  const before = detect(document, url, site);
  const path = pathOf(url);
  const at = site.titlePages.findIndex((page) => !page.within && page.url.test(path));
  const edits: SourceEdit[] = [];
  let tiles: ProposedTiles | undefined;
  const own = before.find(({ role }) => role === 'page')?.film;
  const mismatch = checkLayout(site, url, before, document);
  if (at >= 0) {
    const known = knownFilm(document, url, own, options);
    const found = proposeSources(document, known);
    const isLost = !own || mismatch?.page === 'title page' || own.title !== known.title;
    if (isLost && found.title) edits.push({ list: 'titlePages', at, field: 'title', source: found.title });
    if (known.year && own?.year !== known.year && found.year)
      edits.push({ list: 'titlePages', at, field: 'year', source: found.year });
  } else if (before.length === 0 || mismatch) tiles = proposeTiles(document, url, site);
  if (!edits.length && !tiles)
    throw new Error(
      own && !mismatch
        ? 'The site’s file reads this page as it should. If it does not, say what the page shows: --title, --year.'
        : 'Nothing in this page shows its film in a way that is likely to last. Mend the file by hand: docs/sites.md.',
    );
  const mended = withEdits(site, edits, tiles);
  const after = detect(document, url, mended);
  const rule = site.titlePages[at];
  return {
    url,
    before: before.map(lineOf),
    after: after.map(lineOf),
    sources: rule ? sourcesOf(rule.title, document, url) : [],
    changes: [
      ...edits.map(({ field, source }) => `${field}: '${source}' comes first`),
      ...(tiles ? [`tiles: '${tiles.tile}', title: '${tiles.title}'`] : []),
    ],
    problems: [
      ...problemsOfPage(document, url, mended, options),
      ...problemsOfFixtures(site, mended),
      ...(await problemsOfPack(mended)),
    ],
    text: edited(fileText, site, edits, tiles),
  };
}

/** The page's address: as told, or as the page says it. @throws Error when that is no address of the site */
function addressOf(document: Document, site: Site, told: string | undefined): string {
  const said = [told, ...readPageMetadata(document, '').ownAddresses()].find(
    (each) => each && URL.canParse(each) && siteFor(each)?.name === site.name,
  );
  if (!said)
    throw new Error(`Say the page’s address (--url): it is no address of ${site.label} that the page gives.`);
  return said;
}

/** What the page shows: as told, by its own data, or as the site's file still reads it. @throws Error when nobody says it */
function knownFilm(document: Document, url: string, own: Film | undefined, { title, year }: MendOptions) {
  const said = detect(document, url, { ...genericSite, label: siteFor(url)!.label })[0]?.film ?? own;
  const known = { title: title ?? said?.title, year: year ?? said?.year };
  if (!known.title) throw new Error('Say what the page shows: --title "The Third Man" --year 1949.');
  return { title: known.title, ...(known.year && { year: known.year }) };
}

function withEdits(site: Site, edits: readonly SourceEdit[], tiles: ProposedTiles | undefined): Site {
  const titlePages = site.titlePages.map((page, at) => {
    const changed = edits.filter((edit) => edit.at === at);
    const fields = changed.map(({ field, source }) => [
      field,
      [source, ...([page[field as 'title'] ?? []].flat() as Source[])],
    ]);
    return { ...page, ...Object.fromEntries(fields) };
  });
  return { ...site, titlePages, tiles: tiles ? [tiles, ...site.tiles] : site.tiles };
}

function edited(
  text: string,
  site: Site,
  edits: readonly SourceEdit[],
  tiles: ProposedTiles | undefined,
): string {
  const isList = ({ at, field }: SourceEdit) => Array.isArray(site.titlePages[at]![field as 'title']);
  const changed = edits.length ? withSources(text, edits, isList) : text;
  return tiles ? withTiles(changed, tiles) : changed;
}

/** Each source of a title with what it gives in the page. */
function sourcesOf(
  title: Site['titlePages'][number]['title'],
  document: Document,
  url: string,
): Mending['sources'] {
  const page = readPageMetadata(document, url);
  return ([title].flat() as Source[]).map((source) => [
    typeof source === 'string' || typeof source === 'function' || source instanceof RegExp
      ? String(source)
      : Object.entries(source).flat().map(String).join(' '),
    firstValue([source], { root: document, page }, (text) => text || undefined),
  ]);
}

function problemsOfPage(
  document: Document,
  url: string,
  mended: Site,
  { title, year }: MendOptions,
): string[] {
  const found = detect(document, url, mended);
  const sign = checkLayout(mended, url, found, document)?.sign;
  const film = found.find(({ role }) => role === 'page')?.film;
  return [
    ...(sign ? [`the page still looks changed: ${sign}`] : []),
    ...(title && film?.title !== title ? [`the page’s title is read as "${film?.title ?? ''}"`] : []),
    ...(year && film?.year !== year ? [`the page’s year is read as ${film?.year ?? 'none'}`] : []),
  ];
}

/** Fixtures in which the changed file finds something else than before. */
function problemsOfFixtures(site: Site, mended: Site): string[] {
  return fixtures(site.name).flatMap(({ file, url, html }) => {
    const read = (by: Site) => detect(parsePage(html), url, by).map(lineOf).join('\n');
    return read(site) === read(mended) ? [] : [`test/pages/${file} is read otherwise than before`];
  });
}

/** Why no pack can bring it. */
async function problemsOfPack(mended: Site): Promise<string[]> {
  try {
    const key = await newKey();
    const pack = {
      reelgradeSites: 1,
      sequence: 1,
      date: new Date().toISOString(),
      sites: { [mended.name]: siteToJson(mended) },
      off: [],
    };
    await readSitePack(JSON.stringify(await signObject('sites', pack, key)), {
      key: key.public,
      after: 0,
      known: [mended.name],
    });
    return [];
  } catch (error) {
    return [`no pack can bring it, only a new version: ${(error as Error).message}`];
  }
}

const fileOf = (name: string) => `src/sites/definitions/${name}.ts`;

/** Prints what changed beside what was; with `write` changes the site's file. Answers the exit code. */
export async function mendSite(name: string, options: MendOptions & { write?: boolean }): Promise<number> {
  try {
    const text = readFileSync(fileOf(name), 'utf8');
    const mending = await proposeMending(name, readFileSync(options.page, 'utf8'), text, options);
    for (const line of reportLines(mending)) console.log(line);
    if (mending.problems.length) return 1;
    if (options.write) writeFileSync(fileOf(name), mending.text);
    console.log(options.write ? afterwards(name) : 'Nothing is written yet: add --write.');
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** What is said of a mending. */
export function reportLines({ url, before, after, sources, changes, problems }: Mending): string[] {
  const shown = (lines: string[]) =>
    lines.length ? lines.slice(0, 5).map((line) => `  ${line}`) : ['  nothing'];
  return [
    url,
    'What the file finds there:',
    ...shown(before),
    ...(sources.length ? ['Where it looks for the title, in order:'] : []),
    ...sources.map(([source, gave]) => `  ${source}  →  ${gave ?? 'nothing'}`),
    'What is proposed:',
    ...changes.map((change) => `  ${change}`),
    'What it finds then:',
    ...shown(after),
    ...problems.map((problem) => `✗ ${problem}`),
    ...(problems.length ? [] : ['✓ the page, the site’s fixtures and the rules for packs']),
  ];
}

const afterwards = (name: string) => `Wrote ${fileOf(name)}. Next:
  1. Add a fixture of the new shape: test/pages/${name}-WHAT.html (docs/sites.md). If the site shows old and new pages side by
     side, set currentTitles to 2.
  2. npm run fix && npm run site -- check ${name} && npx vitest run test/sites
  3. npm run site -- pack ${name} --key sites.key --out site/sites.json, and put that file beside the project’s site.`;
