import { allocineLayout } from '../layouts/allocine-layout.ts';
import type { Examples, Site } from '../site.ts';

/** A sister site of AlloCiné, whose layout it is read about to have. */
export const adorocinema: Site = {
  name: 'adorocinema',
  label: 'AdoroCinema',
  hosts: ['www.adorocinema.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+(?:AdoroCinema|(?:Filme|Série) \d{4})(?:\s.*)?$/i],
  ...allocineLayout({
    page: /^\/(?:filmes\/filme|series\/serie)-\d+\//,
    filmLink: '/filmes/filme-',
    seriesLink: '/series/serie-',
    productionYear: 'Ano de produção',
    originalTitle: 'Título original',
    revival: 'relançamento|reestreia',
  }),
};

export const examples: Examples = {
  'https://www.adorocinema.com/filmes/filme-143692/': 'film',
  'https://www.adorocinema.com/series/serie-3517/': 'series',
  'https://www.adorocinema.com/filmes/numero-cinemas/': 'list',
};
