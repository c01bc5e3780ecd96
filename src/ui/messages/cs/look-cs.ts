import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookCs: Translated<typeof lookEn> = {
  'look.title': 'Vzhled odznaků',
  'look.site': 'Kde',
  'look.allSites': 'všechny weby',
  'look.otherPages': 'jiné stránky',
  'look.ownLook': '{site} (vlastní)',
  'look.asOnAll': 'Jako na všech webech',
  'look.corner': 'Roh plakátu',
  'look.topStart': 'vlevo nahoře',
  'look.topEnd': 'vpravo nahoře',
  'look.bottomStart': 'vlevo dole',
  'look.bottomEnd': 'vpravo dole',
  'look.size': 'Velikost',
  'look.small': 'malá',
  'look.usual': 'běžná',
  'look.large': 'velká',
  'look.opacity': 'Krytí',
  'look.onHover': 'Jen když na film ukazuji',
  'look.onHoverHint': 'Nebo když je na něm klávesnice. Dotyková obrazovka odznaky ukazuje vždy.',
  'look.preview': 'Náhled',
  'scores.veil': 'Zahalit vlastní hodnocení webů',
  'scores.veilHint':
    'Na IMDb, Letterboxd, Rotten Tomatoes a dalších je jejich hodnocení rozmazané, dokud na ně neukážete. Čtečka obrazovky je čte dál.',
};
