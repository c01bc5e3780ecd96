import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageFr: Translated<typeof archivePageEn> = {
  'archive.opening': 'Ouverture de l’archive…',
  'archive.failed': 'Impossible d’ouvrir l’archive',
  'archive.reviewedBy': {
    one: '{count} film critiqué par {critic}',
    other: '{count} films critiqués par {critic}',
  },
  'archive.none': 'Aucun film critiqué n’a cette note et ne date de ces années.',
  'archive.more': 'Afficher plus',
  'archive.noSuchReview': 'Cette critique n’existe pas',
  'archive.manifest': 'Cette archive pour Reelgrade',
  'archive.feed': 'Flux',
  'archive.data': 'Toutes les critiques en données',
  'archive.add': 'Ajouter à Reelgrade',
  'archive.addHow':
    'Reelgrade est une extension de navigateur qui affiche ces notes à côté des films, sur les pages où vous choisissez quoi regarder ; cherchez-la par son nom parmi les extensions de votre navigateur. Une fois installée, cliquez sur son icône dans la barre d’outils depuis cette page. Ou collez l’adresse de cette archive dans ses options.',
  'archive.copy': 'Copier l’adresse',
  'archive.copied': 'Copié.',
  'filter.grade': 'Note',
  'filter.allGrades': 'Toutes',
  'filter.best': 'Les meilleures',
  'filter.good': 'Bonnes ou mieux',
  'filter.mixed': 'Mitigées',
  'filter.poor': 'Faibles',
  'filter.decade': 'Film des années',
  'filter.allYears': 'Toutes les années',
  'filter.decadeOf': '{year}',
};
