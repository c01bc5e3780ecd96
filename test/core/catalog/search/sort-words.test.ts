import { describe, expect, it } from 'vitest';
import { sortIn, withSort } from '../../../../src/core/catalog/search/sort-words.ts';

describe('an order among typed words', () => {
  it.each([
    ['heat', undefined],
    ['sort:grade heat', 'grade'],
    ['heat Sort:D', 'date'],
    ['sort:date sort:title', 'title'],
    ['sort:', undefined],
    ['sort:x', undefined],
  ])('%s', (typed, sort) => {
    expect(sortIn(typed)).toBe(sort);
  });

  it('is put in the place of the one that is there, and taken away', () => {
    expect(withSort('heat', 'grade')).toBe('heat sort:grade');
    expect(withSort('sort:date  heat sort:t', 'grade')).toBe('heat sort:grade');
    expect(withSort('heat sort:grade 1999', undefined)).toBe('heat 1999');
    expect(withSort('', 'title')).toBe('sort:title');
    for (const typed of ['heat', 'b+ 1999', ''])
      expect(withSort(withSort(typed, 'date'), undefined)).toBe(typed);
  });
});
