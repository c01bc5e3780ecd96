import type { Film } from '../../../core/film/film.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager } from '../badge/badge-manager.ts';
import { filmKey, type MatchClient } from '../match-client.ts';
import { BadgeSlot } from './badge-slot.ts';

/** After a move within the page its old title may stand there still: it counts again when it is another, or after this (ms). */
const SETTLE_MS = 500;

/** Follows what the page is about, until its signal. */
export interface TitleTracker {
  /** Reads the page's title again. Answers whether it is another. */
  update(): boolean;
  /** The address has changed: what stands there is no longer to be trusted. */
  addressChanged(): void;
}

export function trackTitle(
  read: () => Sighting | undefined,
  asker: MatchClient,
  shelf: BadgeManager,
  /** Tells the worker which film the tab is about. */
  tell: (film: Film | null) => void,
  signal: AbortSignal,
): TitleTracker {
  const spot = new BadgeSlot(asker, shelf, (job) => job());
  let told = '';
  /** The title before a move, until the page has settled. */
  let old: string | undefined;
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(film: Film | undefined): void {
    const key = film ? filmKey(film) : '';
    if (key === told) return;
    told = key;
    tell(film ?? null);
  }

  function look(): boolean {
    if (signal.aborted) return false;
    const sighting = read();
    const title = sighting?.film.title;
    if (old !== undefined && title === old) return false;
    if (title !== undefined) old = undefined;
    last = title;
    say(sighting?.film);
    return spot.update(sighting);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    spot.clear();
    say(undefined);
  });

  return {
    update: look,
    addressChanged() {
      spot.clear();
      say(undefined);
      clearTimeout(timer);
      old = last ?? old;
      timer = setTimeout(() => {
        old = undefined;
        look();
      }, SETTLE_MS);
    },
  };
}
