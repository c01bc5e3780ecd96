import type { Storage } from 'webextension-polyfill';
import type { LanguageWords } from '../../sites/words/language-words.ts';
import { native } from '../platform/native-api.ts';
import {
  BADGE_WORDS_KEY,
  isAnswerSource,
  SETTINGS_KEY,
  SITE_WORDS_PREFIX,
} from '../platform/storage-keys.ts';
import type { BadgeWords } from '../storage/badge-words.ts';
import { type PageSettings, pageSettings } from '../storage/settings-reader.ts';

/** All that a page script needs to know before it reads its page. */
export interface StoredForPage {
  settings: PageSettings;
  /** What badges say; nothing where they speak English. */
  badgeWords?: BadgeWords;
  /** The mended file of the page's site, or how the viewer taught its host; "off" where a pack switches the site off. */
  mended?: unknown;
  /** The words by which the page is read. */
  words: LanguageWords[];
}

/**
 * Reads it in one go.
 * @param mended under which key lies the mended file of the page's site, or what was taught for its host
 * @param languages those that the page may be in: as it says itself, and the browser's. One that is empty stands for all.
 */
export async function readStoredForPage(
  mended: string,
  languages: readonly string[],
): Promise<StoredForPage> {
  const words = [...new Set([...languages, 'en'].map(wordsKey))];
  const stored = await native().storage.local.get([SETTINGS_KEY, BADGE_WORDS_KEY, mended, ...words]);
  return {
    settings: pageSettings(stored[SETTINGS_KEY]),
    badgeWords: stored[BADGE_WORDS_KEY],
    mended: stored[mended],
    words: words.flatMap((key) => stored[key] ?? []),
  } as StoredForPage;
}

/** The words of a language lie under the first part of its code. */
const wordsKey = (language: string): string => SITE_WORDS_PREFIX + language.toLowerCase().split(/[-_]/)[0];

/**
 * Calls back when any of it may be another, or what answers depend on, until the returned function is called.
 * @param changed takes settings that are new, and whether something else is by which answers are others
 */
export function watchStoredForPage(
  changed: (settings: PageSettings | undefined, areAnswers: boolean) => void,
): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const settings = changes[SETTINGS_KEY];
    const areAnswers = Object.keys(changes).some(isAnswerSource);
    if (area === 'local' && (settings || areAnswers))
      changed(settings && pageSettings(settings.newValue), areAnswers);
  };
  const { onChanged } = native().storage;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
