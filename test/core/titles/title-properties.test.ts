import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTitle, MAX_TITLE_UNITS } from '../../../src/core/titles/fold-title.ts';
import { readTitle, titleKey, titleKeys } from '../../../src/core/titles/title-keys.ts';
import { variantRules } from '../../../src/core/titles/title-variants.ts';

/** Titles as pages and enemies write them: words, signs, marks, any UTF-16 unit. */
const piece = fc.oneof(
  fc.constantFrom(
    'The',
    'a',
    'and',
    '&',
    '+',
    'Part',
    'II',
    'Two',
    'twenty',
    '3D',
    "'n'",
    "L'",
    'Vol.',
    'or',
    'aka',
    ':',
    ' - ',
    '(',
    ')',
    '[',
    ', ',
    '(1999)',
    '&amp;',
    '♥',
    'é',
    'ß',
    'Ж',
    '감',
    'ガ',
    '\ud800',
    '\u0301',
    '\u202e',
    '½',
    '$',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const title = fc
  .array(piece, { maxLength: 12 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

it('folding is idempotent', () => {
  fc.assert(
    fc.property(title, (text) => {
      const key = foldTitle(text);
      expect(foldTitle(key)).toBe(key);
    }),
    // Two signs that are one letter once the brackets are gone.
    { numRuns: 3000, examples: [['㈀ￂ'], ['か(\u3099']] },
  );
});

it('gives a key to every title that has anything but spaces in it', () => {
  fc.assert(
    fc.property(title, (text) => {
      expect(foldTitle(text) === '').toBe(!/\S/.test(text.slice(0, MAX_TITLE_UNITS)));
    }),
  );
});

it('reads any text, each key once, the whole first', () => {
  fc.assert(
    fc.property(title, (text) => {
      const { keys } = titleKeys(text);
      expect(keys[0]?.key).toBe(titleKey(text));
      expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    }),
    { numRuns: 1000 },
  );
});

it('does not look at case', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ :&-2') }), (text) => {
      expect(foldTitle(text.toUpperCase())).toBe(foldTitle(text.toLowerCase()));
    }),
  );
});

it('reads no more than the longest title', () => {
  const long = 'word '.repeat(200_000);
  expect(foldTitle(long)).toBe(foldTitle(long.slice(0, MAX_TITLE_UNITS)));
});

it('looks twice at every title that a reading rule applies to', () => {
  for (const { example } of variantRules) expect(readTitle(example[0]).parts).toBe(true);
});
