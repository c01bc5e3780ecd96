import { describe, expect, it } from 'vitest';
import { pageLocales } from '../../../src/archive-page/page-locales.ts';
import { archivePageEn } from '../../../src/ui/messages/en/archive-page-en.ts';
import { criticPageEn } from '../../../src/ui/messages/en/critic-page-en.ts';
import { en as all } from '../../../src/ui/messages/en.ts';
import { extensionLocales } from '../../../src/ui/messages/extension-locales.ts';
import type { Message } from '../../../src/ui/messages/message-text.ts';

/** The critic's guide and the tool's own words are English for now; all else is in every language. */
const en = Object.fromEntries(Object.entries(all).filter(([code]) => !(code in criticPageEn)));

/** Whole numbers up to here meet every form that a count can have in a language, but those of millions. */
const MAX_COUNT = 200;

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The names of a text's places, but for the count, which a form may say in words ("one review"). */
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'count')
    .sort();

const counts = (message: Message): boolean =>
  typeof message !== 'string' || textsOf(message).some((text) => /\{count\b/.test(text));

/** What is wrong with a message in another language. */
function faults(code: string, english: Message, translated: Message, locale: string): string[] {
  const found: string[] = [];
  const places = JSON.stringify(placesOf(textsOf(english)[0]!));
  for (const text of textsOf(translated)) {
    if (!text.trim()) found.push(`${code} is empty`);
    if (JSON.stringify(placesOf(text)) !== places) found.push(`${code} has other parameters: ${text}`);
    if (/\{(?!\w+(?::[sS]pelled)?\})/.test(text)) found.push(`${code} has a broken place: ${text}`);
  }
  if (counts(translated) && !counts(english)) found.push(`${code} counts, and English does not`);
  const rules = new Intl.PluralRules(locale);
  const needed = new Set(Array.from({ length: MAX_COUNT }, (_, count) => rules.select(count)));
  if (typeof english !== 'string' && typeof translated === 'string' && needed.size > 1)
    found.push(`${code} has one form of ${needed.size}`);
  if (typeof translated !== 'string') {
    for (const form of needed) if (!(form in translated)) found.push(`${code} lacks the form “${form}”`);
    const known = rules.resolvedOptions().pluralCategories as string[];
    for (const form of Object.keys(translated))
      if (!known.includes(form)) found.push(`${code} has the form “${form}”, which ${locale} does not have`);
  }
  return found;
}

describe.each(Object.keys(extensionLocales) as (keyof typeof extensionLocales)[])('%s', (locale) => {
  const translated = async (): Promise<Record<string, Message>> => ({
    ...(await pageLocales[locale]()).default,
    ...(await extensionLocales[locale]()).default,
  });

  it('has every message, and no other', async () => {
    expect(Object.keys(await translated()).sort()).toEqual(Object.keys(en).sort());
    const own = Object.keys(archivePageEn);
    const extension = Object.keys(en).filter((code) => !own.includes(code));
    expect(Object.keys((await extensionLocales[locale]()).default).sort()).toEqual(extension.sort());
  });

  it('has in each the parameters of the English one, and the forms that its counts need', async () => {
    const words = await translated();
    expect(
      Object.entries(en).flatMap(([code, english]) =>
        words[code] ? faults(code, english, words[code], locale) : [],
      ),
    ).toEqual([]);
  });

  it('is another language: few messages are as in English', async () => {
    const words = await translated();
    const same = Object.entries(en).filter(
      ([code, english]) => JSON.stringify(words[code]) === JSON.stringify(english),
    );
    expect(
      same.filter(([, english]) =>
        /\p{L}{3,}.*\s.*\p{L}{3,}/u.test(textsOf(english)[0]!.replace(/\{\w+\}/g, '')),
      ),
    ).toEqual([]);
    expect(same.length).toBeLessThan(15);
  });
});
