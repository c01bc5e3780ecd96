import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

const modal = '.previewModal--wrapper';
/** Seasons or length of the title itself, and not of one below it. */
const duration = '.videoMetadata--container:not(.titlecard-videoMetadata) .duration';
/** Netflix also counts the parts and volumes of a series. */
const seasons = /«series season episode»|(?<!\p{L})(?:parts?|volumes?|partes?|teile?)(?!\p{L})/iu;
const runningTime = /\d\s*«hour minute»/iu;

/** Games and live events have rows of their own, whose tiles look like those of titles. */
const inGamesRow =
  'self:.mobile-games-row *, [data-uia*="game"], [data-uia*="game"] *, [data-uia^="live"], [data-uia^="live"] *';

export const netflix: Site = {
  name: 'netflix',
  label: 'Netflix',
  hosts: ['www.netflix.com'],
  proven: '2026-07-31',
  isService: true,
  spa: true,
  clean: [/^Watch /, /\s+\| Netflix.*$/],
  titlePages: [
    {
      // the detail modal, and the preview under the pointer
      url: /^/,
      within: `${modal}.detail-modal, ${modal}.mini-modal, ${modal}`,
      title: [
        '.previewModal--player_container img @alt',
        '.about-header strong',
        '.previewModal--boxart[alt] @alt',
      ],
      year: [
        '.previewModal--detailsMetadata-left .year',
        '.previewModal--info .year',
        '.detail-modal-container .videoMetadata--container:not(.titlecard-videoMetadata) .year',
      ],
      kind: {
        series: ['[data-uia="episode-selector"]', '.episodeSelector', { [duration]: seasons }],
        film: { [duration]: runningTime },
      },
      minutes: duration,
      badge: '.previewModal--player-titleTreatment, .previewModal--info',
    },
    {
      // the player
      url: /^\/watch\/\d+/,
      hasEpisodeAddress: true,
      title: [
        '[data-uia="evidence-overlay-season-title"]',
        '[data-uia="video-title"] h4',
        '[data-uia="video-title"]',
      ],
      kind: {
        series: [
          '[data-uia="evidence-overlay-episode-title"]',
          '[data-uia="video-title"] span',
          '[data-uia="control-episodes"]',
        ],
      },
    },
    {
      // what visitors see who are not signed in
      url: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?title\/\d+/,
      title: ['h1.title-title', '[data-uia="title-info-title"]', 'h1', ...titleInHead],
      currentTitles: 3,
      year: ['[data-uia="item-year"]', '.title-info-metadata-item.item-year', ...yearInHead],
      kind: {
        series: [
          '[data-uia="season-selector"], [data-uia="episode-selector"]',
          { '[data-uia="item-runtime"], .duration': seasons },
        ],
      },
    },
  ],
  tiles: [
    {
      // continue watching
      tile: 'a[data-uia="progress-card"][aria-label]',
      title: '@aria-label',
      hasEpisodeAddress: true,
    },
    {
      tile: 'a[data-uia$="-card"]:not([data-uia*="game"])[aria-label][href*="jbv="], a[data-uia$="-card"]:not([data-uia*="game"])[aria-label][href*="/watch/"]',
      title: '@aria-label',
      kind: { not: inGamesRow, series: { url: /\/genre\/83\b/ }, film: { url: /\/genre\/34399\b/ } },
    },
    {
      tile: '.title-card a.slider-refocus[aria-label], a[data-uia="search-gallery-video-card"][aria-label]',
      title: '@aria-label',
      kind: { not: inGamesRow },
    },
    {
      // genres, for visitors who are not signed in (read about)
      tile: 'a.nm-collections-title[href*="/title/"]',
      title: ['.nm-collections-title-name', 'img @alt'],
    },
    {
      tile: '.titleCard--container[aria-label]',
      alwaysTellsKind: true,
      title: '@aria-label',
      year: '.year',
      kind: { series: { '.duration': seasons }, film: { '.duration': runningTime } },
      badge: '.titleCard-imageWrapper',
    },
  ],
  grids: [{ url: /^\/(?:browse|search)\b/, atLeast: 5 }],
  gate: '.list-profiles, [data-uia^="profile"]',
};

export const examples: Examples = {
  'https://www.netflix.com/browse?jbv=70117372': 'film',
  'https://www.netflix.com/title/70117372': 'film',
  'https://www.netflix.com/watch/70117372': 'film',
  'https://www.netflix.com/browse': 'list',
  'https://www.netflix.com/search?q=breaking%20bad': 'list',
};
