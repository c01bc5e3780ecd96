import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookFr: Translated<typeof lookEn> = {
  'look.title': 'Aspect des pastilles',
  'look.site': 'Sur',
  'look.allSites': 'tous les sites',
  'look.otherPages': 'les autres pages',
  'look.ownLook': '{site} (le sien)',
  'look.asOnAll': 'Comme sur tous les sites',
  'look.corner': 'Coin des affiches',
  'look.topStart': 'en haut à gauche',
  'look.topEnd': 'en haut à droite',
  'look.bottomStart': 'en bas à gauche',
  'look.bottomEnd': 'en bas à droite',
  'look.size': 'Taille',
  'look.small': 'petite',
  'look.usual': 'normale',
  'look.large': 'grande',
  'look.opacity': 'Opacité',
  'look.onHover': 'Seulement quand je pointe le titre',
  'look.onHoverHint': 'Ou quand le clavier s’y trouve. Un écran tactile montre toujours les pastilles.',
  'look.preview': 'Aperçu',
  'scores.veil': 'Voiler les notes des sites eux-mêmes',
  'scores.veilHint':
    'Sur IMDb, Letterboxd, Rotten Tomatoes et d’autres, leurs notes sont floues jusqu’à ce que vous les pointiez. Un lecteur d’écran les lit toujours.',
};
