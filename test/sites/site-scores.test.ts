import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { definitions } from '../../src/sites/definitions/index.ts';

const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const here = existsSync(folder);
const named = definitions.filter(({ scores }) => scores);

test('scores are named on the sites that people ask for', () => {
  expect(named.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['imdb', 'letterboxd', 'rottentomatoes', 'metacritic', 'tmdb', 'trakt']),
  );
});

test.each(named.map(({ name, scores }) => [name, scores!] as const))(
  'the scores of %s are selectors that a style sheet can hold, and no title',
  (_, scores) => {
    const { document } = parseHTML(
      '<!doctype html><html><body><h1>Title</h1><a class="poster"></a></body></html>',
    );
    expect(document.querySelectorAll(scores)).toHaveLength(0);
    expect(scores).toMatch(/^[^{}@;\\]+$/);
    expect(scores.length).toBeLessThanOrEqual(600);
  },
);

/** Saved pages, with one score each and how many elements show scores there. */
const pages: [file: string, score: RegExp, count: number][] = [
  ['imdb/title-shawshank-1994-2025.html', /9\.3\/10/, 15],
  ['imdb/title-smoke-1995-2017.html', /^7\.4\/10/, 1],
  ['rottentomatoes/title-gladiator-2000-2026.html', /^95%$/, 79],
  ['rottentomatoes/title-shawshank-1994-2019.html', /90%/, 79],
  ['rottentomatoes/guide-140-action-2023.html', /^61%$/, 280],
  ['csfd/title-pan-prstenu-2001.html', /^91%$/, 2],
  ['douban/tv-battlestar-galactica-2003.html', /^8\.7/, 2],
  ['filmaffinity/excerpt-breaking-bad-2008.html', /^8,8$/, 1],
  ['filmweb/ranking-top-2026.html', /^8,77/, 21],
  ['kinopoisk/title-sin-city-2005-2022.html', /^7\.9$/, 35],
];

describe.skipIf(!here)(
  `scores on saved pages${here ? '' : ' (skipped: there are none beside the project)'}`,
  () => {
    test.each(pages)('%s', (file, score, count) => {
      const site = definitions.find(({ name }) => name === file.split('/')[0])!;
      const { document } = parseHTML(readFileSync(folder + file, 'utf8'));
      const found = [...document.querySelectorAll(site.scores!)];
      const texts = found.map((each) => (each.textContent ?? '').replace(/\s+/g, '').trim());
      expect(texts.some((text) => score.test(text))).toBe(true);
      expect(found.length).toBe(count);
      // A veil over a title or a picture would hide more than a score.
      for (const each of found) expect(each.querySelector('h1, img[alt]:not([alt=""])')).toBeNull();
    });
  },
);
