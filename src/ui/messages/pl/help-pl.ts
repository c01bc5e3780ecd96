import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpPl: Translated<typeof helpEn> = {
  'help.title': 'Klawisze i szukanie',
  'help.open': 'Pomoc',
  'help.keys': 'Klawisze',
  'help.arrows': 'Przechodzenie po liście',
  'help.ends': 'Początek i koniec listy',
  'help.enter': 'Otwieranie; przy szukaniu: najlepszy wynik',
  'help.search': 'Przejście do szukania',
  'help.back': 'Powrót',
  'help.help': 'Ta pomoc',
  'help.typed': 'Co można wpisać',
  'help.word': 'Tytuł; jedna czy dwie literówki nie szkodzą',
  'help.grade': 'Ocena i rok',
  'help.atLeast': 'Ta ocena lub lepsza',
  'help.decade': 'Dziesięć lat',
  'help.critic': 'Krytyk lub część nazwiska',
  'help.ungraded': 'Recenzje bez oceny',
  'help.sort': 'Według oceny; także według daty lub tytułu',
};
