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
import type { Shelf } from './badge/badge-manager.ts';
import type { Asker } from './match-client.ts';
import { type Wanted, watch } from './watch/dom-watcher.ts';
import { followTiles } from './watch/tile-tracker.ts';
import { followTitle } from './watch/title-tracker.ts';

/** What to look for on a site at an address. */
export function wantedAt(site: Site, url: string, settings: Settings): Wanted {
  const tiles = settings.tiles ? tileSelectors(site, url) : [];
  return { tiles, page: pageSelector(site, url), attributes: watchedAttributes(site, url) };
}

/** One stay on a part of a site, where titles and tiles look alike. */
export interface Visit {
  /** The address has changed within the page, and what to look for has not. */
  moved(): void;
  /** Looks at everything anew. */
  again(): void;
}

/** Follows the title and the tiles of a page until the signal. */
export function visit(
  site: Site,
  address: () => string,
  wanted: Wanted,
  asker: Asker,
  shelf: Shelf,
  tell: (film: Film | null) => void,
  /** Called whenever the page has changed at all. */
  noticed: () => void,
  signal: AbortSignal,
): Visit {
  const title = followTitle(() => readPage(site, document, address()), asker, shelf, tell, signal);
  const tiles = followTiles((tile) => readTile(site, tile, address()), asker, shelf, signal);
  watch(
    document,
    wanted,
    tiles.known,
    (changes) => {
      noticed();
      const isTitle = changes.page && title.look();
      if (changes.flood) tiles.again();
      if (changes.all) tiles.begin(changes.all);
      return tiles.take(changes.tiles) || isTitle;
    },
    signal,
  );
  return {
    moved() {
      title.moved();
      tiles.again();
    },
    again() {
      title.look();
      tiles.again();
    },
  };
}
