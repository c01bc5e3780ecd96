import type { Film } from '../../core/film/film.ts';
import {
  pageSelector,
  readPage,
  readTile,
  tileSelectors,
  watchedAttributes,
} from '../../sites/extract/detect.ts';
import type { Site } from '../../sites/site.ts';
import type { Settings } from '../storage/settings-reader.ts';
import type { BadgeManager } from './badge/badge-manager.ts';
import type { MatchClient } from './match-client.ts';
import { type WatchTargets, watchDom } from './watch/dom-watcher.ts';
import { trackTiles } from './watch/tile-tracker.ts';
import { trackTitle } from './watch/title-tracker.ts';

/** What to look for on a site at an address. */
export function watchTargets(site: Site, url: string, settings: Settings): WatchTargets {
  const tiles = settings.tiles ? tileSelectors(site, url) : [];
  return { tiles, page: pageSelector(site, url), attributes: watchedAttributes(site, url) };
}

/** One stay on a part of a site, where titles and tiles look alike. */
export interface PageSession {
  /** The address has changed within the page, and what to look for has not. */
  addressChanged(): void;
  /** Looks at everything anew. */
  readAgain(): void;
}

/** Follows the title and the tiles of a page until the signal. */
export function startPageSession(
  site: Site,
  address: () => string,
  wanted: WatchTargets,
  asker: MatchClient,
  shelf: BadgeManager,
  tell: (film: Film | null) => void,
  /** Called whenever the page has changed at all. */
  noticed: () => void,
  signal: AbortSignal,
): PageSession {
  const title = trackTitle(() => readPage(site, document, address()), asker, shelf, tell, signal);
  const tiles = trackTiles((tile) => readTile(site, tile, address()), asker, shelf, signal);
  watchDom(
    document,
    wanted,
    tiles.isKnown,
    (changes) => {
      noticed();
      const isTitle = changes.page && title.update();
      if (changes.flood) tiles.readAgain();
      if (changes.all) tiles.begin(changes.all);
      return tiles.handleChanged(changes.tiles) || isTitle;
    },
    signal,
  );
  return {
    addressChanged() {
      title.addressChanged();
      tiles.readAgain();
    },
    readAgain() {
      title.update();
      tiles.readAgain();
    },
  };
}
