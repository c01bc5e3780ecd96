import { allocineLayout } from '../layouts/allocine-layout.ts';
import type { Examples, Site } from '../site.ts';

const { titlePages, tiles } = allocineLayout({
  page: /^\/(?:film|series)\/fiche(?:film|serie)[_-]/,
  filmLink: 'fichefilm',
  seriesLink: 'ficheserie',
  productionYear: 'Année de production',
  originalTitle: 'Titre original',
  revival: 'reprise|ressortie|nouvelle sortie',
});

export const allocine: Site = {
  name: 'allocine',
  label: 'AlloCiné',
  hosts: ['www.allocine.fr'],
  optional: true,
  proven: '2024-02-12',
  clean: [/\s+-\s+AlloCiné$/, /\s+-\s+(?:film|Série TV|s[ée]rie)(?: TV)?(?: \d{4})?$/i],
  titlePages,
  tiles: [
    ...tiles,
    {
      tile: 'a.top-item-link',
      title: '@text',
      kind: { series: /serie_/, film: /film_/ },
      position: 'beside',
    },
  ],
};

export const examples: Examples = {
  'https://www.allocine.fr/film/fichefilm_gen_cfilm=19776.html': 'film',
  'https://www.allocine.fr/series/ficheserie_gen_cserie=3517.html': 'series',
  'https://www.allocine.fr/film/aucinema/': 'list',
  'https://www.allocine.fr/personne/fichepersonne_gen_cpersonne=17988.html': 'nothing',
};
