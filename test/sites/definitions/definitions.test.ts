import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../scripts/site-fixture.ts';
import { pathOf } from '../../../src/sites/extract/page-metadata.ts';
import { promisesTitle } from '../../../src/sites/extract/promised-page.ts';
import {
  genericSite,
  hosts,
  optionalHosts,
  patternsOf,
  siteFor,
  sites,
  titlePageSelector,
  watchedAttributes,
} from '../../../src/sites/index.ts';
import type { Examples, Site, Source } from '../../../src/sites/site.ts';

const folder = new URL('../../../src/sites/definitions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');
const examplesOf = async (site: Site): Promise<Examples> =>
  (await import(new URL(`${site.name}.ts`, folder).href)).examples;

describe('the registry', () => {
  test('holds every site file once, and nothing else', () => {
    expect(sites.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  test('has no two sites of one name, label or host', () => {
    for (const of of [sites.map((s) => s.name), sites.map((s) => s.label), sites.flatMap((s) => s.hosts)])
      expect(of.filter((each, at) => of.indexOf(each) !== at)).toEqual([]);
  });

  test('asks permission for every host once, as a match pattern a browser takes', () => {
    const all = [...hosts(), ...optionalHosts()];
    expect(new Set(all).size).toBe(all.length);
    expect(all.sort()).toEqual(patternsOf(sites).sort());
    for (const pattern of all)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*\*$/);
  });

  test('installs only what was proven on a captured page', () => {
    for (const { name, proven, optional } of sites) {
      expect(proven, name).toMatch(/^(?:untested|\d{4}-\d\d(?:-\d\d)?)$/);
      if (proven === 'untested') expect(optional, name).toBe(true);
    }
  });

  test('has a fixture for every site', () => {
    const covered = new Set(fixtures().map(({ site }) => site));
    expect([...sites.map(({ name }) => name)].filter((name) => !covered.has(name))).toEqual([]);
    for (const { site, file, url } of fixtures())
      expect((siteFor(url) ?? genericSite).name, `${file} belongs to`).toBe(site);
  });

  test('keeps site files small: the median is at most 48 lines', () => {
    const lengths = files.map((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').length - 1);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(48);
  });
});

test('no title and no year is read by a union of selectors: a browser gives its matches in document order', () => {
  /** A comma outside of all brackets. */
  const isUnion = (selector: string): boolean => {
    const outer = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, '');
    return outer === selector ? outer.includes(',') : isUnion(outer);
  };
  for (const { name, titlePages, tiles } of sites)
    for (const { title, year } of [...titlePages, ...tiles])
      for (const source of [title, year].flat() as Source[]) {
        const texts = typeof source === 'string' ? [source] : Object.keys(source ?? {});
        for (const text of texts) expect(isUnion(text), `${name}: ${text}`).toBe(false);
      }
});

/** Sites that sell or stream other things beside films: games, live sport, channels, bundles. */
const SHOPS =
  'netflix primevideo disneyplus hbomax appletv hulu paramountplus peacock plex tubi kanopy youtube rakutentv canalplus hotstar crunchyroll justwatch criterionchannel'.split(
    ' ',
  );

test.each(SHOPS)('%s says what is no film: a rule, or the address or make of its tiles', (name) => {
  const shop = sites.find((site) => site.name === name)!;
  for (const { tile, kind } of shop.tiles) {
    const isRuled = typeof kind === 'object' && (kind.not !== undefined || kind.otherwise === 'none');
    const isOfTitles =
      /href\S*="[^"]*(?:movie|film|show|series|title|watch|entity|tv\/)|movie-|cw-set|titleCard|progress-card|__tr\b/;
    expect(isRuled || tile.split(/, (?=[^()]*(?:\(|$))/).every((each) => isOfTitles.test(each)), tile).toBe(
      true,
    );
  }
});

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  test('knows its example addresses', async () => {
    const examples = Object.entries(await examplesOf(site));
    expect(examples.length).toBeGreaterThan(1);
    for (const [url, shows] of examples) {
      const page = site.titlePages.find(({ url: pattern }) => pattern.test(pathOf(url)));
      expect(siteFor(url)?.name ?? 'none', url).toBe(
        shows === 'nothing' ? (siteFor(url)?.name ?? 'none') : site.name,
      );
      if (shows === 'film' || shows === 'series') expect(page, url).toBeDefined();
      else expect(page && promisesTitle(page), url).toBeFalsy();
    }
  });

  test('reads by selectors that parse, and patterns without memory', () => {
    const { document } = parseHTML('<html><head></head><body><p></p></body></html>');
    const seen = new Set<unknown>();
    const visit = (value: unknown, key = ''): void => {
      if (seen.has(value)) return;
      if (value instanceof RegExp) expect(value.flags, String(value)).not.toMatch(/[gy]/);
      else if (typeof value === 'string') trySelector(value, key);
      else if (typeof value === 'object' && value !== null) {
        seen.add(value);
        for (const [name, each] of Object.entries(value)) {
          if (each instanceof RegExp && !Array.isArray(value)) trySelector(name, 'at');
          visit(each, Array.isArray(value) ? key : name);
        }
      }
    };
    const trySelector = (text: string, key: string): void => {
      const plain = ['name', 'label', 'hosts', 'proven', 'place', 'otherwise', 'kind', 'url', 'clean'];
      if (plain.includes(key) || /^(?:ld|meta):|^(?:title|url)$/.test(text)) return;
      if (/ @(?:alt|title)$/.test(text)) expect(text, 'one attribute, one selector').not.toContain(', ');
      const selector = text.replace(/^self:/, '').replace(/\s*@[\w-]+$/, '');
      if (selector) expect(() => document.querySelector(selector), `${key}: ${text}`).not.toThrow();
    };
    visit(site.titlePages);
    visit(site.tiles);
  });
});

test('an address belongs to the site whose hosts hold it, and to no look-alike', () => {
  expect(siteFor('https://m.imdb.com/title/tt0133093/')?.name).toBe('imdb');
  expect(siteFor('http://imdb.com')?.name).toBe('imdb');
  expect(siteFor('https://imdb.com.evil.example/title/tt0133093/')).toBeUndefined();
  expect(siteFor('https://evil.example/?https://www.imdb.com/')).toBeUndefined();
  expect(siteFor('https://www.amazon.com/dp/B000P0J0AQ')?.name).toBe('amazon');
  expect(siteFor('https://www.amazon.com/gp/cart/')).toBeUndefined();
  expect(siteFor('https://www.amazon.co.jp/-/en/gp/video/detail/B0B/')?.name).toBe('primevideo');
  expect(siteFor('https://www.google.com/maps')).toBeUndefined();
});

test('whatever a title page is read from is watched, for it may come late; the root of a page and a fixed head are not', () => {
  const watched = (name: string, url: string) => {
    const site = sites.find((each) => each.name === name)!;
    return { selector: titlePageSelector(site, url), attributes: watchedAttributes(site, url) };
  };
  const player = watched('hbomax', 'https://play.hbomax.com/video/watch/1/2');
  expect(player.selector).toContain('h1,head>title,[data-testid="player-ux-asset-title"]');
  const entity = watched('disneyplus', 'https://www.disneyplus.com/browse/entity-1');
  expect(entity.selector).toContain('[data-testid*="title-treatment"] img');
  expect(entity.attributes).toContain('alt');
  const film = watched('letterboxd', 'https://letterboxd.com/film/alien/');
  expect(film.selector).toContain('.releasedate a');
  expect(film.selector).not.toMatch(/head>|body/);
  expect(watched('letterboxd', 'https://letterboxd.com/films/').selector).toBe('');
});
