/** Makes, places and removes the badges of a page, and puts back what the page removes, up to a bound. */

import type { Film } from '../../../core/film/film.ts';
import { shownReview } from '../../../protocol/answers.ts';
import type { Answer } from '../../../protocol/messages.ts';
import type { BadgePosition, Sighting } from '../../../sites/site.ts';
import { filmKey } from '../match-client.ts';
import { OWN_SELECTOR } from '../own-elements.ts';
import type { TimeSlicer } from '../time-slicer.ts';
import { type Badge, createBadge } from './badge.ts';
import { avoidOverlap, findPlacement, insertBadge } from './badge-placement.ts';

/** At most this many new badges per film within NEW_BADGES_WINDOW_MS; more means that the page keeps removing them. */
const MAX_NEW_BADGES_PER_FILM = 30;
const NEW_BADGES_WINDOW_MS = 60_000;
/** Badges that are checked for overlap in one go: together they take 2 ms at most. */
const MAX_BADGES_MEASURED_AT_ONCE = 8;

/** An answer that a badge may show. */
export type ShownAnswer = Extract<Answer, { match: 'certain' | 'likely' }>;

/** A badge in the page, with what its card needs. */
export interface PlacedBadge {
  readonly badge: Badge;
  readonly element: Element;
  /** The film as the page names it. */
  readonly film: Film;
  /** The answer it shows: one review per archive, the first is the badge's. */
  readonly answer: ShownAnswer;
  isInPlace(): boolean;
  remove(): void;
}

/** All badges of a page. */
export interface BadgeManager {
  /** Puts a badge at the sighting if the answer is certain, or likely where those are shown. Nothing is returned when none is shown. */
  show(sighting: Sighting, answer: Answer, key?: string): PlacedBadge | undefined;
  /** The badge whose host this is. */
  find(host: EventTarget | null): PlacedBadge | undefined;
  /** Removes badges that the page has moved: beside another film's title they would be wrong. */
  removeMoved(): void;
  /** Removes empty badge elements, which appear when the page copies an element that holds a badge. */
  removeCopies(element: Element): void;
}

/** @param slicer spreads what takes long over several tasks */
export function createBadgeManager(
  document: Document,
  isVeiled: (answer: Answer) => boolean,
  slicer: TimeSlicer,
  areLikelyShown: () => boolean = () => true,
  now = () => performance.now(),
): BadgeManager {
  const badges = new Map<EventTarget, PlacedBadge>();
  const counts = new Map<string, number>();
  let since = now();
  let waiting: PendingBadge[] = [];

  function mayShow(key: string): boolean {
    if (now() - since > NEW_BADGES_WINDOW_MS) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MAX_NEW_BADGES_PER_FILM;
  }

  /**
   * Places all badges of one answer: first reads everything from the page, then makes all changes, then measures. In
   * any other order the browser would have to lay out the page again for each badge.
   */
  function placeAll(): void {
    const pending = waiting.filter(({ element, isRemoved }) => !isRemoved && element.isConnected);
    waiting = [];
    const placements = pending.map(({ element, position }) => findPlacement(element, position));
    const beside: HTMLElement[] = [];
    pending.forEach((entry, i) => {
      const placement = placements[i];
      if (!placement) return;
      entry.parent = placement.parent;
      entry.undo = insertBadge(entry.host, placement);
      if (placement.as === 'beside') beside.push(entry.host);
    });
    const groups: HTMLElement[][] = [];
    for (let at = 0; at < beside.length; at += MAX_BADGES_MEASURED_AT_ONCE)
      groups.push(beside.slice(at, at + MAX_BADGES_MEASURED_AT_ONCE));
    slicer(groups, avoidOverlap);
  }

  return {
    show({ film, element, position }, answer, key = filmKey(film)) {
      if (answer.match !== 'certain' && (answer.match !== 'likely' || !areLikelyShown())) return undefined;
      const shown = shownReview(answer);
      if (!shown || !element.isConnected || !mayShow(key)) return undefined;
      const badge = createBadge(document);
      const { host } = badge;
      badge.show(shown, isVeiled(answer));
      const pending: PendingBadge = { host, element, position, isRemoved: false };
      if (waiting.push(pending) === 1) queueMicrotask(placeAll);
      const placed: PlacedBadge = {
        badge,
        element,
        film,
        answer,
        isInPlace: () =>
          waiting.includes(pending) ||
          (host.isConnected &&
            host.parentNode === pending.parent &&
            (element.contains(host) || host.parentElement!.contains(element))),
        remove() {
          pending.isRemoved = true;
          host.remove();
          pending.undo?.();
          badges.delete(host);
        },
      };
      badges.set(host, placed);
      return placed;
    },
    find: (host) => (host ? badges.get(host) : undefined),
    removeMoved() {
      for (const [host, placed] of badges)
        if ((host as Element).isConnected && !placed.isInPlace()) placed.remove();
    },
    removeCopies(element) {
      for (const host of element.querySelectorAll(OWN_SELECTOR)) if (!badges.has(host)) host.remove();
    },
  };
}

/** A badge that is about to be placed. */
interface PendingBadge {
  host: HTMLElement;
  element: Element;
  position: BadgePosition;
  /** Where it was put. */
  parent?: Element;
  isRemoved: boolean;
  undo?: () => void;
}
