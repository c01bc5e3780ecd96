import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePagePtBr: Translated<typeof archivePageEn> = {
  'archive.opening': 'Abrindo o arquivo…',
  'archive.failed': 'Não foi possível abrir o arquivo',
  'archive.reviewedBy': {
    one: '{count} filme resenhado por {critic}',
    other: '{count} filmes resenhados por {critic}',
  },
  'archive.none': 'Nenhum filme resenhado tem essa nota e é desses anos.',
  'archive.more': 'Mostrar mais',
  'archive.noSuchReview': 'Essa crítica não existe',
  'archive.manifest': 'Este arquivo para o Reelgrade',
  'archive.feed': 'Feed',
  'archive.data': 'Todas as críticas como dados',
  'archive.add': 'Adicionar ao Reelgrade',
  'archive.addHow':
    'O Reelgrade é uma extensão de navegador que mostra essas notas ao lado dos filmes, nas páginas onde você escolhe o que ver; procure-o pelo nome entre as extensões do seu navegador. Com ele instalado, clique no ícone dele na barra de ferramentas enquanto estiver nesta página. Ou cole o endereço deste arquivo nas opções dele.',
  'archive.copy': 'Copiar o endereço',
  'archive.copied': 'Copiado.',
  'filter.grade': 'Nota',
  'filter.allGrades': 'Todas',
  'filter.best': 'As melhores',
  'filter.good': 'Boas ou melhores',
  'filter.mixed': 'Medianas',
  'filter.poor': 'Fracas',
  'filter.decade': 'Filme dos',
  'filter.allYears': 'Todos os anos',
  'filter.decadeOf': 'anos {year}',
};
