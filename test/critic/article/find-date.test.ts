import { describe, expect, it } from 'vitest';
import {
  dayFirst,
  findDate,
  isoDay,
  parseDate,
  resolveAmbiguousDate,
} from '../../../src/critic/article/parse-date.ts';

describe('a day in a text', () => {
  it.each([
    ['2021-01-11', '2021-01-11'],
    ['on 2021-1-3.', '2021-01-03'],
    ['2021/01/11', '2021-01-11'],
    ['2021.1.11', '2021-01-11'],
    ['12021-01-11', undefined],
    ['2021-01-111', undefined],
    ['2021-13-11', undefined],
    ['January 11, 2021', '2021-01-11'],
    ['Jan. 11th 2021', '2021-01-11'],
    ['jan 1st, 2021', '2021-01-01'],
    ['March 2nd 2021', '2021-03-02'],
    ['March 3rd 2021', '2021-03-03'],
    ["January 11, '21", '2021-01-11'],
    ["January 11, '69", '2069-01-11'],
    ["January 11, '70", '1970-01-11'],
    ['January 11, 20211', undefined],
    ['January 11,  2021', '2021-01-11'],
    ['Nonsense 11, 2021', undefined],
    ['11 January 2021', '2021-01-11'],
    ['11th of January, 2021', '2021-01-11'],
    ['11. Januar 2021', '2021-01-11'],
    ['11-Jan-2021', '2021-01-11'],
    ['11 de enero de 2021', '2021-01-11'],
    ['11 de enero del 2021', '2021-01-11'],
    ["11 d'abril de 2021", '2021-04-11'],
    ['1er mars 2021', '2021-03-01'],
    ['1º maggio 2021', '2021-05-01'],
    ['11 Sept. 2021', '2021-09-11'],
    ['11 febr. 2021', '2021-02-11'],
    ['11 Sep 2021', '2021-09-11'],
    ['111 January 2021', undefined],
    ['11 January 20211', undefined],
    ['2021. január 11.', '2021-01-11'],
    ['11.01.2021', '2021-01-11'],
    ['1.2.2021', '2021-02-01'],
    ['1.2.21', '2021-02-01'],
    ['13/1/2021', '2021-01-13'],
    ['1/13/2021', '2021-01-13'],
    ['12/12/2021', '2021-12-12'],
    ['3/3/99', '1999-03-03'],
    ['13-1-2021', '2021-01-13'],
    ['13/1-2021', undefined],
    ['32/1/2021', undefined],
    ['1.2.2021.5', undefined],
    ['/1/13/2021', undefined],
    ['13/1/2021/5', undefined],
    ['20210111', '2021-01-11'],
    ['20210111T1200', '2021-01-11'],
    ['20210111T120000', '2021-01-11'],
    ['202101111', undefined],
    ['2021年1月11日', '2021-01-11'],
    ['no day', undefined],
    ['', undefined],
    ['2000', undefined],
    // the first of several
    ['seen 11.01.2021, written January 12, 2021', '2021-01-11'],
    ['written January 12, 2021, seen 11.01.2021', '2021-01-12'],
    ['2021-02-30, then 2021-03-01', undefined],
  ])('%s: %s', (text, iso) => expect(findDate(text)?.iso).toBe(iso));

  it('is open where day and month may change places, and said with its place', () => {
    expect(findDate('on 1/2/2021.')).toEqual({ ambiguous: '1/2/2021', from: 3, to: 11 });
    expect(findDate('on 2021-01-11.')).toEqual({ iso: '2021-01-11', from: 3, to: 13 });
    expect(findDate('on 1-2-21.')).toEqual({ ambiguous: '1/2/2021', from: 3, to: 9 });
    expect(findDate('1/2/1800')).toBeUndefined();
    expect(resolveAmbiguousDate('1/2/2021', true)).toBe('2021-02-01');
    expect(resolveAmbiguousDate('1/2/2021', false)).toBe('2021-01-02');
  });
});

describe('days that are', () => {
  it.each([
    [1894, 12, 31, undefined],
    [1895, 1, 1, '1895-01-01'],
    [2100, 12, 31, '2100-12-31'],
    [2101, 1, 1, undefined],
    [2021, 0, 1, undefined],
    [2021, 1, 0, undefined],
    [2021, 12, 31, '2021-12-31'],
    [2021, 13, 1, undefined],
    [2021, 2, 28, '2021-02-28'],
    [2021, 2, 29, undefined],
    [2020, 2, 29, '2020-02-29'],
    [2021, 4, 31, undefined],
  ])('%i-%i-%i: %s', (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso));
});

describe('whether the day comes first', () => {
  it.each([
    ['13/1/2021', true],
    ['13-1-21', true],
    ['1/13/2021', false],
    ['1/2/2021', undefined],
    ['12/12/2021', undefined],
    ['13/13/2021', undefined],
    ['13/12/2021', true],
    ['12/13/2021', false],
    ['5.13/1/2021', undefined],
    ['13/1/2021/3', undefined],
    ['none', undefined],
  ])('%s: %s', (text, first) => expect(dayFirst(text)).toBe(first));
});

describe('a day in a field', () => {
  it.each<[unknown, string | undefined]>([
    [new Date('2021-01-11T23:59:00Z'), '2021-01-11'],
    [new Date(Number.NaN), undefined],
    [1_610_323_200, '2021-01-11'],
    [1_610_323_200_000, '2021-01-11'],
    [100_000_000, undefined],
    [100_000_001, '1973-03-03'],
    [20210111, undefined],
    ['1610323200', '2021-01-11'],
    [' 1610323200000 ', '2021-01-11'],
    ['16103232001', undefined],
    [{ toISOString: () => '2021-01-11T00:00:00Z' }, '2021-01-11'],
    [{}, undefined],
    [null, undefined],
    [true, undefined],
    [`${' '.repeat(190)}2021-01-11`, '2021-01-11'],
    [`${' '.repeat(200)}2021-01-11`, undefined],
  ])('%s: %s', (value, iso) => expect(parseDate(value)?.iso).toBe(iso));
});
