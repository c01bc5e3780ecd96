import type { LoadedLocale, Locale } from './locales.ts';
import { addMessages, type Message, messageDirection, messageLocale } from './message-text.ts';

/** Fetches the words of a language. */
export type LocaleLoaders = Record<
  LoadedLocale,
  () => Promise<{ default: Readonly<Record<string, Message>> }>
>;

/**
 * Makes this page speak a language: adds its words over the English ones, and tells the document its language and
 * direction. Where the words cannot be had, the page stays English.
 */
export async function speak(locale: Locale, loaders: LocaleLoaders): Promise<void> {
  if (locale !== 'en')
    await loaders[locale]().then(
      (words) => addMessages(words.default, locale),
      (error: unknown) => console.warn('Reelgrade:', error),
    );
  const { documentElement } = document;
  documentElement.lang = messageLocale();
  documentElement.dir = messageDirection();
}
