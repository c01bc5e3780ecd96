import { describe, expect, it } from 'vitest';
import { editsFor, rankTitle, type Term, tokenizeTitle } from '../../../../src/core/catalog/search/rank.ts';

const term = (word: string, more: Partial<Term> = {}): Term => ({ word, open: false, edits: 0, ...more });
const ranked = (title: string, ...terms: (string | Term)[]) => {
  const { rank, highlights } = rankTitle(
    tokenizeTitle(title),
    terms.map((one) => (typeof one === 'string' ? term(one) : one)),
  );
  return {
    rank: Math.round(rank * 100) / 100,
    marked: highlights.map(([from, to]) => title.slice(from, to)),
  };
};

describe('a title earns', () => {
  it.each<[string, (string | Term)[], number, string[]]>([
    // 60 for the words, 18 for the beginning, 8 for the order, 6 for all words, 12 for the whole title
    ['Matrix', ['matrix'], 104, ['Matrix']],
    ['The Matrix', ['matrix'], 93, ['Matrix']],
    ['Some Matrix', ['matrix'], 71, ['Matrix']],
    ['Matrix Reloaded', ['matrix'], 89, ['Matrix']],
    ['Matrix Reloaded', ['matrix', 'reloaded'], 104, ['Matrix', 'Reloaded']],
    ['Matrix Reloaded', ['reloaded', 'matrix'], 66, ['Matrix', 'Reloaded']],
    ['The Matrix', ['the', 'matrix'], 104, ['The', 'Matrix']],
    ['Matrix the Movie', ['matrix', 'movie'], 82, ['Matrix', 'Movie']],
    // nothing where any word is missing, and no word counts twice
    ['Matrix', ['matrix', 'matrix'], 0, []],
    ['Matrix Matrix', ['matrix', 'matrix'], 104, ['Matrix', 'Matrix']],
    ['Matrix', ['heat'], 0, []],
    // a beginning counts by how much of the word it is, and for the whole title so far
    ['Matrix', [term('matr', { open: true })], 91.64, ['Matr']],
    ['Matrix', [term('matr')], 0, []],
    // edits
    ['Matrix', [term('matrx', { edits: 1 })], 69.8, ['Matrix']],
    ['Matrix', [term('mtrx', { edits: 1 })], 0, []],
    ['Schindlers', [term('shcindlerz', { edits: 2 })], 60.35, ['Schindlers']],
    ['Matrixes', [term('matrx', { open: true, edits: 1 })], 63.5, ['Matri']],
    ['Matrixes', [term('matrx', { edits: 1 })], 0, []],
    // a short word may only lack a letter of a longer one
    ['Heat', [term('hat', { edits: 1 })], 69.8, ['Heat']],
    ['Hot', [term('hat', { edits: 1 })], 0, []],
    ['Hatless', [term('hxt', { open: true, edits: 1 })], 0, []],
  ])('%s for %j', (title, terms, rank, marked) => {
    expect(ranked(title, ...terms)).toEqual({ rank, marked });
  });

  it('of equally good words that which follows the last', () => {
    expect(ranked('New Day New Moon', 'day', 'new')).toEqual(ranked('Old Day New Moon', 'day', 'new'));
  });
});

it('allows edits by the length of a word', () => {
  expect(['ab', 'abc', 'abcdefg', 'abcdefgh'].map(editsFor)).toEqual([0, 1, 1, 2]);
});
