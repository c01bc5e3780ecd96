import type { LanguageWords } from '../../sites/words/language-words.ts';
import browser from '../platform/browser.ts';
import { SITE_WORDS_FILE } from '../platform/message-files.ts';
import { SITE_WORDS_PREFIX } from '../platform/storage-keys.ts';

/**
 * Keeps the words that pages are read by where page scripts find those of their page's language at once. Called when the
 * extension came or is a new one; writes nothing that is there already, since pages listen.
 */
export async function keepSiteWords(): Promise<void> {
  const file = await fetch(browser.runtime.getURL(SITE_WORDS_FILE));
  const words: Record<string, LanguageWords[]> = await file.json();
  const wanted = Object.entries(words).map(([code, some]) => [SITE_WORDS_PREFIX + code, some] as const);
  const there = await browser.storage.local.get(wanted.map(([key]) => key));
  const news = wanted.filter(([key, some]) => JSON.stringify(there[key]) !== JSON.stringify(some));
  if (news.length) await browser.storage.local.set(Object.fromEntries(news));
}
