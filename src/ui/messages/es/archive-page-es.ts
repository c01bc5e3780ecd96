import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageEs: Translated<typeof archivePageEn> = {
  'archive.opening': 'Abriendo el archivo…',
  'archive.failed': 'No se puede abrir el archivo',
  'archive.reviewedBy': {
    one: '{count} película reseñada por {critic}',
    other: '{count} películas reseñadas por {critic}',
  },
  'archive.none': 'Ninguna película reseñada tiene esta nota y es de estos años.',
  'archive.more': 'Mostrar más',
  'archive.noSuchReview': 'Esa reseña no existe',
  'archive.manifest': 'Este archivo para Reelgrade',
  'archive.feed': 'Canal',
  'archive.data': 'Todas las reseñas como datos',
  'archive.add': 'Añadir a Reelgrade',
  'archive.addHow':
    'Reelgrade es una extensión del navegador que muestra estas notas junto a las películas, en las páginas donde eliges qué ver; búscala por su nombre entre las extensiones de tu navegador. Cuando la tengas, pulsa su icono en la barra de herramientas mientras estás en esta página. O pega la dirección de este archivo en sus opciones.',
  'archive.copy': 'Copiar la dirección',
  'archive.copied': 'Copiado.',
  'filter.grade': 'Nota',
  'filter.allGrades': 'Todas',
  'filter.best': 'Las mejores',
  'filter.good': 'Buenas o mejores',
  'filter.mixed': 'Regulares',
  'filter.poor': 'Malas',
  'filter.decade': 'Película de los',
  'filter.allYears': 'Todos los años',
  'filter.decadeOf': 'años {year}',
};
