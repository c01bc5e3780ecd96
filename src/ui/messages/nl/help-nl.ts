import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpNl: Translated<typeof helpEn> = {
  'help.title': 'Toetsen en zoeken',
  'help.open': 'Hulp',
  'help.keys': 'Toetsen',
  'help.arrows': 'Door de lijst gaan',
  'help.ends': 'Begin en eind van de lijst',
  'help.enter': 'Openen; bij het zoeken: het beste resultaat openen',
  'help.search': 'Naar het zoeken',
  'help.back': 'Terug',
  'help.help': 'Deze hulp',
  'help.typed': 'Wat je kunt typen',
  'help.word': 'Een titel; een tikfout of twee mag',
  'help.grade': 'Een cijfer en een jaar',
  'help.atLeast': 'Dit cijfer of een beter',
  'help.decade': 'Tien jaar',
  'help.critic': 'Een criticus, of een deel van de naam',
  'help.ungraded': 'Recensies zonder cijfer',
  'help.sort': 'Gesorteerd op cijfer; ook op datum of titel',
};
