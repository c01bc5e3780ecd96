import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CatalogError } from '../../../../src/core/catalog/format/container.ts';
import {
  decodeTextRecord,
  encodeTextRecord,
} from '../../../../src/core/catalog/format/review-text-record.ts';
import { type EarlierReview, MAX_EARLIER_REVIEWS } from '../../../../src/core/review/review.ts';
import { films } from '../sample-reviews.ts';

const record = (earlier: unknown) => JSON.stringify([0, 0, 0, 0, 0, 0, earlier]);

it('writes nothing for a review that has no text', () => {
  expect(encodeTextRecord(films.find(({ film }) => film.title === 'Beetlejuice')!)).toBe('');
});

it('reads an earlier review with all, and with its grade alone', () => {
  expect(
    decodeTextRecord(
      record([
        ['A', 92, 147_362, 'https://example.org/'],
        ['B', 75],
      ]),
    ).earlier,
  ).toEqual([
    { grade: { text: 'A', score: 92 }, date: '2003-06-19', url: 'https://example.org/' },
    { grade: { text: 'B', score: 75 } },
  ]);
});

it.each([
  ['no list', 'A'],
  ['an empty list', []],
  ['more than are kept', Array.from({ length: MAX_EARLIER_REVIEWS + 1 }, () => ['A', 92])],
  ['no list of lists', ['A', 92]],
  ['too many fields', [['A', 92, 5, 0, 0]]],
  ['no grade', [[0, 92]]],
  ['a grade that is too long', [['A'.repeat(4097), 92]]],
  ['no score', [['A']]],
  ['a score past the end', [['A', 101]]],
  ['half a score', [['A', 9.5]]],
  ['a day that is none', [['A', 92, '2003-05-03']]],
  ['a day past the calendar', [['A', 92, 4e6]]],
  [
    'days that rise',
    [
      ['A', 92, 5],
      ['B', 75, 6],
    ],
  ],
  [
    'a day after none',
    [
      ['A', 92],
      ['B', 75, 6],
    ],
  ],
  ['an address that runs', [['A', 92, 0, 'javascript:alert(1)']]],
  ['an address that hides', [['A', 92, 0, ' https://example.org/']]],
  ['an address of data', [['A', 92, 0, 'data:text/html,<b>']]],
  ['an address without a host of its own', [['A', 92, 0, '//example.org/']]],
  ['an address that is too long', [['A', 92, 0, `https://example.org/${'a'.repeat(4096)}`]]],
  ['an address that is no text', [['A', 92, 0, ['https://example.org/']]]],
])('refuses %s', (_, earlier) => {
  expect(() => decodeTextRecord(record(earlier))).toThrow(CatalogError);
});

it('refuses any other record with a CatalogError, or reads earlier reviews within their bounds', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.array(fc.jsonValue(), { maxLength: 5 }), { maxLength: 22 }),
  );
  fc.assert(
    fc.property(odd, (earlier) => {
      let read: EarlierReview[] = [];
      try {
        read = decodeTextRecord(record(earlier)).earlier ?? [];
      } catch (error) {
        expect(error).toBeInstanceOf(CatalogError);
      }
      expect(read.length).toBeLessThanOrEqual(MAX_EARLIER_REVIEWS);
      for (const { grade, url = 'http://' } of read) {
        expect(typeof grade.text).toBe('string');
        expect(grade.score >= 0 && grade.score <= 100).toBe(true);
        expect(url).toMatch(/^https?:/);
      }
    }),
    { numRuns: 300 },
  );
});
