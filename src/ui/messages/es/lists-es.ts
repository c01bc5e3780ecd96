import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsEs: Translated<typeof listsEn> = {
  'list.back': 'Atrás',
  'list.tryAgain': 'Reintentar',
  'search.label': 'Buscar en todas las reseñas',
  'search.searching': 'Buscando…',
  'search.failed': 'La búsqueda ha fallado',
  'search.results': 'Reseñas encontradas',
  'search.count': { one: 'Una reseña encontrada', other: '{count} reseñas encontradas' },
  'search.none': 'Ninguna reseña encontrada',
  'search.noneHint':
    'Nada para «{words}». Prueba con menos letras del título, o con una nota o un año: «b+ 1999».',
  'offer.about': {
    one: '{critic} · {count} reseña · {size} de {host}',
    other: '{critic} · {count} reseñas · {size} de {host}',
  },
  'offer.signed': 'Firmado con la clave {key}. Desde ahora solo se acepta con esta clave.',
  'offer.unsigned': 'Sin firmar: quien lleve el servidor puede cambiarlo.',
  'offer.hostSees': 'El servidor ve que alguien lee el archivo, pero nunca lo que ves.',
  'offer.fetching': 'Trayendo el archivo…',
  'offer.subscribe': 'Suscribirse',
  'offer.notNow': 'Ahora no',
};
