/** What badges say, in the viewer's language. */

import { badgeEn } from '../../../ui/messages/en/badge-en.ts';
import type { BadgeWords } from '../../storage/badge-words.ts';

/** A page script needs few words, and none of the rules for plurals: it has a way of its own to say them. */
const english: BadgeWords = { locale: 'en', direction: 'ltr', messages: badgeEn };
let words = english;

/** Makes badges that are made from now on speak so; English without words. */
export function setBadgeWords(to: BadgeWords | undefined): void {
  words = to ?? english;
}

/** What badges are said in. */
export const badgeWords = (): BadgeWords => words;

/** The sentence of a code of badges, with its parameters in their places. */
export const sayBadge = (code: keyof typeof badgeEn, params: Record<string, string | number>): string =>
  words.messages[code].replace(/\{(\w+)\}/g, (_, name) => `${params[name]}`);
