import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registers } from '../../../src/core/film/registers.ts';
import {
  cleanTitle,
  decodeEntities,
  hasLetter,
  normalizeText,
  parseYear,
} from '../../../src/sites/extract/clean-text.ts';
import { findId, idsInAddresses } from '../../../src/sites/extract/parse-ids.ts';
import { parseMinutes } from '../../../src/sites/extract/plain-minutes.ts';
import { genericSite } from '../../../src/sites/index.ts';

describe('tidy', () => {
  test.each([
    ['\u200eMulholland Drive (2001)', 'Mulholland Drive (2001)'],
    ['\u2068Dune\u2069', 'Dune'],
    ['  The\n  Matrix\u00a0 ', 'The Matrix'],
    ['x'.repeat(301), ''],
    [null, ''],
    [{ form: 'field' }, ''],
  ])('%j', (text, expected) => expect(normalizeText(text)).toBe(expected));
});

describe('cleanTitle', () => {
  test.each([
    ['The Matrix (1999)', 'The Matrix'],
    ['Matrix (TV Series 1993)', 'Matrix'],
    ['Quality of Life (TV Movie)', 'Quality of Life'],
    ['Avatar (2009 film)', 'Avatar'],
    ['Twin Peaks (1990–1991)', 'Twin Peaks'],
    ['(500) Days of Summer', '(500) Days of Summer'],
    ['Birdman or (The Unexpected Virtue of Ignorance)', 'Birdman or (The Unexpected Virtue of Ignorance)'],
    ['1917', '1917'],
    ['(2020)', '(2020)'],
    ["Marvel Studios' The Avengers", "Marvel Studios' The Avengers"],
    ['Heat [1995]', 'Heat'],
    ['Heat x1995)', 'Heat x1995)'],
    ['Heat (19955)', 'Heat (19955)'],
  ])('%j', (text, expected) => expect(cleanTitle(text)).toBe(expected));

  test('never leaves nothing, whatever a site strips', () => {
    expect(cleanTitle('Watch', [/^Watch/])).toBe('Watch');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => cleanTitle(text).length > 0 || !text.trim()),
    );
  });
});

describe('yearIn', () => {
  test.each([
    ['(2020)', 2020],
    ['TV Series 1993–1994', 1993],
    ['Released 2025.', 2025],
    ['2001-05-16', 2001],
    ['1999年3月31日', 1999],
    ['Action • 1080p', undefined],
    ['12345', undefined],
    ['2999', undefined],
  ])('%j', (text, expected) => expect(parseYear(text)).toBe(expected));

  test('in a title only a year in brackets counts', () => {
    expect(parseYear('Blade Runner 2049', true)).toBeUndefined();
    expect(parseYear('1984 (1956)', true)).toBe(1956);
  });
});

describe('the short ways say what the patterns say', () => {
  const pieces =
    '(|)|[|]| |  |\n|\u00a0|\u200e|1999|2049|1066|2e03| 199|+1999|Dune|é|電|TV Series|film|1984–1990|!|–|x';
  const piece = fc.constantFrom(...pieces.split('|'));
  const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));

  const runs = { numRuns: 1000 };

  test('tidy', () => {
    const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
    const slow = (text: string) => text.replace(invisible, '').replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (text) => normalizeText(text) === slow(text)),
      runs,
    );
  });

  test('cleanTitle', () => {
    const tail =
      /\s*[([](?:[^()[\]]{0,24}\b)?(?:(?:1[89]|20)\d\d\b[^()[\]]{0,24}|TV (?:Mini[- ]?)?Series|TV (?:Movie|Special|Episode|Short)|Video(?: Game)?|Short|film|movie)[)\]]\s*$/i;
    const slow = (text: string) => text.replace(tail, '').trim() || text;
    fc.assert(
      fc.property(
        text.filter((text) => text.trim() !== ''),
        (text) => cleanTitle(text).trim() === slow(text).trim(),
      ),
      runs,
    );
  });

  test('yearIn', () => {
    const slow = (text: string, named: boolean) => {
      const found =
        /[([][^()[\]]{0,24}?\b((?:1[89]|20)\d\d)\b/.exec(text) ??
        (named ? null : /(?:^|\D)((?:1[89]|20)\d\d)(?!\d)/.exec(text));
      const year = Number(found?.[1]);
      return year >= 1870 && year <= new Date().getFullYear() + 10 ? year : undefined;
    };
    fc.assert(
      fc.property(text, fc.boolean(), (text, named) => parseYear(text, named) === slow(text, named)),
      runs,
    );
  });

  test('hasLetter', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        (text) => hasLetter(text) === /[\p{L}\p{N}]/u.test(text),
      ),
      runs,
    );
  });
});

describe('minutesIn', () => {
  test.each([
    ['2h 34m', 154],
    ['PT1H52M', 112],
    ['PT172M', 172],
    ['PT02H19M00S', 139],
    ['PT1H52M30S', 112],
    ['PT154M00S', 154],
    ['PT12M0S', 12],
    ['PT2M05S', undefined],
    // A trailer's: a film's is never told to the second alone.
    ['PT2M16S', undefined],
    ['PT30S', undefined],
    ['18 octobre 1972 en salle | 2h 55min', 175],
    ['2h34', 154],
    ['2h | 12 months | 1080m²', 120],
    ['147 mins', 147],
    ['1999 ‧ Action ‧ 2h 16m', 136],
    ['R', undefined],
  ])('%j', (text, expected) => expect(parseMinutes(text, genericSite.spoken)).toBe(expected));
});

test('decode leaves what it does not know', () => {
  expect(decodeEntities('Ocean&apos;s Eleven &amp; &#233;t&#xE9; &bogus; &#0;')).toBe(
    "Ocean's Eleven & été &bogus; &#0;",
  );
});

describe('ids', () => {
  test.each([
    ['imdb', 'http://www.imdb.com/title/tt0166924/maindetails', 'tt0166924'],
    ['tmdb', 'https://www.themoviedb.org/movie/1018/', '1018'],
    ['tmdb', '/tv/1396-breaking-bad', '1396'],
    ['tmdb', '', undefined],
    ['letterboxd', '/film/lost-highway/', 'lost-highway'],
    ['wikidata', 'http://www.wikidata.org/entity/Q24871', 'Q24871'],
  ] as const)('%s in %j', (register, text, expected) =>
    expect(findId(register, text, registers)).toBe(expected),
  );

  test('addresses of other hosts hold none', () => {
    expect(
      idsInAddresses(['https://evil.example/?u=https://www.imdb.com/title/tt0166924/'], registers),
    ).toEqual({});
    expect(
      idsInAddresses(['https://www.imdb.com/title/tt0166924/', 'https://www.themoviedb.org/tv/7'], registers),
    ).toEqual({
      imdb: 'tt0166924',
      tmdb: '7',
    });
  });
});

test.each([
  ['Heat [uncut] 1995', 1995],
  ['Heat (uncut) 1995', 1995],
  ['Heat (1869)', undefined],
  ['Heat (1870)', 1870],
  ['Heat 1869', undefined],
  ['Heat x1995)', 1995],
  ['no year', undefined],
])('the year of %j is %s', (text, year) => expect(parseYear(text)).toBe(year));

test('the year of a title that may be one itself is in brackets', () => {
  expect(parseYear('1984', true)).toBeUndefined();
  expect(parseYear('1984 [1956]', true)).toBe(1956);
  expect(parseYear('Heat x1995)', true)).toBeUndefined();
});
