import { allocineLayout } from '../layouts/allocine-layout.ts';
import type { Examples, Site } from '../site.ts';

/** A sister site of AlloCiné, whose layout it is read about to have. */
export const filmstarts: Site = {
  name: 'filmstarts',
  label: 'FILMSTARTS',
  hosts: ['www.filmstarts.de'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+(?:FILMSTARTS(?:\.de)?|(?:Film|Serie) \d{4})(?:\s.*)?$/i],
  ...allocineLayout({
    page: /^\/(?:kritiken|serien)\/\d+(?:\.html|\/)/,
    filmLink: '/kritiken/',
    seriesLink: '/serien/',
    productionYear: 'Produktionsjahr',
    originalTitle: 'Originaltitel',
    revival: 'Wiederaufführung|Wiederveröffentlichung',
  }),
};

export const examples: Examples = {
  'https://www.filmstarts.de/kritiken/143692.html': 'film',
  'https://www.filmstarts.de/serien/3517.html': 'series',
  'https://www.filmstarts.de/filme-imkino/vorpremiere/': 'list',
};
