import { jsonEntries, textIn } from '../extract/page-json.ts';
import type { Examples, Site, TileData } from '../site.ts';

/** In a title's brackets: "(TV Series 1993)", "(Fernsehserie 1993)", "(Videospiel 2005)". */
const series = /\((?=[^()]*«series season episode»)[^()]*\)/iu;
const noTitle = /\((?=[^()]*«noFilm»)[^()]*\)/iu;
/** A type that IMDb writes beside titles that are no cinema film; "Short" and "TV Movie" are films all the same. */
const type =
  '[class*="title-type-data"], .ipc-metadata-list-summary-item__li, .ipc-metadata-list-summary-item__tc span';
/** Types are only beside what is no cinema film. A type that no word tells is not taken for a film. */
const isUntyped = 'self::has([class*="title-metadata"]):not(:has([class*="title-type-data"]:not(:empty)))';

const link = 'a[href*="/title/tt"] @href';

/** What tiles leave out, in the page's own data: searches, charts, lists, and "More like this". */
const entryOf = jsonEntries(
  '#__NEXT_DATA__',
  [
    'searchResults.titleResults.titleListItems.*',
    'pageData.chartTitles.edges.*.node',
    'mainColumnData.list.titleListItemSearch.edges.*.listItem',
    'mainColumnData.moreLikeThisTitles.edges.*.node',
  ].map((list) => `props.pageProps.${list}`),
  ['id', 'titleId'],
  /\btt\d{7,10}\b/,
);
/** The types in that data, which are the same in every language. */
const KINDS: readonly [RegExp, TileData['kind']][] = [
  [/^(?:videoGame|musicVideo|podcast)/, 'none'],
  [/^tv(?:(?:Mini)?Series|Episode|Pilot)$/, 'series'],
  [/^(?:movie|short|tvMovie|tvShort|tvSpecial|video)$/, 'film'],
];

function tileData(tile: Element): TileData | undefined {
  const entry = entryOf(tile);
  if (!entry) return undefined;
  const type = textIn(entry, ['titleType.id']) ?? '';
  const year = Number(textIn(entry, ['releaseYear.year', 'releaseYear'], /^\d{4}$/));
  const original = textIn(entry, ['originalTitleText.text', 'originalTitleText']);
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  return { ...(kind && { kind }), ...(year && { year }), ...(original && { otherTitles: [original] }) };
}

export const imdb: Site = {
  name: 'imdb',
  label: 'IMDb',
  hosts: ['*.imdb.com'],
  proven: '2025-08-06',
  clean: [/^\d{1,4}\.\s+/, /\s+⭐.*$/, /^View title page for /],
  scores:
    '[data-testid="hero-rating-bar__aggregate-rating"], .ipc-rating-star--imdb, .metacritic-score-box, .score-meta, .imdbRating',
  titlePages: [
    {
      url: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/(?<imdb>tt\d{7,10})\b/i,
      title: [
        '[data-testid="hero__primary-text"]',
        'h2[data-testid="subtitle"]',
        '[data-testid="hero__pageTitle"]',
        '[data-testid="hero-title-block__title"]',
        'h1 [itemprop="name"]',
        'h1[itemprop="name"]',
        '.subpage_title_block [itemprop="name"] a',
        '.title_wrapper h1',
        { 'meta:og:title': /^.*?\([^)]*\)/ },
        'meta:og:title',
      ],
      currentTitles: 2,
      year: [
        { 'h1 ~ * a[href*="/releaseinfo"]': /^\d{4}/, 'h1 ~ ul a[href*="/releaseinfo"]': /^\d{4}/ },
        'meta:og:title',
        'title',
        'h1 #titleYear',
      ],
      kind: {
        not: { title: noTitle },
        series: { 'meta:og:type': /tv_show|episode/, title: series },
        otherwise: 'film',
      },
      otherTitles: [
        {
          '[data-testid="hero__pageTitle"] + *, [data-testid="hero-title-block__original-title"]':
            /^[^:]{3,20}: (.+)/,
        },
        'ld:name',
      ],
      directors: 'ld:director',
      minutes: 'ld:duration',
    },
  ],
  tiles: [
    {
      // charts, searches, lists, a person's credits
      tile: 'li.ipc-metadata-list-summary-item',
      alwaysTellsKind: true,
      title: [
        'a[href*="/title/tt"] .ipc-title__text',
        'a.ipc-metadata-list-summary-item__t[href*="/title/tt"]',
      ],
      year: ['[class*="title-metadata-item"]', { '.ipc-metadata-list-summary-item__li': /^\d{4}/ }],
      // A type is named only where it is no film; credits without a year may be anything
      kind: {
        not: { [type]: /«noFilm»/iu },
        series: { [type]: /«series season episode»/iu },
        film: [
          { '[class*="title-type-data"]': /«film»/iu },
          isUntyped,
          { '.ipc-metadata-list-summary-item__li': /^\d{4}$/ },
        ],
      },
      ids: { imdb: link },
      badge: '.ipc-poster',
    },
    {
      tile: '.ipc-poster-card, .ipc-primary-image-list-card, .ipc-slate-card',
      title: [
        'a[class*="-card__title"][href*="/title/tt"]',
        'a.ipc-lockup-overlay[href*="/title/tt"] @aria-label',
      ],
      year: { '[class*="-card__secondary-text"]': /^\d{4}/, '.ipc-inline-list__item': /^\d{4}/ },
      // cards also show people, videos and pictures
      kind: { not: 'self::not(:has(a[href*="/title/tt"]))' },
      ids: { imdb: link },
      badge: '.ipc-poster, .ipc-media',
    },
    {
      // searches, lists, charts and a person's credits before 2023
      tile: '.result_text, .lister-item, .titleColumn, .filmo-row',
      title: ['.lister-item-header a[href*="/title/tt"]', 'a[href*="/title/tt"]'],
      year: ['.lister-item-year', '.secondaryInfo', '.year_column', { '@text': /\((\d{4})\)/ }],
      kind: {
        not: { '@text': noTitle },
        series: { '@text': series, '.lister-item-year': /\d{4}\s*–/ },
        film: {
          '@text': /\(\d{4}\)/,
          '.lister-item-year, .secondaryInfo': /^\(\d{4}\)/,
          '.year_column': /^\d{4}$/,
        },
      },
      ids: { imdb: link },
      badge: '.lister-item-header a[href*="/title/tt"], b > a[href*="/title/tt"]',
      position: 'beside',
    },
  ],
  tileData,
  grids: [{ url: /^\/chart\/(?:top|moviemeter)\b/, atLeast: 20 }],
};

export const examples: Examples = {
  'https://www.imdb.com/title/tt0133093/': 'film',
  'https://www.imdb.com/de/title/tt0133093/fullcredits/?ref_=tt_ov': 'film',
  'https://www.imdb.com/title/tt0106062/': 'series',
  'https://www.imdb.com/chart/top/': 'list',
  'https://www.imdb.com/search/title/?title=matrix': 'list',
  'https://www.imdb.com/name/nm0741627/': 'nothing',
};
