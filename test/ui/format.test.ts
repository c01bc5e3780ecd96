import { expect, test } from 'vitest';
import { webAddress } from '../../src/core/text/web-address.ts';
import { dayInWords, siteName } from '../../src/ui/format.ts';

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
