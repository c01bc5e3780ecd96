import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../src/sites/extract/two-names.ts';

describe('two names in one string', () => {
  test.each([
    ['盗梦空间 Inception', '盗梦空间', 'Inception'],
    ['瑞克和莫蒂 第六季 Rick and Morty Season 6', '瑞克和莫蒂 第六季', 'Rick and Morty Season 6'],
    ['千与千寻 千と千尋の神隠し', '千与千寻', '千と千尋の神隠し'],
    ['寄生虫 기생충', '寄生虫', '기생충'],
    ['潜行者 Сталкер', '潜行者', 'Сталкер'],
    ['X战警 X-Men', 'X战警', 'X-Men'],
    ['2001太空漫游 2001: A Space Odyssey', '2001太空漫游', '2001: A Space Odyssey'],
    ['霸王别姬', '霸王别姬', undefined],
    ['Inception', 'Inception', undefined],
    ['第 9 区', '第 9 区', undefined],
    ['', '', undefined],
  ])('%s', (text, first, second) => expect(splitNames(text)).toEqual(second ? [first, second] : [first]));

  test('a name that the page gives by itself decides', () => {
    expect(splitNames('乱 乱', ['乱'])).toEqual(['乱', '乱']);
    expect(splitNames('漫长的河 長い川', ['Nagai Kawa', '長い川'])).toEqual(['漫长的河', '長い川']);
    expect(splitNames('长河 大河', ['大河'])).toEqual(['长河', '大河']);
    expect(splitNames('长河 大河')).toEqual(['长河 大河']);
  });
});
