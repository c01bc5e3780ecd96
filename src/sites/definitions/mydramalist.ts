import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const mydramalist: Site = {
  name: 'mydramalist',
  label: 'MyDramaList',
  hosts: ['mydramalist.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+MyDramaList$/, /^\d+\.\s/],
  titlePages: [
    {
      url: /^\/\d+-[\w-]+(?:\/(?:cast|reviews|photos|recs|ep\w*))?\/?(?:$|[?#])/,
      title: ['h1.film-title', ...titleInHead],
      year: ['h1.film-title', ...yearInHead],
      kind: {
        not: { '.show-detailsxss li, .list-item': /^Type:\s*(?:TV Show|Special)\b/ },
        film: {
          '.show-detailsxss li, .list-item': /^(?:Type|Format):\s*(?:Movie|Film)/i,
          'ld:@type': /^Movie$/,
        },
        otherwise: 'series',
      },
      otherTitles: { '.show-detailsxss li, .list-item': /^Native Title:\s*(.+)/ },
      minutes: { '.show-detailsxss li, .list-item': /^Duration:\s*(.+)/ },
    },
  ],
  tiles: [
    {
      tile: '.box[id^="mdl-"]',
      title: ['h6.title a', '.title a', 'img @alt'],
      year: { '.text-muted': /\b((?:19|20)\d\d)\b/ },
      kind: {
        film: { '.text-muted': /\bMovie\b/ },
        series: { '.text-muted': /\b(?:Drama|TV Show|Series)\b/ },
      },
      badge: '.film-cover, .cover',
    },
  ],
};

export const examples: Examples = {
  'https://mydramalist.com/9999-the-quiet-shipyard': 'film',
  'https://mydramalist.com/25172-the-long-river': 'series',
  'https://mydramalist.com/shows/top': 'list',
};
