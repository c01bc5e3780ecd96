import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookEs: Translated<typeof lookEn> = {
  'look.title': 'Aspecto de las insignias',
  'look.site': 'En',
  'look.allSites': 'todos los sitios',
  'look.otherPages': 'otras páginas',
  'look.ownLook': '{site} (propio)',
  'look.asOnAll': 'Como en todos los sitios',
  'look.corner': 'Esquina de los carteles',
  'look.topStart': 'arriba a la izquierda',
  'look.topEnd': 'arriba a la derecha',
  'look.bottomStart': 'abajo a la izquierda',
  'look.bottomEnd': 'abajo a la derecha',
  'look.size': 'Tamaño',
  'look.small': 'pequeño',
  'look.usual': 'normal',
  'look.large': 'grande',
  'look.opacity': 'Opacidad',
  'look.onHover': 'Solo mientras señalo el título',
  'look.onHoverHint': 'O mientras el teclado está en él. Una pantalla táctil siempre muestra las insignias.',
  'look.preview': 'Vista previa',
  'scores.veil': 'Velar las puntuaciones de los propios sitios',
  'scores.veilHint':
    'En IMDb, Letterboxd, Rotten Tomatoes y otros, sus puntuaciones se ven borrosas hasta que las señalas. Un lector de pantalla las sigue leyendo.',
};
