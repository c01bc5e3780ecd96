import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseFr: Translated<typeof browseEn> = {
  'browse.places': 'Ce qui est affiché',
  'browse.page': 'Cette page',
  'browse.latest': 'Les dernières',
  'browse.best': 'Les meilleures',
  'browse.surprise': 'Surprise',
  'browse.month': 'Ce mois-ci, il y a des années',
  'browse.filters': 'Filtres',
  'browse.any': 'Tous',
  'browse.grade': 'Note',
  'browse.gradeFrom': 'à partir de {score}',
  'browse.years': 'Années',
  'browse.decade': 'années {decade}',
  'browse.critic': 'Critique',
  'browse.sort': 'Tri',
  'browse.byMatch': 'Les plus pertinents',
  'browse.byDate': 'Par date',
  'browse.byGrade': 'Par note',
  'browse.byTitle': 'Par titre',
  'browse.failed': 'Impossible de lire la liste',
  'browse.opening': 'Ouverture de la liste…',
  'browse.none': 'Aucune critique ici',
  'browse.noneHint': 'Essayez moins de filtres ou une autre liste.',
  'browse.count': { one: '{count} critique', other: '{count} critiques' },
};
