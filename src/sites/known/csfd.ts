import { titleInHead, yearInHead } from '../head.ts';
import type { Examples, Site } from '../site.ts';

/** What stands in brackets after a title in a list: "(1999)", "(seriál)". */
const info = (link: ParentNode): string => (link as Element).nextElementSibling?.textContent ?? '';

const series = /seriál|série|epizoda|pořad/i;

export const csfd: Site = {
  name: 'csfd',
  label: 'ČSFD',
  hosts: ['*.csfd.cz', '*.csfd.sk'],
  optional: true,
  proven: '2026-03-24',
  clean: [/\s+\((?:TV film|studentský film|(?:TV )?seriál|série|epizoda|(?:TV )?pořad|záznam|koncert)\)$/i],
  titlePages: [
    {
      url: /^\/film\/\d+-[^/]+/,
      title: ['.film-header-name h1 @text', 'h1 @text', ...titleInHead],
      year: ['.origin span', ...yearInHead],
      // og:type says film for every series
      kind: {
        series: { 'ld:@type': /^TV/, '.film-header-name .type, h1 + .type': series },
        otherwise: 'film',
      },
      otherTitles: ['.film-names li @text'],
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
  ],
  tiles: [
    {
      tile: 'a.film-title-name',
      title: '@text',
      year: info,
      kind: { series: (link) => series.exec(info(link))?.[0] },
      place: 'beside',
    },
  ],
};

export const examples: Examples = {
  'https://www.csfd.cz/film/4711-pan-prstenu-spolecenstvo-prstenu/prehled/': 'film',
  'https://www.csfd.cz/film/71924-kralovstvi/prehled/': 'series',
  'https://www.csfd.cz/kino/1-praha/': 'list',
};
