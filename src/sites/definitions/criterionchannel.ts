import { titleInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

/** "Directed by Akira Kurosawa • 1954 • Japan" is shown under films, now and then the country before the year; collections and people have no such line. */
const credits = /Directed by .+? [•·] (?:[^•·]+ [•·] )?((?:18|19|20)\d\d)(?= [•·]|$|[^\d ])/;
/** The page's own: below it are the lines of other films. */
const line = ':is(.collection-description, [data-text-show-less])';
const credit = { 'meta:description': credits, 'meta:og:description': credits, [line]: credits };
/** A tile's own line is in its tooltip, elsewhere in the page. */
const creditsOf = (tile: ParentNode): string | undefined => {
  const id = /\bcollection-item-\w+/.exec((tile as Element).className)?.[0].replace('item', 'tooltip');
  const text = id && tile.ownerDocument?.getElementById(id)?.textContent?.replace(/\s+/g, ' ');
  return text ? credits.exec(text)?.[1] : undefined;
};

/** Proven on the rows that all see first (September 2026); title pages and the catalog are read about. */
export const criterionchannel: Site = {
  name: 'criterionchannel',
  label: 'The Criterion Channel',
  hosts: ['www.criterionchannel.com', 'films.criterionchannel.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  clean: [/\s+[|–-]\s+The Criterion Channel.*$/],
  titlePages: [
    {
      url: /^\/(?!browse|search|checkout|new-collections?)[\w-]+/,
      title: ['.collection-title', '.video-title', 'h1', ...titleInHead],
      currentTitles: 2,
      year: credit,
      kind: { film: credit, otherwise: 'none' },
      directors: { [line]: /Directed by (.+?) [•·]/, 'meta:og:description': /Directed by (.+?) [•·]/ },
    },
  ],
  tiles: [
    {
      // in grids, in rows
      tile: '.js-collection-item, .browse-item-card:not(.js-collection-item *)',
      title: ['.browse-item-title strong @title', '.browse-item-title .truncate', '.browse-item-title'],
      year: creditsOf,
      kind: {
        not: { '.browse-item-title': /\b(?:commentary|trailer|teaser)$/i },
        film: [creditsOf, { '@class': /\bitem-type-movie\b/ }],
      },
      badge: '.browse-image-container',
    },
    {
      // the catalog of all films
      tile: 'tr.criterion-channel__tr',
      title: '.criterion-channel__td--title',
      year: '.criterion-channel__td--year',
      kind: 'film',
      directors: '.criterion-channel__td--director',
      position: 'beside',
      badge: '.criterion-channel__td--title',
    },
  ],
};

export const examples: Examples = {
  'https://www.criterionchannel.com/seven-samurai': 'film',
  'https://www.criterionchannel.com/browse': 'list',
};
