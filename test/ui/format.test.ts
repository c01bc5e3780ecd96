import { expect, test } from 'vitest';
import { webAddress } from '../../src/core/text/web-address.ts';
import { dayInWords, listInWords, siteName, sizeInWords, timeFromNow } from '../../src/ui/format.ts';
import { en } from '../../src/ui/messages/en.ts';
import { addMessages } from '../../src/ui/messages/message-text.ts';

test('a day is the same day in every time zone', () => {
  expect(dayInWords('2021-01-11', 'en-GB')).toBe('11 January 2021');
  expect(dayInWords('2021-01-01T23:59:59-11:00', 'en-GB')).toBe('1 January 2021');
});

test.each([undefined, '', 'soon', '2021-13-45', '2021'])('%s is no day', (iso) => {
  expect(dayInWords(iso)).toBeUndefined();
});

test('only addresses of the web are links', () => {
  expect(webAddress('http://a.example/b c')).toBe('http://a.example/b%20c');
  for (const url of [undefined, '', '//a.example', 'JavaScript:alert(1)', 'ftp://a.example', 'https://'])
    expect(webAddress(url)).toBeUndefined();
});

test('a site is known by its host', () => {
  expect(siteName('https://www.critic.example:8080/x')).toBe('critic.example');
});

test('times and sizes are said as people do', () => {
  expect(timeFromNow(0, 3 * 60_000)).toBe('3 minutes ago');
  expect(timeFromNow(20 * 3600_000, 0)).toBe('in 20 hours');
  expect(timeFromNow(72 * 3600_000, 0)).toBe('in 3 days');
  expect([10, 45_600, 2_345_678, 25e6].map(sizeInWords)).toEqual(['1 kB', '46 kB', '2.3 MB', '25 MB']);
});

test('dates, times, sizes and lists are of the language that is spoken', () => {
  addMessages({}, 'de');
  expect(dayInWords('2021-01-11')).toBe('11. Januar 2021');
  expect(timeFromNow(0, 3 * 60_000)).toBe('vor 3 Minuten');
  expect(sizeInWords(2_345_678)).toBe('2,3 MB');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b und c');
  addMessages({}, 'ar');
  expect(dayInWords('2021-01-11')).toBe('11 يناير 2021');
  addMessages(en, 'en');
});
