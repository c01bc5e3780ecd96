import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpDe: Translated<typeof helpEn> = {
  'help.title': 'Tasten und Suche',
  'help.open': 'Hilfe',
  'help.keys': 'Tasten',
  'help.arrows': 'Durch die Liste gehen',
  'help.ends': 'Anfang und Ende der Liste',
  'help.enter': 'Öffnen; in der Suche den besten Treffer',
  'help.search': 'Zur Suche',
  'help.back': 'Zurück',
  'help.help': 'Diese Hilfe',
  'help.typed': 'Was Sie tippen können',
  'help.word': 'Einen Titel; ein, zwei Tippfehler schaden nicht',
  'help.grade': 'Eine Note und ein Jahr',
  'help.atLeast': 'Diese Note oder eine bessere',
  'help.decade': 'Zehn Jahre',
  'help.critic': 'Einen Kritiker oder einen Teil des Namens',
  'help.ungraded': 'Kritiken ohne Note',
  'help.sort': 'Nach Note sortiert; auch nach Datum oder Titel',
};
