import { describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../../../src/core/catalog/catalog.ts';
import { type FilterNames, parseQuery } from '../../../../src/core/catalog/search/parse-query.ts';

const scores: Record<string, number> = { a: 92, 'b+': 83, b: 75, c: 58, '★★★': 60 };
const known: FilterNames = {
  score: (grade) => scores[grade.toLowerCase()],
  criticWords: new Set(['grace', 'hopper', 'ada']),
};

const read = (typed: string, filters: SearchFilters = {}) => parseQuery(typed, filters, known);

describe('what is plainly a filter is read as that alone', () => {
  it.each<[string, string[], SearchFilters]>([
    ['>=B', [], { score: [75, 100] }],
    ['>= B', [], { score: [75, 100] }],
    ['>B', [], { score: [76, 100] }],
    ['≥B', [], { score: [75, 100] }],
    ['<=B', [], { score: [0, 75] }],
    ['≤ B', [], { score: [0, 75] }],
    ['<B', [], { score: [0, 74] }],
    ['=B', [], { score: [75, 75] }],
    ['=b+', [], { score: [83, 83] }],
    ['>=80', [], { score: [80, 100] }],
    ['<7', [], { score: [0, 6] }],
    ['>=100', [], { score: [100, 100] }],
    ['>1999', [], { years: [2000, 9999] }],
    ['>=1999', [], { years: [1999, 9999] }],
    ['<1999', [], { years: [0, 1998] }],
    ['<=1999', [], { years: [0, 1999] }],
    ['=1999', [], { years: [1999, 1999] }],
    ['>1990s', [], { years: [2000, 9999] }],
    ['<1990s', [], { years: [0, 1989] }],
    ['>=1990s', [], { years: [1990, 9999] }],
    ['>=80 <90', [], { score: [80, 89] }],
    ['year:1999', [], { years: [1999, 1999] }],
    ['year:1990-1999', [], { years: [1990, 1999] }],
    ['1990..1999', [], { years: [1990, 1999] }],
    ['B..A', [], { score: [75, 92] }],
    ['A..B', [], { score: [75, 92] }],
    ['grade:B', [], { grade: 'B' }],
    ['GRADE:★★★', [], { grade: '★★★' }],
    ['critic:Hopper', [], { critic: 'Hopper' }],
    ['ungraded', [], { graded: false }],
    ['grade:none', [], { graded: false }],
    ['not graded', [], { graded: false }],
    ['without a grade', [], { graded: false }],
    ['without grade', [], { graded: false }],
    ['no grade', [], { graded: false }],
    ['sort:grade', [], { sort: 'grade' }],
    ['SORT:Date', [], { sort: 'date' }],
    ['sort:t', [], { sort: 'title' }],
    ['sort:', [], {}],
    ['heat sort:date sort:title', ['heat'], { sort: 'title' }],
    ['heat >=B sort:date', ['heat'], { score: [75, 100], sort: 'date' }],
    ['heat >=B', ['heat'], { score: [75, 100] }],
    ['heat ungraded night', ['heat', 'night'], { graded: false }],
  ])('%s', (typed, words, filters) => {
    const readings = read(typed);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ words, filters });
    expect(readings[0]!.filters).toEqual(filters);
  });
});

describe('what may be words is read both ways', () => {
  it.each<[string, string[], string[], SearchFilters]>([
    ['1999', ['1999'], [], { years: [1999, 1999] }],
    ['1870', ['1870'], [], { years: [1870, 1870] }],
    ['heat 1990s', ['heat', '1990s'], ['heat'], { years: [1990, 1999] }],
    ['90s', ['90s'], [], { years: [1990, 1999] }],
    ['20s', ['20s'], [], { years: [2020, 2029] }],
    ['30s', ['30s'], [], { years: [1930, 1939] }],
    ["1970's", ['1970s'], [], { years: [1970, 1979] }],
    ['1880s', ['1880s'], [], { years: [1880, 1889] }],
    ['1990-1999', ['1990', '1999'], [], { years: [1990, 1999] }],
    ['b+ drama', ['b', 'drama'], ['drama'], { grade: 'b+' }],
    ['hopper heat', ['hopper', 'heat'], ['heat'], { critic: 'hopper' }],
    ['grace hopper', ['grace', 'hopper'], [], { critic: 'grace hopper' }],
    ['grace-hopper heat', ['grace', 'hopper', 'heat'], ['heat'], { critic: 'grace-hopper' }],
  ])('%s', (typed, plain, words, filters) => {
    const [first, second, more] = read(typed);
    expect(first).toMatchObject({ words: plain, filters: {} });
    expect(second).toMatchObject({ words, filters });
    expect(more).toBeUndefined();
  });

  it('of two ranges what both allow is left', () => {
    expect(read('1990s 1995-2005')[1]!.filters).toEqual({ years: [1995, 1999] });
    expect(read('1995', { years: [1990, 1999] })[1]!.filters).toEqual({ years: [1995, 1995] });
  });
});

describe('what is no filter is words alone', () => {
  it.each([
    ['heat', ['heat']],
    ['b', ['b']],
    ['b..q', ['b', 'q']],
    ['sort:loudness', ['sort', 'loudness']],
    ['resort:grade', ['resort', 'grade']],
    ['q..b', ['q', 'b']],
    ['>=heat', ['heat']],
    ['>=1234', ['1234']],
    ['>=x9', ['x9']],
    ['1869', ['1869']],
    ['18699', ['18699']],
    ['5s', ['5s']],
    ['1995s', ['1995s']],
    ['grace-jones', ['grace', 'jones']],
    ['q+', ['q']],
    ['cannot graded', ['cannot', 'graded']],
    ['not gradeds', ['not', 'gradeds']],
    ['', []],
    ['  ', []],
    ['heat   night', ['heat', 'night']],
  ])('%s', (typed, words) => {
    const readings = read(typed);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ words, filters: {} });
  });
});

describe('the last word', () => {
  const open = (typed: string) => read(typed).map((reading) => reading.open);
  it('may go on until something is typed after it', () => {
    expect(open('heat')).toEqual([true]);
    expect(open('heat ')).toEqual([false]);
    expect(open('heat!')).toEqual([false]);
    expect(open('Ame\u0301')).toEqual([true]);
    expect(open('1999 heat')).toEqual([true, true]);
    expect(open('heat 1999')).toEqual([true, false]);
  });
});

it('no more is read than anybody types', () => {
  expect(read('word '.repeat(50))[0]!.words).toHaveLength(10);
  expect(read('x'.repeat(500))[0]!.words[0]!.length).toBeLessThanOrEqual(200);
  expect(read(`${'x '.repeat(100)}heat`)[0]!.open).toBe(false);
});
