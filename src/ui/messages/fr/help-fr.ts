import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpFr: Translated<typeof helpEn> = {
  'help.title': 'Touches et recherche',
  'help.open': 'Aide',
  'help.keys': 'Touches',
  'help.arrows': 'Parcourir la liste',
  'help.ends': 'Début et fin de la liste',
  'help.enter': 'Ouvrir ; dans la recherche, ouvrir le meilleur résultat',
  'help.search': 'Aller à la recherche',
  'help.back': 'Revenir',
  'help.help': 'Cette aide',
  'help.typed': 'Ce que vous pouvez taper',
  'help.word': 'Un titre ; une faute ou deux passent',
  'help.grade': 'Une note et une année',
  'help.atLeast': 'Cette note ou mieux',
  'help.decade': 'Dix années',
  'help.critic': 'Un critique, ou une partie de son nom',
  'help.ungraded': 'Les critiques sans note',
  'help.sort': 'Triées par note ; aussi par date ou par titre',
};
