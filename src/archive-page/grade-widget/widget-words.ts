/** The few words of the grade widget, in every language. */

import { badgeAr } from '../../ui/messages/ar/badge-ar.ts';
import { badgeCs } from '../../ui/messages/cs/badge-cs.ts';
import { badgeDe } from '../../ui/messages/de/badge-de.ts';
import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { badgeEs } from '../../ui/messages/es/badge-es.ts';
import { badgeFr } from '../../ui/messages/fr/badge-fr.ts';
import { badgeIt } from '../../ui/messages/it/badge-it.ts';
import { badgeJa } from '../../ui/messages/ja/badge-ja.ts';
import { badgeKo } from '../../ui/messages/ko/badge-ko.ts';
import { chooseLocale, type Locale } from '../../ui/messages/locales.ts';
import { addMessages, type Message } from '../../ui/messages/message-text.ts';
import { badgeNl } from '../../ui/messages/nl/badge-nl.ts';
import { badgePl } from '../../ui/messages/pl/badge-pl.ts';
import { badgePtBr } from '../../ui/messages/pt-BR/badge-pt-br.ts';
import { badgeZhCn } from '../../ui/messages/zh-CN/badge-zh-cn.ts';

/** What a grade says of itself, in each language: few words, so that they need no files of their own. */
const words: Record<Locale, Readonly<Record<string, Message>>> = {
  en: badgeEn,
  de: badgeDe,
  fr: badgeFr,
  es: badgeEs,
  it: badgeIt,
  'pt-BR': badgePtBr,
  nl: badgeNl,
  pl: badgePl,
  cs: badgeCs,
  ja: badgeJa,
  ko: badgeKo,
  'zh-CN': badgeZhCn,
  ar: badgeAr,
};

/** Makes grades speak the language of the page that they are in, English where Reelgrade does not know it. */
export function speakLikePage({ documentElement }: Document): void {
  const locale = chooseLocale([documentElement.lang]);
  addMessages(words[locale], locale);
}
