import { yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** "(TV Series)", "(Serie de TV)", "(Miniserie de TV)"; "(TV)" alone is a film made for it. */
const series = /\([^)]*(?:Mini)?Serie[^)]*\)/i;

/** Search results of 2021 had the year before the card. */
const row = (card: ParentNode): Element | null => (card as Element).closest('.se-it');

// Whole pages of 2020 and 2021; of 2026 only what code quotes of a film's page and a search (.type, .mc-year). Of the host for
// phones only its addresses are known: its pages are read by their heading and head.
export const filmaffinity: Site = {
  name: 'filmaffinity',
  label: 'FilmAffinity',
  hosts: ['www.filmaffinity.com', 'm.filmaffinity.com'],
  optional: true,
  proven: '2021-03-30',
  clean: [/\s+-\s+FilmAffinity$/i, /\s+\((?:TV|S|C|(?:TV )?(?:Mini)?serie)[^)]*\)$/i],
  scores: '#movie-rat-avg, .avgrat-box',
  titlePages: [
    {
      url: /^\/[a-z]{2}\/film\d+\.html/,
      title: ['#main-title [itemprop="name"]', '#main-title @text', 'h1', 'meta:og:title', 'title'],
      year: ['.movie-info [itemprop="datePublished"]', 'dd[itemprop="datePublished"]', ...yearInHead],
      kind: { series: { '#main-title .type': /serie/i, 'meta:og:title': series }, otherwise: 'film' },
      otherTitles: ['.movie-info dt:first-of-type + dd @text'],
      directors: '[itemprop="director"] [itemprop="name"]',
      minutes: '[itemprop="duration"]',
    },
    {
      url: /^\/[a-z]{2}\/movie\.php\?(?:[^#]*&)?id=\d/,
      title: ['h1', 'meta:og:title', 'title'],
      currentTitles: 3,
      year: yearInHead,
      kind: { series: { 'meta:og:title': series, title: series }, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: '.movie-card[data-movie-id]',
      title: ['.mc-title a', '.mc-title', '.mc-poster img @alt'],
      year: ['.mc-year', '.mc-title', (card) => row(card)?.querySelector('.ye-w')?.textContent ?? ''],
      kind: { series: { '.mc-title': series, '.mc-poster img @alt': series } },
      badge: '.mc-poster',
    },
  ],
};

export const examples: Examples = {
  'https://www.filmaffinity.com/us/film932476.html': 'film',
  'https://www.filmaffinity.com/es/film489970.html': 'series',
  'https://m.filmaffinity.com/es/movie.php?id=267267': 'film',
  'https://www.filmaffinity.com/us/topgen.php': 'list',
};
