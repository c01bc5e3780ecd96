/** The language that the worker speaks. */

import type { SpokenWords } from '../../protocol/types.ts';
import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { reasonsEn } from '../../ui/messages/en/reasons-en.ts';
import { toolbarEn } from '../../ui/messages/en/toolbar-en.ts';
import { directionOf } from '../../ui/messages/locales.ts';
import { addMessages } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';
import { messagesFile } from '../platform/message-files.ts';
import { type BadgeWords, keepBadgeWords } from '../storage/badge-words.ts';
import { loadSettings } from '../storage/settings.ts';
import { localeOf } from '../storage/viewer-locale.ts';

/** The words of the worker itself, without which it says nothing. */
const english = { ...badgeEn, ...reasonsEn, ...toolbarEn };
addMessages(english);

let speaking: Promise<SpokenWords | null> | undefined;

/** Makes the worker speak the viewer's language: awaited before it says anything. Answers its words; none in English. */
export function spokenWords(): Promise<SpokenWords | null> {
  speaking ??= load();
  return speaking;
}

/** Speaks the language that is wanted now, and keeps what badges say in it for all page scripts. */
export async function changeLanguage(): Promise<void> {
  speaking = undefined;
  const words = await spokenWords();
  await keepBadgeWords(words ? badgeWordsOf(words) : undefined);
}

async function load(): Promise<SpokenWords | null> {
  const locale = localeOf(await loadSettings());
  if (locale !== 'en')
    try {
      const file = await fetch(browser.runtime.getURL(messagesFile(locale)));
      const messages: SpokenWords['messages'] = await file.json();
      addMessages(messages, locale);
      return { locale, messages };
    } catch (error) {
      console.error(`Reelgrade could not read its words in ${locale}:`, error);
    }
  addMessages(english, 'en');
  return null;
}

function badgeWordsOf({ locale, messages }: SpokenWords): BadgeWords {
  const said = Object.keys(badgeEn).map((code) => [
    code,
    messages[code] ?? badgeEn[code as keyof typeof badgeEn],
  ]);
  return { locale, direction: directionOf(locale), messages: Object.fromEntries(said) };
}
