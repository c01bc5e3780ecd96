import { expect, it } from 'vitest';
import { dayNumber, isoDay, LAST_DAY, sinceEpoch } from '../../../../src/core/catalog/format/day-numbers.ts';

it('counts every day as the platform does', () => {
  for (let day = 1; day <= LAST_DAY; day += day > 100_000 && day < 160_000 ? 1 : 37) {
    const iso = new Date(Date.UTC(1600, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    if (isoDay(day) !== iso || dayNumber(iso) !== day)
      expect.fail(`day ${day} is ${iso}, not ${isoDay(day)}`);
  }
  expect(sinceEpoch(dayNumber('1970-01-02'))).toBe(1);
});

it.each(['2021-02-30', '2021-1-1', '1599-12-31', '', '2021-13-01', '10000-01-01'])(
  'takes "%s" for no day',
  (text) => {
    expect(dayNumber(text)).toBe(0);
  },
);
