import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../../src/core/catalog/format/bytes.ts';
import type { PackedColumn } from '../../../../src/core/catalog/format/packed-column.ts';
import { type QueryTerm, RowCollector } from '../../../../src/core/catalog/search/collect-rows.ts';
import type { Dictionary } from '../../../../src/core/catalog/search/dictionary.ts';

/** Where a word stands in a row's title; 0 where that was not counted. */
type Posting = [row: number, where: number];

/** The words of a dictionary by the rows that hold them, as the file has them. */
function dictionaryOf(words: readonly (readonly Posting[])[]): Dictionary {
  const all = new ByteWriter();
  const starts: number[] = [];
  for (const rows of words) {
    starts.push(all.length);
    const one = new ByteWriter();
    let before = 0;
    for (const [row, where] of rows) {
      one.varint(((row - before) << 2) | where);
      before = row;
    }
    all.varint(one.length);
    all.bytes(one.finish());
  }
  const postings = all.finish();
  return { postings, postingsAt: (word: number) => starts[word] ?? postings.length } as unknown as Dictionary;
}

const ROWS = 200;
const NO_TITLE_WORDS = 9;
/** @param counts how many words the titles of some rows have */
const collector = (counts: Record<number, number> = {}) =>
  new RowCollector(ROWS, { get: (row: number) => counts[row] ?? NO_TITLE_WORDS } as unknown as PackedColumn);
const all = () => true;
/** A typed word that means the words of a dictionary from one to another. */
const term = (
  dictionary: Dictionary,
  { place = 0, from = 0, to = 1, worth = 9, cost = 1 } = {},
): QueryTerm => ({ place, cost, ranges: [{ dictionary, from, to, worth }] });
const rowsOf = (...rows: number[]): Posting[] => rows.map((row) => [row, 1]);
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, n) => n + from);

describe('of rows that hold a word', () => {
  it('the first is the one where it stands at its place, then one whose places were not counted', () => {
    const word = dictionaryOf([[[0, 2], [1, 0], [2, 1]]]); // biome-ignore format: postings in a row
    expect(collector().collect([term(word, { place: 1 })], 10, all)).toEqual([2, 1, 0]);
    expect(collector().collect([term(word, { place: 2 })], 10, all)).toEqual([0, 1, 2]);
  });

  it('places from the fourth on are one', () => {
    const word = dictionaryOf([[[0, 1], [1, 3]]]); // biome-ignore format: postings in a row
    expect(collector().collect([term(word, { place: 7 })], 10, all)).toEqual([1, 0]);
  });

  it('the first is the one whose title has no other words', () => {
    const word = dictionaryOf([rowsOf(0, 1, 2)]);
    expect(collector({ 1: 1, 2: 2 }).collect([term(word)], 10, all)).toEqual([1, 0, 2]);
  });

  it('as many are answered as are wanted: the worthiest that pass, of equals the best known', () => {
    const places = [2, 1, 3, 1, 2, 1, 2];
    const word = dictionaryOf([places.map((where, row): Posting => [row, where])]);
    const asked = [term(word, { place: 1 })];
    expect(collector().collect(asked, 2, all)).toEqual([1, 3]);
    expect(collector().collect(asked, 3, all)).toEqual([1, 3, 5]);
    expect(collector().collect(asked, 4, all)).toEqual([1, 3, 5, 0]);
    expect(collector().collect(asked, 2, (row) => row !== 1)).toEqual([3, 5]);
    const rising = dictionaryOf([[[0, 2], [1, 0], [2, 1], [3, 1]]]); // biome-ignore format: postings in a row
    expect(collector().collect([term(rising, { place: 1 })], 2, all)).toEqual([2, 3]);
  });

  it('each counts once, by the best of the words that it holds', () => {
    const words = dictionaryOf([rowsOf(0), rowsOf(1), rowsOf(0)]);
    const ranges = [
      { dictionary: words, from: 0, to: 1, worth: 6 },
      { dictionary: words, from: 1, to: 2, worth: 8 },
      { dictionary: words, from: 2, to: 3, worth: 9 },
    ];
    expect(collector().collect([{ place: 0, cost: 1, ranges }], 10, all)).toEqual([0, 1]);
    const other = term(dictionaryOf([rowsOf(0, 1)]), { cost: 2 });
    expect(collector().collect([{ place: 0, cost: 1, ranges }, other], 10, all, true)).toEqual([0, 1]);
  });

  it('an empty range holds nothing', () => {
    const words = dictionaryOf([rowsOf(0), rowsOf(1)]);
    expect(collector().collect([term(words, { from: 1, to: 1 })], 10, all)).toEqual([]);
    expect(collector().collect([term(words, { from: 1, to: 2 })], 10, all)).toEqual([1]);
  });

  it('nothing is left behind for the next search', () => {
    const same = collector();
    const asked = [term(dictionaryOf([rowsOf(3, 5)])), term(dictionaryOf([rowsOf(5, 7)]), { cost: 2 })];
    expect(same.collect(asked, 10, all, true)).toEqual([5]);
    expect(same.collect(asked, 10, all, true)).toEqual([5]);
    expect(same.collect([term(dictionaryOf([rowsOf(7)]))], 10, all)).toEqual([7]);
  });
});

describe('of rows that hold several words', () => {
  const few = dictionaryOf([rowsOf(1, 2)]);
  const many = dictionaryOf([rowsOf(2, 3, 4)]);

  it('the rarest goes first; few rows are left to the ranking, unless all words must be there', () => {
    const asked = [term(many, { cost: 50 }), term(few, { cost: 5, place: 1 })];
    expect(collector().collect(asked, 10, all)).toEqual([1, 2]);
    expect(collector().collect(asked, 10, all, true)).toEqual([2]);
    expect(collector().collect(asked.toReversed(), 10, all)).toEqual([1, 2]);
  });

  it('more than 64 are narrowed by the next word', () => {
    const narrowed = (count: number) => {
      const first = term(dictionaryOf([rowsOf(...upTo(count))]));
      const second = term(dictionaryOf([rowsOf(7, 180)]), { cost: 2, place: 1 });
      return collector().collect([first, second], 100, all);
    };
    expect(narrowed(64)).toHaveLength(64);
    expect(narrowed(65)).toEqual([7]);
  });

  it('every word must be there, also the third', () => {
    const asked = [
      term(dictionaryOf([rowsOf(1, 2, 3)])),
      term(dictionaryOf([rowsOf(2, 3)]), { cost: 2, place: 1 }),
      term(dictionaryOf([rowsOf(1, 3)]), { cost: 3, place: 2 }),
    ];
    expect(collector().collect(asked, 10, all, true)).toEqual([3]);
  });
});

it('of a letter or two, which begin more than 400 words, only the best known rows of each word are read', () => {
  const read = (words: number, exact = false) => {
    const dictionary = dictionaryOf(upTo(words).map(() => rowsOf(...upTo(13))));
    return collector().collect([term(dictionary, { to: words })], 100, all, exact).length;
  };
  expect(read(400)).toBe(13);
  expect(read(401)).toBe(12);
  expect(read(401, true)).toBe(13);
});
