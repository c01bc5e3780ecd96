import type { Answer, AnswerReason, ListedReview } from '../../../protocol/messages.ts';
import type { Place, Sighting } from '../../../sites/site.ts';
import { BADGE_ELEMENT } from '../element-names.ts';
import { filmKey } from '../match-client.ts';
import type { TimeSlicer } from '../time-slicer.ts';
import { type Badge, createBadge } from './badge.ts';
import { avoidOverlap, findPlacement, insertBadge } from './badge-placement.ts';

/** A film may get so many new badges within the window: more is a page that removes them as fast as they come. */
const MAX_NEW_BADGES_PER_FILM = 30;
const NEW_BADGES_WINDOW_MS = 60_000;
/** So many badges are looked at together for what they would cover: 2 ms at most. */
const MAX_BADGES_MEASURED_AT_ONCE = 8;

/** A badge that stands in the page. */
export interface PlacedBadge {
  readonly badge: Badge;
  readonly element: Element;
  /** The badge's review first. */
  readonly reviews: readonly ListedReview[];
  /** Why these are the film's. */
  readonly reason: AnswerReason;
  isInPlace(): boolean;
  remove(): void;
}

/** All badges of a page. */
export interface BadgeManager {
  /** Puts a badge at the sighting, if the answer is certain. */
  show(sighting: Sighting, answer: Answer, key?: string): PlacedBadge | undefined;
  /** The badge whose host this is. */
  find(host: EventTarget | null): PlacedBadge | undefined;
  /** Removes what came along when the page copied one of its own elements: a badge's host with nothing in it. */
  removeCopies(element: Element): void;
}

/** `work` goes through what takes the page's time. */
export function createBadgeManager(
  document: Document,
  veiled: () => boolean,
  work: TimeSlicer,
  now = () => performance.now(),
): BadgeManager {
  const shown = new WeakMap<EventTarget, PlacedBadge>();
  const counts = new Map<string, number>();
  let since = now();
  let waiting: PendingBadge[] = [];

  function allowed(key: string): boolean {
    if (now() - since > NEW_BADGES_WINDOW_MS) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MAX_NEW_BADGES_PER_FILM;
  }

  /** Places all badges of one answer: first every question to the page, then every change, then the measuring. */
  function settle(): void {
    const placing = waiting.filter(({ element, gone }) => !gone && element.isConnected);
    waiting = [];
    const stands = placing.map(({ element, place }) => findPlacement(element, place));
    const beside: HTMLElement[] = [];
    placing.forEach((entry, i) => {
      const stand = stands[i];
      if (!stand) return;
      entry.undo = insertBadge(entry.host, stand);
      if (stand.as === 'beside') beside.push(entry.host);
    });
    const groups: HTMLElement[][] = [];
    for (let at = 0; at < beside.length; at += MAX_BADGES_MEASURED_AT_ONCE)
      groups.push(beside.slice(at, at + MAX_BADGES_MEASURED_AT_ONCE));
    work(groups, avoidOverlap);
  }

  return {
    show({ film, element, place }, answer, key = filmKey(film)) {
      const [first] = answer.match === 'certain' ? answer.reviews : [];
      if (answer.match !== 'certain' || !first) return undefined;
      if (!element.isConnected || !allowed(key)) return undefined;
      const badge = createBadge(document);
      const { host } = badge;
      badge.show(first, veiled());
      const placing: PendingBadge = { host, element, place, gone: false };
      if (waiting.push(placing) === 1) queueMicrotask(settle);
      const entry: PlacedBadge = {
        badge,
        element,
        reviews: answer.reviews,
        reason: answer.reason,
        isInPlace: () =>
          waiting.includes(placing) ||
          (host.isConnected && (element.contains(host) || host.parentElement!.contains(element))),
        remove() {
          placing.gone = true;
          host.remove();
          placing.undo?.();
          shown.delete(host);
        },
      };
      shown.set(host, entry);
      return entry;
    },
    find: (host) => (host ? shown.get(host) : undefined),
    removeCopies(element) {
      for (const host of element.querySelectorAll(BADGE_ELEMENT)) if (!shown.has(host)) host.remove();
    },
  };
}

/** A badge on its way into the page. */
interface PendingBadge {
  host: HTMLElement;
  element: Element;
  place: Place;
  gone: boolean;
  undo?: () => void;
}
