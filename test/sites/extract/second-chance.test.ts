import { expect, test } from 'vitest';
import { lineOf } from '../../../scripts/site-fixture.ts';
import { parsePage } from '../../../scripts/site-page.ts';
import { secondChance } from '../../../src/sites/extract/second-chance.ts';
import { checkLayout, detect, type Site, sites } from '../../../src/sites/index.ts';

/** A site that reads its titles from an element that is there no more. */
const changed = (more: object = {}): Site => ({
  ...sites[0]!,
  name: 'changed',
  label: 'Changed',
  hosts: ['films.example'],
  proven: '2026-01-01',
  tiles: [],
  titlePages: [{ url: /^\/film\//, title: '.title-of-last-year', kind: 'film', ...more }],
  readOtherPage: secondChance,
});
const url = 'https://films.example/film/stalker';
const movie = { '@type': 'Movie', name: 'Stalker', datePublished: '1979-05-25' };
const pageWith = (data: object, heading: string, head = '') =>
  parsePage(
    `<html><head><title>Films</title>${head}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${heading}${'<p>Words about this film.</p>'.repeat(20)}</body></html>`,
  );
const found = (document: Document, site: Site, at = url) => detect(document, at, site).map(lineOf);

test('a page whose layout has changed is read by what it says of itself, and the layout still counts as changed', () => {
  const document = pageWith(movie, '<h1>Stalker</h1>');
  const site = changed();
  expect(found(document, { ...site, readOtherPage: undefined } as never)).toEqual([]);
  expect(found(document, site)).toEqual(['page: Stalker | 1979 | film']);
  expect(checkLayout(site, url, detect(document, url, site), document)?.sign).toBe('later source');
});

test.each([
  ['what no heading shows', pageWith(movie, '<h1>The best films</h1>'), changed()],
  ['what no type says', pageWith({ '@type': 'WebPage', name: 'Stalker' }, '<h1>Stalker</h1>'), changed()],
  ['a game', pageWith({ '@type': 'VideoGame', name: 'Stalker' }, '<h1>Stalker</h1>'), changed()],
  [
    'what the site’s rules leave out',
    pageWith(movie, '<h1>Stalker</h1><b class="trailer"></b>'),
    changed({ kind: { not: '.trailer', otherwise: 'film' } }),
  ],
  [
    'a page that may be about no film',
    pageWith(movie, '<h1>Stalker</h1>'),
    changed({ kind: { film: '.none', otherwise: 'none' } }),
  ],
  ['the page below a modal', pageWith(movie, '<h1>Stalker</h1>'), changed({ within: '.modal' })],
  [
    'a head that navigation left behind',
    pageWith(movie, '<h1>Stalker</h1>', '<link rel="canonical" href="https://films.example/film/solaris">'),
    changed(),
  ],
  ['a sign-in', pageWith(movie, '<h1>Stalker</h1><form><input type="password"></form>'), changed()],
])('%s gets none', (_, document, site) => expect(found(document, site)).toEqual([]));

test('a page at an address that promises no title gets none', () => {
  expect(found(pageWith(movie, '<h1>Stalker</h1>'), changed(), 'https://films.example/lists/best')).toEqual(
    [],
  );
});

test('what the site’s own file finds comes first', () => {
  const site = changed({ title: ['.title-of-last-year', 'h1'] });
  expect(found(pageWith(movie, '<h1>Stalker</h1>'), site)).toEqual(['page: Stalker | - | film']);
});
