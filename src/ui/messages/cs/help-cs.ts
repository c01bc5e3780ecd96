import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpCs: Translated<typeof helpEn> = {
  'help.title': 'Klávesy a hledání',
  'help.open': 'Nápověda',
  'help.keys': 'Klávesy',
  'help.arrows': 'Procházet seznam',
  'help.ends': 'Začátek a konec seznamu',
  'help.enter': 'Otevřít; při hledání nejlepší výsledek',
  'help.search': 'Přejít na hledání',
  'help.back': 'Zpět',
  'help.help': 'Tato nápověda',
  'help.typed': 'Co můžete napsat',
  'help.word': 'Název; překlep či dva nevadí',
  'help.grade': 'Hodnocení a rok',
  'help.atLeast': 'Toto hodnocení nebo lepší',
  'help.decade': 'Deset let',
  'help.critic': 'Kritik nebo část jména',
  'help.ungraded': 'Recenze bez hodnocení',
  'help.sort': 'Řazeno podle hodnocení; také podle data nebo názvu',
};
