import { describe, expect, test } from 'vitest';
import { parseMinutes as parse } from '../../../src/sites/extract/plain-minutes.ts';
import { allLanguages, languageWords } from '../../../src/sites/words/all-languages.ts';
import { SPOKEN, withWords } from '../../../src/sites/words/page-words.ts';

const spoken = withWords(SPOKEN, allLanguages);
const parseMinutes = (text: string) => parse(text, spoken);
const runningTime = withWords(/\d\s*«hour minute»/iu, allLanguages);

/** Languages in which the installed sites are shown. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk hu ro bg hr el tr ru uk ja ko zh-CN zh-TW th vi id ar-u-nu-latn he hi-u-nu-latn'.split(
    ' ',
  );

const unit = (
  language: string,
  count: number,
  name: 'hour' | 'minute',
  unitDisplay: 'long' | 'short' | 'narrow',
) => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(count);

/** Turkish's narrowest form of hours alone is that of seconds in other languages. */
const isAmbiguous = (language: string, text: string): boolean => language === 'tr' && /^\d+s$/.test(text);

/** Running times as the browser's own tables of languages write them. */
const writings = LANGUAGES.flatMap((language) =>
  (['long', 'short', 'narrow'] as const).flatMap((display) =>
    [
      [1, 38],
      [2, 5],
      [0, 95],
      [3, 0],
    ].map(([hours, minutes]): [string, string, number] => {
      const parts = [
        hours ? unit(language, hours!, 'hour', display) : '',
        minutes ? unit(language, minutes!, 'minute', display) : '',
      ];
      return [language, parts.filter(Boolean).join(' '), hours! * 60 + minutes!];
    }),
  ),
);

describe('running times', () => {
  test('there are many to try', () => expect(writings.length).toBeGreaterThan(300));
  test.each(writings.filter(([language, text]) => !isAmbiguous(language, text)))(
    '%s: %j is %i minutes',
    (language, text, minutes) => {
      expect(parseMinutes(text)).toBe(minutes);
      if (/\d/.test(text)) expect(text).toMatch(runningTime);
      // A page in that language is read by its words and by English ones.
      const words = [languageWords[language.split('-')[0]!]!, languageWords.en!];
      expect(parse(text, withWords(SPOKEN, words))).toBe(minutes);
    },
  );

  test.each([
    ['1 godz. 38 min', 98],
    ['1 tim 38 min', 98],
    ['1 Std. 38 Min.', 98],
    ['1h38', 98],
    ['1時間38分', 98],
    ['1시간 38분', 98],
    ['1 ч 38 мин', 98],
    ['1 sa 38 dk', 98],
    ['1 u 38 min', 98],
    ['PT1H38M', 98],
    ['PT98M', 98],
    ['1:38:00', 98],
    ['98 min', 98],
    ['2h', 120],
  ])('%j is %i minutes', (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

  test.each([
    '2 Seasons',
    '2 Staffeln',
    '3 temporadas',
    '8 Episodes',
    '12 m²',
    '2 saisons',
    'シーズン2',
    '1999',
    'PG-13',
  ])('%j is none', (text) => expect(parseMinutes(text)).toBeUndefined());
});
