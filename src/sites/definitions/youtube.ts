import type { Examples, Site } from '../site.ts';

export const youtube: Site = {
  name: 'youtube',
  label: 'YouTube',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [/\s+-\s+YouTube$/],
  titlePages: [
    {
      // Only what YouTube sells or lends as a film; trailers, reviews and clips are videos (proven in 2024)
      url: /^\/watch\?/,
      title: [
        '[class*="movie-offer"] #title',
        'ytd-watch-metadata h1',
        'h1.title',
        '.slim-video-information-title',
        '.slim-video-metadata-title',
        'h1',
        'meta:title',
      ],
      year: ['[class*="movie-offer"] #info p', 'ytd-metadata-row-renderer', '[class*="movie-offer"] #title'],
      kind: {
        not: { title: /\b(?:trailer|teaser|clip|review|scene|explained|reaction|interview|soundtrack)\b/i },
        series: ['[class*="unlimited-offer"], [class*="season-offer"]'],
        film: [
          '[class*="movie-offer"], ytd-movie-offer-module-renderer, #movie-info',
          { 'meta[itemprop="genre"] @content': /^Movies$/ },
        ],
        otherwise: 'none',
      },
    },
  ],
  tiles: [
    {
      tile: 'ytd-grid-movie-renderer, ytd-movie-renderer, ytd-compact-movie-renderer',
      title: ['#video-title @title', '#video-title'],
      year: ['.grid-movie-renderer-metadata', '.movie-metadata-list', '#metadata', '#metadata-line'],
      kind: 'film',
      badge: '#thumbnail, .thumbnail-container, ytd-thumbnail',
    },
  ],
};

export const examples: Examples = {
  'https://www.youtube.com/watch?v=hwMkbaS_M_c': 'film',
  'https://www.youtube.com/feed/storefront': 'list',
  'https://www.youtube.com/@OneMedia': 'nothing',
};
