import type { Examples, Site } from '../site.ts';

export const allocine: Site = {
  name: 'allocine',
  label: 'AlloCiné',
  hosts: ['www.allocine.fr'],
  optional: true,
  proven: '2024-02-12',
  clean: [/\s+-\s+AlloCiné$/, /\s+-\s+(?:film|Série TV|s[ée]rie)(?: TV)?(?: \d{4})?$/i],
  titlePages: [
    {
      url: /^\/(?:film|series)\/fiche(?:film|serie)[_-]/,
      title: [
        '.titlebar-title-xl, .titlebar-page .titlebar-title',
        '.titlebar-title',
        'ld:name',
        'title',
        'meta:og:title',
      ],
      // The year of production: the release is that of France, often another year or a revival
      year: [
        {
          '.ovw-technical .item, section .item, .item': /Année de production\s*:?\s*(\d{4})/,
          title: /(?:film|Série TV|série) (\d{4})/i,
        },
        '.meta-body-info .date, .meta-body-info',
        'ld:datePublished',
      ],
      kind: {
        series: [/^\/series\//, { 'meta:og:type': /tv_show/ }],
        otherwise: 'film',
      },
      otherTitles: { '.meta-body-original-title, .meta-body-item': /Titre original\s*:?\s*(.+)/ },
      directors: 'ld:director',
      minutes: ['ld:duration', '.meta-body-info'],
    },
  ],
  tiles: [
    {
      tile: '.entity-card, .entity-card-simple, .card-entity-list, .list-entity-item:has(.thumbnail)',
      title: [
        'a.meta-title-link[href*="fichefilm_"], a.meta-title-link[href*="ficheserie_"]',
        'a.list-entity-title-link',
        // links whose address is hidden in their class, in base64
        'span.meta-title-link, .meta-title a[href*="fiche"]',
      ],
      year: '.meta-body-info',
      kind: {
        not: 'a.meta-title-link[href*="cmedia"], a.meta-title-link[href*="personne"]',
        series: 'a[href*="ficheserie"], .meta-title-link[class*="maWNoZXNlcmll"]',
        film: 'a[href*="fichefilm"], .meta-title-link[class*="ZmljaGVmaWxt"]',
      },
      otherTitles: { '.meta-body-original-title': /Titre original\s*:?\s*(.+)/ },
      badge: '.thumbnail',
    },
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
