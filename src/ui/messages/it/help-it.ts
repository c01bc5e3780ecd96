import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpIt: Translated<typeof helpEn> = {
  'help.title': 'Tasti e ricerca',
  'help.open': 'Aiuto',
  'help.keys': 'Tasti',
  'help.arrows': 'Scorrere l’elenco',
  'help.ends': 'Inizio e fine dell’elenco',
  'help.enter': 'Aprire; nella ricerca, aprire il miglior risultato',
  'help.search': 'Andare alla ricerca',
  'help.back': 'Tornare indietro',
  'help.help': 'Questo aiuto',
  'help.typed': 'Che cosa puoi scrivere',
  'help.word': 'Un titolo; uno o due refusi sono perdonati',
  'help.grade': 'Un voto e un anno',
  'help.atLeast': 'Questo voto o uno migliore',
  'help.decade': 'Dieci anni',
  'help.critic': 'Un critico, o parte del nome',
  'help.ungraded': 'Recensioni senza voto',
  'help.sort': 'In ordine di voto; anche di data o di titolo',
};
