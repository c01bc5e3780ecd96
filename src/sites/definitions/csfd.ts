import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** What follows a title in a list: "(1999)", "TV film", "(seriál)". */
const info = (link: ParentNode): string =>
  [...((link as Element).nextElementSibling?.querySelectorAll('.info') ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ');

/** A filmography says a year once: an empty one is that of the row above. */
function yearOfRow(link: ParentNode): string | undefined {
  let row = (link as Element).closest('tr');
  for (let above = 0; row && above < 50; above++, row = row.previousElementSibling as typeof row) {
    const year = row.querySelector('td.year')?.textContent?.trim();
    if (year) return year;
  }
  return undefined;
}

const series = /seriál|série|epizoda|pořad|\((?:S|E)\d/i;

export const csfd: Site = {
  name: 'csfd',
  label: 'ČSFD',
  hosts: ['*.csfd.cz', '*.csfd.sk'],
  optional: true,
  proven: '2026-03-24',
  clean: [
    /\s+\((?:TV film|studentský film|(?:TV )?seriál|série|epizoda|(?:TV )?pořad|záznam|koncert)\)$/i,
    /\s+\((?:S\d+)?(?:E\d+)?\)$/,
  ],
  scores: '.film-rating-average',
  titlePages: [
    {
      url: /^\/film\/\d+-[^/]+/,
      // a season's heading is its series' link and "- Série 1"
      title: ['.film-header-name h1 a', '.film-header-name h1 @text', 'h1 @text', ...titleInHead],
      currentTitles: 2,
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
      year: [info, yearOfRow],
      kind: {
        not: [/^\/tvurce\//, { '@text': /^Série \d+$/ }],
        series: [/^\/film\/[^/]+\/\d+-/, (link) => series.exec(info(link))?.[0]],
        film: info,
      },
      position: 'beside',
    },
  ],
};

export const examples: Examples = {
  'https://www.csfd.cz/film/4711-pan-prstenu-spolecenstvo-prstenu/prehled/': 'film',
  'https://www.csfd.cz/film/71924-kralovstvi/prehled/': 'series',
  'https://www.csfd.cz/kino/1-praha/': 'list',
};
