import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browsePtBr: Translated<typeof browseEn> = {
  'browse.places': 'O que é listado',
  'browse.page': 'Esta página',
  'browse.latest': 'Mais recentes',
  'browse.best': 'Melhores',
  'browse.surprise': 'Surpreenda-me',
  'browse.month': 'Este mês, anos atrás',
  'browse.filters': 'Filtros',
  'browse.any': 'Qualquer',
  'browse.grade': 'Nota',
  'browse.gradeFrom': 'a partir de {score}',
  'browse.years': 'Anos',
  'browse.decade': 'anos {decade}',
  'browse.critic': 'Crítico',
  'browse.sort': 'Ordem',
  'browse.byMatch': 'Melhores resultados',
  'browse.byDate': 'Por data',
  'browse.byGrade': 'Por nota',
  'browse.byTitle': 'Por título',
  'browse.failed': 'Não foi possível ler a lista',
  'browse.opening': 'Abrindo a lista…',
  'browse.none': 'Nenhuma crítica aqui',
  'browse.noneHint': 'Tente menos filtros ou outra lista.',
  'browse.count': { one: '{count} crítica', other: '{count} críticas' },
};
