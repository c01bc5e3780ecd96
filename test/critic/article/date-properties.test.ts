import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDate, resolveAmbiguousDate } from '../../../src/critic/article/parse-date.ts';

const LOCALES = 'en-US en-GB de fr es it pt nl sv da nb fi pl cs hu ro tr ru uk ca el'.split(' ');
const day = fc
  .date({ min: new Date('1895-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it.each(LOCALES)('a day printed long in %s is read as that day', (locale) => {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, (iso) => {
      const text = long.format(new Date(iso));
      expect(parseDate(text)?.iso, text).toBe(iso);
    }),
    { numRuns: 200 },
  );
});

it('a day printed in figures is read as that day, or as open between two', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-'), (iso, sign) => {
      const [year, month, date] = iso.split('-').map(Number);
      const found = parseDate([date, month, year].join(sign))!;
      expect(found.iso ?? resolveAmbiguousDate(found.ambiguous!, true)).toBe(iso);
      expect(parseDate(`${date}.${month}.${year}`)!.iso).toBe(iso);
      expect(parseDate(new Date(iso))!.iso).toBe(iso);
      expect(parseDate(iso.replaceAll('-', ''))!.iso).toBe(iso);
    }),
  );
});
