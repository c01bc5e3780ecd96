import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import {
  readFileHeader,
  readSections,
  SEARCH_SECTIONS,
} from '../../../../src/core/catalog/format/container.ts';
import { Dictionary } from '../../../../src/core/catalog/search/dictionary.ts';
import { editsBetween } from '../../../../src/core/catalog/search/edit-distance.ts';
import { wordsOf } from '../../../../src/core/catalog/search/tokenize.ts';
import type { Review } from '../../../../src/core/review/review.ts';
import { archive } from '../sample-reviews.ts';

/** The dictionary of a catalog against a plain sorted list of its words. */

const letter = fc.constantFrom(...'aabbccdn', 'ж', '東', 'z');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
const titles = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  { minLength: 1, maxLength: 60 },
);

/** The dictionary of the titles' words, and these as a list. */
async function dictionaryOf(all: readonly string[]): Promise<{ dictionary: Dictionary; words: string[] }> {
  const reviews = all.map(
    (title, at): Review => ({ id: `r${at}`, film: { title, kind: 'film' }, grade: { text: 'B', score: 75 } }),
  );
  const bytes = await compileCatalog(reviews, archive);
  const { search } = readFileHeader(bytes, bytes.length);
  const s = readSections(SEARCH_SECTIONS, bytes.subarray(search.from, search.from + search.length));
  const dictionary = new Dictionary(
    s.shared,
    s.lengths,
    s.letters,
    s.letterStarts,
    s.postings,
    s.postingStarts,
  );
  const words = [...new Set(all.flatMap((title) => wordsOf(title).map(({ word }) => word)))].sort();
  return { dictionary, words };
}

/** Edits between two words by the definition: the whole matrix, two letters swapped counting as one. */
function slowEdits(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? 0 : j)),
  );
  for (let i = 1; i <= a.length; i++) {
    d[i]![0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
}

const beginnings = (word: string) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));

describe('the dictionary', () => {
  it('has every word once, in order, and finds where a word or a beginning would be', async () => {
    await fc.assert(
      fc.asyncProperty(titles, word, async (all, sought) => {
        const { dictionary, words } = await dictionaryOf(all);
        expect(Array.from({ length: dictionary.items }, (_, at) => dictionary.word(at))).toEqual(words);
        for (const one of [sought, ...words, ...words.map((each) => each.slice(0, 2))]) {
          expect(dictionary.from(one), one).toBe(words.filter((each) => each < one).length);
          const begun = words.filter((each) => each.startsWith(one)).length;
          expect(dictionary.to(one) - dictionary.from(one), one).toBe(begun);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the words near one as the definition does', async () => {
    await fc.assert(
      fc.asyncProperty(titles, word, fc.integer({ min: 1, max: 2 }), async (all, typed, edits) => {
        const { dictionary, words } = await dictionaryOf(all);
        const near = words.flatMap((one, index) => {
          const away = slowEdits(typed, one);
          return away <= edits ? [{ index, edits: away }] : [];
        });
        expect(dictionary.near(typed, edits, false)).toEqual(near);
        const begun = words.flatMap((one, index) =>
          beginnings(one).some((part) => slowEdits(typed, part) <= edits) ? [index] : [],
        );
        const open = dictionary.near(typed, edits, true);
        expect(open.map(({ index }) => index)).toEqual(begun);
        for (const { edits: away } of open) expect(away).toBeLessThanOrEqual(edits);
      }),
      { numRuns: 120 },
    );
  });

  it('says how many bytes of postings the words from one to another have', async () => {
    await fc.assert(
      fc.asyncProperty(titles, async (all) => {
        const { dictionary, words } = await dictionaryOf(all);
        const cost = (from: number, to: number) => dictionary.cost(from, to);
        expect(cost(0, words.length)).toBe(dictionary.postings.length);
        expect(cost(3, 3)).toBe(0);
        expect(cost(4, 3)).toBe(0);
        const each = words.map((_, at) => cost(at, at + 1));
        for (const one of each) expect(one).toBeGreaterThan(0);
        for (let at = 0; at < words.length; at++)
          expect(cost(0, at)).toBe(each.slice(0, at).reduce((sum, one) => sum + one, 0));
      }),
      { numRuns: 40 },
    );
  });
});

describe('edits', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 10 });

  it('are those of the definition, up to one more than allowed', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
        expect(editsBetween(a, b, most, false)).toBe(Math.min(most + 1, slowEdits(a, b)));
        const open = Math.min(...beginnings(b).map((part) => slowEdits(a, part)));
        expect(editsBetween(a, b, most, true)).toBe(Math.min(most + 1, open));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a', 'abc', 2, 2],
    ['abc', 'a', 2, 2],
    ['ab', 'ba', 2, 1],
    ['abcd', 'abdc', 1, 1],
    ['x'.repeat(32), `${'x'.repeat(31)}y`, 2, 1],
    ['x'.repeat(32), 'x'.repeat(34), 2, 2],
    ['abc', 'xyz', 2, 3],
  ])('between %s and %s', (a, b, most, edits) => expect(editsBetween(a, b, most, false)).toBe(edits));
});
