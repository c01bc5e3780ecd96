import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachEs: Translated<typeof teachEn> = {
  'teach.offer':
    '¿Falta algo aquí? Señala un título y una lista, y Reelgrade leerá así este sitio a partir de ahora.',
  'teach.start': 'Enseñar esta página…',
  'teach.title': 'Enseñar esta página',
  'teach.pointTitle': 'Señala el título de la película de la que trata esta página y haz clic en él.',
  'teach.pointTile': 'Señala una película de una lista de esta página y haz clic en ella.',
  'teach.keys': 'Con el teclado: las flechas recorren la página, Intro elige, Escape termina.',
  'teach.noTitle': 'Esta página no trata de una sola película',
  'teach.noTile': 'Aquí no hay ninguna lista',
  'teach.pointed': 'Señalado: {words}',
  'teach.nothing': 'Ahí no se puede leer ninguna película. Señala otro lugar.',
  'teach.found': 'En esta página se encuentra así:',
  'teach.film': 'La película de esta página: {film}',
  'teach.noFilm': 'Ninguna película de esta página.',
  'teach.tiles': {
    one: '{count} película en listas:',
    many: '{count} de películas en listas:',
    other: '{count} películas en listas:',
  },
  'teach.noTiles': 'Ninguna película en listas.',
  'teach.noYear': {
    one: '{count} sin año, así que su nota puede ser solo probable.',
    many: '{count} sin año, así que sus notas pueden ser solo probables.',
    other: '{count} sin año, así que sus notas pueden ser solo probables.',
  },
  'teach.keep': 'Guardar',
  'teach.again': 'Señalar de nuevo',
  'teach.other': 'Otra propuesta',
  'teach.cancel': 'Cancelar',
  'teach.move': 'Mover esta ventana arriba o abajo',
  'teach.kept':
    'Guardado para {host}, solo en este navegador. En las opciones se puede quitar o guardar como archivo.',
  'teach.close': 'Cerrar',
  'taught.holds': 'Enseñado por ti: páginas de títulos {pages}, listas {lists}',
  'taught.forget': 'Olvidar lo enseñado',
  'taught.forgotten': 'Se olvidó lo enseñado para {host}.',
  'taught.export': 'Exportar',
  'error.hostNotOwn':
    '{host} no es uno de tus propios sitios. Elige antes «Mirar siempre en {host}» en la ventana de Reelgrade.',
};
