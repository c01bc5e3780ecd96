/** Follows title and tiles on one part of a site, until the viewer leaves it. */

import type { Film } from '../../core/film/film.ts';
import {
  readPage,
  readTile,
  tileSelectors,
  titlePageSelector,
  watchedAttributes,
} from '../../sites/extract/detect.ts';
import type { Site } from '../../sites/site.ts';
import type { PageSettings } from '../storage/settings-reader.ts';
import type { BadgeManager } from './badge/badge-manager.ts';
import type { MatchClient } from './match-client.ts';
import type { LateParts } from './site-registry.ts';
import type { TileMarks } from './tile-marks/tile-marks.ts';
import { type WatchTargets, watchDom } from './watch/dom-watcher.ts';
import { trackTiles } from './watch/tile-tracker.ts';
import { trackTitle } from './watch/title-tracker.ts';

/** A title page on which nothing was found for this long gets its second chance. */
const SECOND_CHANCE_MS = 3000;

/** What to look for on a site at an address. */
export function watchTargets(site: Site, url: string, settings: PageSettings): WatchTargets {
  const tiles = settings.tiles ? tileSelectors(site, url) : [];
  return {
    tiles,
    page: titlePageSelector(site, url),
    attributes: watchedAttributes(site, url),
    ...(site.shadowRoots && { shadowRoots: site.shadowRoots }),
  };
}

/** The time on one part of a site, in which titles and tiles are found by the same selectors. */
export interface PageSession {
  /** The address has changed within the page, but the selectors have not. */
  addressChanged(): void;
  /** Answers were forgotten: films are asked about again. */
  askAgain(): void;
}

/** Follows the title and the tiles of a page until the signal. */
export function startPageSession(
  site: Site,
  address: () => string,
  targets: WatchTargets,
  client: MatchClient,
  badges: BadgeManager,
  reportTitle: (film: Film | null) => void,
  /** Called whenever the page has changed at all. */
  pageChanged: () => void,
  signal: AbortSignal,
  load: <P extends 'groups' | 'chance'>(part: P) => Promise<LateParts[P]>,
  marks?: TileMarks,
): PageSession {
  const read = () => readPage(site, document, address());
  const title = trackTitle(read, client, badges, reportTitle, signal, marks);
  const tiles = trackTiles(
    (tile) => readTile(site, tile, address()),
    client,
    badges,
    signal,
    () => load('groups'),
    marks,
  );
  watchDom(
    document,
    targets,
    tiles.isKnown,
    (changes) => {
      pageChanged();
      badges.removeMoved();
      const isNewTitle = changes.page && title.update();
      if (changes.flood) tiles.readAgain();
      if (changes.all) tiles.begin(changes.all);
      return tiles.handleChanged(changes.tiles) || isNewTitle;
    },
    badges.removeMoved,
    signal,
  );
  if (targets.page) {
    const secondChance = setTimeout(() => {
      if (read()) return;
      load('chance').then(
        (giveSecondChance) => giveSecondChance(site, title.update),
        () => {},
      );
    }, SECOND_CHANCE_MS);
    signal.addEventListener('abort', () => clearTimeout(secondChance), { once: true });
  }
  return {
    addressChanged() {
      title.addressChanged();
      tiles.readAgain();
    },
    askAgain() {
      title.update();
      tiles.readAgain();
    },
  };
}
