import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookIt: Translated<typeof lookEn> = {
  'look.title': 'Aspetto dei bollini',
  'look.site': 'Su',
  'look.allSites': 'tutti i siti',
  'look.otherPages': 'altre pagine',
  'look.ownLook': '{site} (proprio)',
  'look.asOnAll': 'Come su tutti i siti',
  'look.corner': 'Angolo delle locandine',
  'look.topStart': 'in alto a sinistra',
  'look.topEnd': 'in alto a destra',
  'look.bottomStart': 'in basso a sinistra',
  'look.bottomEnd': 'in basso a destra',
  'look.size': 'Dimensione',
  'look.small': 'piccola',
  'look.usual': 'normale',
  'look.large': 'grande',
  'look.opacity': 'Opacità',
  'look.onHover': 'Solo mentre indico il titolo',
  'look.onHoverHint': 'O mentre ci si arriva con la tastiera. Uno schermo tattile mostra sempre i bollini.',
  'look.preview': 'Anteprima',
  'scores.veil': 'Vela i punteggi dei siti stessi',
  'scores.veilHint':
    'Su IMDb, Letterboxd, Rotten Tomatoes e altri, i loro punteggi restano sfocati finché non li indichi. Un lettore di schermo li legge comunque.',
};
