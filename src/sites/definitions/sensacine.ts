import { allocineLayout } from '../layouts/allocine-layout.ts';
import type { Examples, Site } from '../site.ts';

/** A sister site of AlloCiné, whose layout it is read about to have. */
export const sensacine: Site = {
  name: 'sensacine',
  label: 'SensaCine',
  hosts: ['www.sensacine.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+(?:SensaCine(?:\.com)?|(?:Película|Serie) \d{4})(?:\s.*)?$/i],
  ...allocineLayout({
    page: /^\/(?:peliculas\/pelicula|series(?:-tv)?\/serie)-\d+\//,
    filmLink: '/peliculas/pelicula-',
    seriesLink: '/serie-',
    productionYear: 'Año de producción',
    originalTitle: 'Título original',
    revival: 'reestreno',
  }),
};

export const examples: Examples = {
  'https://www.sensacine.com/peliculas/pelicula-143692/': 'film',
  'https://www.sensacine.com/series-tv/serie-3517/': 'series',
  'https://www.sensacine.com/peliculas/en-cartelera/': 'list',
};
