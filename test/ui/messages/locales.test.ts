import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extensionLocales } from '../../../src/ui/messages/extension-locales.ts';
import { chooseLocale, directionOf, LOCALES } from '../../../src/ui/messages/locales.ts';

test.each([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['pt_BR'], 'pt-BR'],
  [['zh-Hans-SG'], 'zh-CN'],
  [['', 'fr-CA'], 'fr'],
  [['fi', 'sv', 'it'], 'it'],
  [['fi'], 'en'],
  [['toString'], 'en'],
  [[], 'en'],
])('of %j Reelgrade speaks %s', (wanted, spoken) => {
  expect(chooseLocale(wanted)).toBe(spoken);
});

test('Arabic alone runs from the right', () => {
  expect(Object.keys(LOCALES).filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
});

test('every language has its words, and the browser’s lists name Reelgrade in it', async () => {
  const locales = Object.keys(LOCALES).filter((locale) => locale !== 'en');
  expect(Object.keys(extensionLocales)).toEqual(locales);
  const folders = Object.keys(LOCALES).map((locale) => locale.replace('-', '_'));
  expect(readdirSync('public/_locales').sort()).toEqual(folders.sort());
  const codes = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
  for (const folder of folders) {
    const messages = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));
    expect(Object.keys(messages), folder).toEqual(codes);
    // What Chromium's store takes.
    expect(messages.description.message.length, folder).toBeLessThanOrEqual(132);
    for (const { message } of Object.values(messages) as { message: string }[])
      expect(message.length, folder).toBeGreaterThan(5);
  }
});
