import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** "Film" and "series" in the addresses of the countries' editions, as they are or percent-encoded. */
const film =
  /^\/[a-z]{2}\/(?:movie|filme?|pelicula|elokuva|filmas|tainia|%E6%98%A0%E7%94%BB|映画|%EC%98%81%ED%99%94|영화|%D1%84%D0%B8%D0%BB%D1%8C%D0%BC|фильм)\//i;
const series =
  /^\/[a-z]{2}\/(?:tv-[^/]+|s[eé]rie[^/]*|serial[^/]*|seri[áa]l|dizi|sorozat|%D1%81%D0%B5%D1%80[^/]*|сер[^/]*|%E3%83%86%E3%83%AC%E3%83%93[^/]*|テレビ[^/]*|%E9%9B%BB%E8%A6%96[^/]*|電視[^/]*|%E5%8A%87%E9%9B%86|劇集)\//i;

/** What is shown instead of a title where all the newest are listed. */
const newest = '(?:new|neu|nouveau|nuevo|novita|%EC%B5%9C%EC%8B%A0|최신)';

/** Proven on the list of a country's new titles (January 2026); title pages are only read about. */
export const justwatch: Site = {
  name: 'justwatch',
  label: 'JustWatch',
  hosts: ['www.justwatch.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /\s+-\s+(?:Season|Staffel|Saison|Stagione|Temporada|Sezon|Seizoen|Säsong|Sæson|Kausi|Sezona|Série|Сезон|シーズン|시즌) \d+$/i,
    /\s+(?:streaming|Streaming|- (?:watch|where to watch|movie|stream|Stream)\b).*$/,
    /\s*\|\s*JustWatch$/,
  ],
  titlePages: [
    {
      url: new RegExp(`(?:${film.source}|${series.source})(?!${newest}(?:$|[/?#]))`, 'i'),
      title: [
        '[class*="title-detail"] h1 @text',
        'h1[class*="title-detail"] @text',
        'h1 @text',
        ...titleInHead,
      ],
      year: ['.release-year', '.title-block .text-muted', '.title-detail-hero h1', 'h1', ...yearInHead],
      kind: { film, otherwise: 'series' },
      otherTitles: { '.original-title, [class*="original-title"]': /:\s*(.+)$/ },
    },
  ],
  tiles: [
    {
      tile: '.title-list-grid__item, .horizontal-title-list__item, .global-title-item, [class*="title-list-row__row"]',
      title: ['[data-testid="title-card-heading"]', '.header-title', 'img @alt', '@data-title'],
      year: ['.header-year', '.release-year'],
      kind: { not: /\/(?:sports?|bundles?|provider|guide)\//, film, series },
    },
  ],
};

export const examples: Examples = {
  'https://www.justwatch.com/us/movie/project-hail-mary': 'film',
  'https://www.justwatch.com/de/Film/Dune-2021': 'film',
  'https://www.justwatch.com/us/tv-show/breaking-bad': 'series',
  'https://www.justwatch.com/us/provider/netflix': 'list',
  'https://www.justwatch.com/us': 'list',
  'https://www.justwatch.com/kr/%EC%98%81%ED%99%94/%EC%B5%9C%EC%8B%A0': 'list',
};
