import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/titles/key-hash.ts';
import { stripAnnotations } from '../../../src/core/titles/strip-annotations.ts';
import {
  nameHash,
  readTitle,
  spellingBits,
  titleKey,
  titleKeys,
} from '../../../src/core/titles/title-keys.ts';
import { articleInFront, brackets, withoutEdition } from '../../../src/core/titles/title-variants.ts';

/** Where a rule of folding begins and ends: the nearest text that it applies to, and the nearest that it does not. */

describe('keys that are spelled out', () => {
  it.each([
    // thousands
    ['20,000 Leagues', '20000leagues'],
    ['Leagues 20,000', 'leagues20000'],
    ['1,2345 Days', '1.2345days'],
    ['1,23 Days', '1.23days'],
    ['Catch a,100', 'catcha100'],
    ['1,000,000 B.C.', '1000000bc'],
    // numbers in words
    ['One Hundred', '100'],
    ['Nine Hundred Days', '900days'],
    ['One Thousand and One', '1001'],
    ['Two Thousand Days', '2000days'],
    ['Nineteen Hundred', '1900'],
    ['Nineteen Ten', '1910'],
    ['Ten Ten', '1010'],
    ['Nine Ten', '9.10'],
    ['Ten Nine', '10.9'],
    ['Twenty One', '21'],
    ['Twenty Ten', '2010'],
    ['Eleven One', '11.1'],
    ['One Hundred Twenty', '120'],
    ['Two Hundred One', '201'],
    ['Eighty Four', '84'],
    ['Four Eighty', '4.80'],
    ['Ninety Nine Hundred', '9900'],
    // words that count
    ['Part Two', '2'],
    ['Part of It', 'partofit'],
    ['The Part', 'part'],
    ['Chapter Two', '2'],
    // Roman numerals
    ['Rocky II', 'rocky2'],
    ['II', 'ii'],
    ['V.I.P. V', 'vip5'],
    ['Malcolm X.Y', 'malcolmxy'],
    ['Part I', '1'],
    ['Henry I', 'henryi'],
    // elision and apostrophes
    ["L'avventura", 'avventura'],
    ["L'a", 'la'],
    ["Io e l'altro", 'iolaltro'],
    ["O'Nine", 'o9'],
    ["Don't", 'dont'],
    ['Rock ’n’ Roll', 'rockroll'],
    ["Rock 'n Roll", 'rockroll'],
    ["Rock n' Roll", 'rockroll'],
    ["Guns 'n'Roses", 'gunsroses'],
    ["Guns'n'Roses", 'gunsroses'],
    // what joins
    ['And Then', 'andthen'],
    ['Fast & Furious', 'fastfurious'],
    ['Twenty and Four', '24'],
  ])('%s → %s', (title, key) => expect(titleKey(title)).toBe(key));
});

describe('what marks say', () => {
  it.each([
    ['Heat (1873)', 'Heat (1873)', 0, 'unknown'],
    ['Heat (1874)', 'Heat', 1874, 'unknown'],
    ['Heat (2100)', 'Heat', 2100, 'unknown'],
    ['Heat (2101)', 'Heat (2101)', 0, 'unknown'],
    ['Heat (film)', 'Heat', 0, 'film'],
    ['Heat (filmed)', 'Heat (filmed)', 0, 'unknown'],
    ['Heat (unfilm)', 'Heat (unfilm)', 0, 'unknown'],
    ['Heat (movies)', 'Heat (movies)', 0, 'unknown'],
    ['Heat (2014 series)', 'Heat', 2014, 'series'],
    ['Heat (TV Mini-Series 2014)', 'Heat', 2014, 'series'],
    ['Heat (2014 miniseriesx)', 'Heat (2014 miniseriesx)', 0, 'unknown'],
    ['Heat (dark and long film)', 'Heat (dark and long film)', 0, 'unknown'],
    ['Heat (long dark film)', 'Heat', 0, 'film'],
    [
      'Heat (film 1951 tv video short documentary)',
      'Heat (film 1951 tv video short documentary)',
      0,
      'unknown',
    ],
    ['Heat (1951, film)', 'Heat', 1951, 'film'],
    ['Heat (1951 / 1952)', 'Heat', 1951, 'unknown'],
    ['Heat (IV)', 'Heat', 0, 'unknown'],
    ['Heat (IV V)', 'Heat (IV V)', 0, 'unknown'],
    ['(1999) Heat', '(1999) Heat', 0, 'unknown'],
    ['Heat (1995) (1996)', 'Heat', 1995, 'unknown'],
    ['Heat (film) (series)', 'Heat', 0, 'film'],
    ['Inside (2007) (Dedans)', 'Inside (Dedans)', 2007, 'unknown'],
    ['Heat, 1995', 'Heat', 1995, 'unknown'],
    ['Heat, 1795', 'Heat, 1795', 0, 'unknown'],
    ['Heat (1995), 1996', 'Heat , 1996', 1995, 'unknown'],
    ['Heat: Season 2', 'Heat: Season 2', 0, 'series'],
    ['Heat: Season 222', 'Heat: Season 222', 0, 'unknown'],
    ['Heat: Seasoned 2', 'Heat: Seasoned 2', 0, 'unknown'],
    ['Heat (1993–1998)', 'Heat', 1993, 'unknown'],
    ['Heat (1993–98765)', 'Heat (1993–98765)', 0, 'unknown'],
  ])('%s', (given, title, year, kind) => {
    expect(stripAnnotations(given)).toEqual({ title, year, kind });
  });
});

describe('articles behind a comma', () => {
  it.each([
    ['Matrix, The', 'The Matrix'],
    ["Avventura, L'", "L'Avventura"],
    ['Matrix,The', 'The Matrix'],
    [', The', ', The'],
    ['Matrix, Theirs', 'Matrix, Theirs'],
    ['Red, White, The', 'The Red, White'],
    ['One, two', 'One, two'],
  ])('%s → %s', (title, expected) => expect(articleInFront(title)).toBe(expected));
});

describe('editions', () => {
  it.each([
    ['Heat: Special Edition', 'Heat'],
    ['Heat (40th Anniversary Edition)', 'Heat'],
    ['Heat (x40th Anniversary)', 'Heat (x40th Anniversary)'],
    ['Heat 3-D', 'Heat'],
    ['Heat IMAX', 'Heat'],
    ["Heat - Director's Cut", 'Heat'],
    ['Final Cut', 'Final Cut'],
    ['The Final Cut', 'The Final Cut'],
    ['Clean Cut', 'Clean Cut'],
    ['Director’s Cut', 'Director’s Cut'],
    ['Special Edition', 'Special Edition'],
    ['3D', '3D'],
    ['A 3D', 'A 3D'],
    ['Heat', 'Heat'],
    ['', ''],
    ['Heat 0', 'Heat 0'],
    ['Heat: Extended', 'Heat: Extended'],
    ['Heat [DVD]', 'Heat'],
    ['Heat [2D DVD]', 'Heat'],
    ['Heat Unrated Director’s Cut', 'Heat'],
    ['Éd Cut', 'Éd Cut'],
  ])('%s → %s', (title, expected) => expect(withoutEdition(title)).toBe(expected));
});

describe('brackets', () => {
  it.each([
    ['Heat', 'Heat', []],
    ['Heat (a) and [ b ] more', 'Heat and more', ['a', 'b']],
    ['(a)', '', ['a']],
    ['[a] Heat', 'Heat', ['a']],
    ['Heat (a [b])', 'Heat (a )', ['b']],
  ])('%s', (title, outside, inside) => expect(brackets(title)).toEqual({ outside, inside }));
});

describe('other readings', () => {
  const readings = (title: string) =>
    titleKeys(title)
      .keys.map(({ key }) => key)
      .slice(1);
  it.each([
    ["Marvel's Heat", ['heat']],
    ['LEGO Heat', ['heat']],
    ['Cirque du Soleil: Heat', ['heat', 'cirquedusoleil']],
    ['Cirque du Soleil Heat', ['heat']],
    ['Michael Or Heat and all that is in a long title', ['michael']],
    ['Michael A.K.A. Heat', ['michael', 'heat']],
    ['Heat-IMAX', ['heat']],
    ['The Clean-Cut', []],
    ["Bram Stoker's Dracula", ['dracula']],
    ['Kings’ Dracula', []],
    ['Edgar Kings’ Dracula', ['dracula']],
    ['Michael  –  Heat', ['heat', 'michael']],
    ['Michael - Heat', ['heat', 'michael']],
    ['Michael-Heat', []],
    ['Michael :  Heat', ['heat', 'michael']],
    ['Michael:Heat', ['heat', 'michael']],
    ['Michael aka Heat', ['michael', 'heat']],
    ['Michael  a.k.a.  Heat', ['michael', 'heat']],
    ['Michael | Heat', ['michael', 'heat']],
    ['Michael / Heat', ['michael', 'heat']],
    ['Michael / ', []],
    ['Michael (aka Heat)', ['michael', 'heat']],
    ['Michael (also known as Heat)', ['michael', 'heat']],
    ['Michael (or Heat)', ['michael', 'heat']],
    ['Michael (Heat; Cold Day)', ['michael', 'heat', 'coldday']],
    ['Michael (Heat / Cold Day)', ['michael', 'heat', 'coldday', 'michaelheat']],
    ['Michael (Ab)', ['michael']],
    ['Michael (Abc)', ['michael', 'abc']],
    ['Michael (3D)', ['michael']],
    ['Goosebumps 2: Heat', ['goosebumpsheat', 'heat', 'goosebumps2']],
    ['Goosebumps Part Two - Heat', ['goosebumpsheat', 'heat', 'goosebumps2']],
    ['Rugrats: The Movie', ['rugrats', 'movie']],
    ['Rugrats Movie', ['rugrats']],
    ['A: B C - D E', ['bcde', 'de', 'a', 'abc']],
    ['Michael or Heat', []],
    ['Michael or the Heat of the Long Summer Night', ['michael']],
    ['Michael, or Heat', ['michael']],
    ['Michael or: Heat', ['heat', 'michael']],
    ['Die Brücke', ['brucke']],
    ['Die', []],
  ])('of %s', (title, expected) => expect(readings(title)).toEqual(expected));
});

it('tells plain spellings apart by bits that stay the same', () => {
  expect(['Heat', 'The Heat', 'Rocky II', 'Amélie'].map(spellingBits)).toEqual([10, 11, 9, 13]);
});

it('hashes names and texts to numbers that stay the same', () => {
  expect(nameHash('Agnès Varda')).toBe(52440);
  expect(hashText('h'.repeat(3000))).not.toEqual(hashText('h'.repeat(2999)));
});

describe('numbered entities', () => {
  it.each([
    ['Tom &#x26; Jerry', 'tomjerry'],
    ['Tom &#X26; Jerry', 'tomjerry'],
    ['Tom &#38; Jerry', 'tomjerry'],
    ['Heat &#x1F525;', 'heat'],
    // No sign has this number: it stays as it is written.
    ['A &#x110000; B', 'andx110000b'],
    ['A &#0; B', 'and0b'],
  ])('%s', (title, key) => expect(titleKey(title)).toBe(key));
});

describe('parts of a title', () => {
  const keys = (title: string) => titleKeys(title).keys.map(({ key }) => key);
  it.each<[string, string[]]>([
    ['SpongeBob the Motion Picture', ['spongebobmotionpicture', 'spongebob']],
    ['Heat (filmed)', ['heatfilmed', 'heat', 'filmed']],
    ['Heat (Uncut)', ['heatuncut', 'heat']],
    ['Heat / Glut', ['heatglut', 'heat', 'glut']],
    ['Heat /Glut', ['heatglut']],
  ])('%s', (title, expected) => expect(keys(title)).toEqual(expected));
  it('an annotation is no part', () =>
    expect(readTitle('Heat (film)')).toMatchObject({ text: 'Heat', kind: 'film' }));
});
