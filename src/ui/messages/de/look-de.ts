import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookDe: Translated<typeof lookEn> = {
  'look.title': 'Aussehen der Plaketten',
  'look.site': 'Auf',
  'look.allSites': 'allen Seiten',
  'look.otherPages': 'anderen Seiten',
  'look.ownLook': '{site} (eigenes)',
  'look.asOnAll': 'Wie auf allen Seiten',
  'look.corner': 'Ecke der Plakate',
  'look.topStart': 'oben links',
  'look.topEnd': 'oben rechts',
  'look.bottomStart': 'unten links',
  'look.bottomEnd': 'unten rechts',
  'look.size': 'Größe',
  'look.small': 'klein',
  'look.usual': 'normal',
  'look.large': 'groß',
  'look.opacity': 'Deckkraft',
  'look.onHover': 'Nur solange ich auf den Titel zeige',
  'look.onHoverHint':
    'Oder solange die Tastatur darauf steht. Ein Bildschirm, der berührt wird, zeigt Plaketten immer.',
  'look.preview': 'Vorschau',
  'scores.veil': 'Die Wertungen der Seiten verschleiern',
  'scores.veilHint':
    'Auf IMDb, Letterboxd, Rotten Tomatoes und anderen sind deren Wertungen unscharf, bis Sie darauf zeigen. Ein Screenreader liest sie weiterhin vor.',
};
