import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseEs: Translated<typeof browseEn> = {
  'browse.places': 'Qué se muestra',
  'browse.page': 'Esta página',
  'browse.latest': 'Últimas',
  'browse.best': 'Mejores',
  'browse.surprise': 'Sorpréndeme',
  'browse.month': 'Este mes, hace años',
  'browse.filters': 'Filtros',
  'browse.any': 'Cualquiera',
  'browse.grade': 'Nota',
  'browse.gradeFrom': 'desde {score}',
  'browse.years': 'Años',
  'browse.decade': 'años {decade}',
  'browse.critic': 'Crítico',
  'browse.sort': 'Orden',
  'browse.byMatch': 'Los mejores resultados',
  'browse.byDate': 'Por fecha',
  'browse.byGrade': 'Por nota',
  'browse.byTitle': 'Por título',
  'browse.failed': 'No se puede leer la lista',
  'browse.opening': 'Abriendo la lista…',
  'browse.none': 'Aquí no hay reseñas',
  'browse.noneHint': 'Prueba con menos filtros o con otra lista.',
  'browse.count': { one: '{count} reseña', other: '{count} reseñas' },
};
