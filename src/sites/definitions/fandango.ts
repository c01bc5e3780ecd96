import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const fandango: Site = {
  name: 'fandango',
  label: 'Fandango',
  hosts: ['www.fandango.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+(?:Showtimes|Movie Tickets|Tickets & Showtimes).*$/i],
  titlePages: [
    {
      // a film's page, its cast, reviews and videos
      url: /^\/[\w-]+-\d+\/(?:movie-overview|cast-and-crew|movie-reviews)\b/,
      title: ['.subnav__title @text', '[class*="movie-detail"] h1', ...titleInHead],
      year: [/-((?:19|20)\d\d)-\d+\//, '.movie-details__release-date', ...yearInHead],
      kind: 'film',
    },
  ],
  tiles: [
    {
      tile: 'a[href*="/movie-overview"]:has(img)',
      title: ['[class*="title"]', 'img @alt'],
      year: /-((?:19|20)\d\d)-\d+\//,
      kind: 'film',
      badge: 'img',
    },
  ],
};

export const examples: Examples = {
  'https://www.fandango.com/the-odyssey-2026-241283/movie-overview': 'film',
  'https://www.fandango.com/movies-in-theaters': 'list',
};
