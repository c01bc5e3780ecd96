import { titleInHead } from '../head.ts';
import type { Examples, Site } from '../site.ts';

/** "Directed by Akira Kurosawa • 1954 • Japan" stands under films; collections and people have no such line. */
const credits = /Directed by .+? [•·] ((?:18|19|20)\d\d) [•·]/;
const line = '.collection-description, .site-font-secondary-color, [data-text-show-less]';
const credit = { [line]: credits, 'meta:description': credits, 'meta:og:description': credits };
/** A tile's own line stands in its tooltip, elsewhere in the page. */
const creditsOf = (tile: ParentNode): string | undefined => {
  const id = /\bcollection-item-\w+/.exec((tile as Element).className)?.[0].replace('item', 'tooltip') ?? '';
  return credits.exec(tile.ownerDocument?.getElementById(id)?.textContent?.replace(/\s+/g, ' ') ?? '')?.[1];
};

export const criterionchannel: Site = {
  name: 'criterionchannel',
  label: 'The Criterion Channel',
  hosts: ['www.criterionchannel.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+[|–-]\s+The Criterion Channel.*$/],
  titlePages: [
    {
      url: /^\/(?!browse|search|checkout|new-collections?)[\w-]+/,
      title: ['.collection-title, .video-title', 'h1', ...titleInHead],
      year: credit,
      kind: { film: credit, otherwise: 'none' },
      directors: { [line]: /Directed by (.+?) [•·]/, 'meta:og:description': /Directed by (.+?) [•·]/ },
    },
  ],
  tiles: [
    {
      tile: '.js-collection-item',
      title: ['.browse-item-title strong @title', '.browse-item-title', 'img @alt'],
      year: creditsOf,
      kind: { film: creditsOf },
      badge: '.browse-image-container',
    },
  ],
};

export const examples: Examples = {
  'https://www.criterionchannel.com/seven-samurai': 'film',
  'https://www.criterionchannel.com/browse': 'list',
};
