/** Follows the film that a page is about, through changes of its address. */

import type { Film } from '../../../core/film/film.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager } from '../badge/badge-manager.ts';
import { filmKey, type MatchClient } from '../match-client.ts';
import type { TileMarks } from '../tile-marks/tile-marks.ts';
import { createBadgeSlot } from './badge-slot.ts';

/** After a change of address the page may still show its old title: it is trusted once it is another, or after this time. */
const SETTLE_MS = 500;

/** Follows which film the page is about. */
export interface TitleTracker {
  /** Reads the page's title again. Returns whether that brought news. */
  update(): boolean;
  /** The address has changed, so the title may be outdated. */
  addressChanged(): void;
}

export function trackTitle(
  read: () => Sighting | undefined,
  client: MatchClient,
  badges: BadgeManager,
  /** Tells the worker which film the tab is about. */
  reportTitle: (film: Film | null) => void,
  signal: AbortSignal,
  marks?: TileMarks,
): TitleTracker {
  const slot = createBadgeSlot(
    client,
    badges,
    (job) => job(),
    (answer, placed) => marks?.set(undefined, answer, placed),
  );
  let reportedKey = '';
  /** The title before the address changed, until it is trusted again. */
  let outdated: string | undefined;
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(film: Film | undefined): void {
    const key = film ? filmKey(film) : '';
    if (key === reportedKey) return;
    reportedKey = key;
    reportTitle(film ?? null);
  }

  function update(): boolean {
    if (signal.aborted) return false;
    const sighting = read();
    const title = sighting?.film.title;
    if (outdated !== undefined && title === outdated) return false;
    if (title !== undefined) outdated = undefined;
    last = title;
    report(sighting?.film);
    return slot.update(sighting);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    slot.clear();
    report(undefined);
  });

  return {
    update: update,
    addressChanged() {
      slot.clear();
      report(undefined);
      clearTimeout(timer);
      outdated = last ?? outdated;
      timer = setTimeout(() => {
        outdated = undefined;
        update();
      }, SETTLE_MS);
    },
  };
}
