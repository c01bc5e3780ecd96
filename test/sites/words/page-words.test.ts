import { describe, expect, test } from 'vitest';
import { sites } from '../../../src/sites/index.ts';
import { allLanguages, languageWords } from '../../../src/sites/words/all-languages.ts';
import { withWords } from '../../../src/sites/words/page-words.ts';

const { de, en, ja } = languageWords;

describe('the words in the places of a pattern', () => {
  test.each([
    ['begin a word', /«series»/iu, '3 Serien', true],
    ['begin a word', /«series»/iu, 'Miserien', false],
    ['go on to its end', /^«season» \d/iu, 'Staffelnummer 2', true],
    ['stand anywhere in a language without spaces', /«series»/iu, '名作シリーズ', true],
    ['are of several names', /^\d «season film»$/iu, '2 Filme', true],
    ['of an error are all that is said', /^(?:«error»)$/iu, 'Seite nicht gefunden', true],
    ['of an error are all that is said', /^(?:«error»)$/iu, 'Log Infinity', false],
    ['are those of no other language', /«season»/iu, '2 saisons', false],
  ])('%s: %s for %j is %s', (_, pattern, text, expected) => {
    expect(withWords(pattern, [de!, en!, ja!]).test(text)).toBe(expected);
  });
  test('match nothing without a language, or where it has no such word', () => {
    for (const pattern of [/«series»/u, /«error»/u, /«oneHour»/u])
      for (const words of [[], [{}], [en!]].slice(0, pattern.source.includes('one') ? 3 : 2))
        for (const text of ['', 'series', 'error 404'])
          expect(withWords(pattern, words).test(text)).toBe(false);
  });
  test('leave all else of a file as it is', () => {
    const read = () => 'x';
    const file = { title: ['h1', read], quotes: /«.+»|«a-b»/u, url: /^\/film/ };
    const filled = withWords(file, allLanguages);
    expect(filled).toEqual(file);
    expect(filled.title[1]).toBe(read);
  });
});

test('no place is left empty in any site’s file', () => {
  const named = new Set(allLanguages.flatMap((words) => Object.keys(words)));
  const patterns = (value: unknown): RegExp[] =>
    value instanceof RegExp
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(patterns)
        : [];
  expect(patterns(sites).filter(({ source }) => /«?[a-zA-Z ]+»|\(\?!\)/.test(source))).toEqual([]);
  for (const name of 'season episode series noFilm film hour minute error'.split(' '))
    expect(named).toContain(name);
});
