import type { Answer, ListedReview } from '../messages.ts';
import type { Sighting } from '../sites/site.ts';
import { filmKey } from './ask.ts';
import { type Badge, createBadge } from './badge.ts';
import { putBadge, tuckIn } from './place.ts';

/** A film may get so many new badges within the window: more is a page that removes them as fast as they come. */
const BADGES = 30;
const WINDOW = 60_000;

/** A badge that stands in the page. */
export interface Shown {
  readonly badge: Badge;
  readonly element: Element;
  /** The badge's review first. */
  readonly reviews: readonly ListedReview[];
  /** Why these are the film's, in words. */
  readonly reason: string;
  isThere(): boolean;
  remove(): void;
}

/** All badges of a page. */
export interface Shelf {
  /** Puts a badge at the sighting, if the answer is certain. */
  show(sighting: Sighting, answer: Answer): Shown | undefined;
  /** The badge whose host this is. */
  of(host: EventTarget | null): Shown | undefined;
}

export function createShelf(document: Document, veiled: () => boolean, now = () => performance.now()): Shelf {
  const shown = new WeakMap<EventTarget, Shown>();
  const counts = new Map<string, number>();
  let since = now();
  let beside: HTMLElement[] = [];

  function allowed(key: string): boolean {
    if (now() - since > WINDOW) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= BADGES;
  }

  function settle(): void {
    tuckIn(beside.filter((host) => host.isConnected));
    beside = [];
  }

  return {
    show({ film, element, place }, answer) {
      const [first] = answer.match === 'certain' ? answer.reviews : [];
      if (answer.match !== 'certain' || !first) return undefined;
      if (!element.isConnected || !allowed(filmKey(film))) return undefined;
      const badge = createBadge(document);
      badge.show(first, veiled());
      const undo = putBadge(badge.host, element, place);
      // All badges of one answer are placed before the first of them is measured.
      if (place === 'beside' && beside.push(badge.host) === 1) queueMicrotask(settle);
      const { host } = badge;
      const entry: Shown = {
        badge,
        element,
        reviews: answer.reviews,
        reason: answer.reason,
        isThere: () => host.isConnected && (element.contains(host) || host.parentElement!.contains(element)),
        remove() {
          host.remove();
          undo();
          shown.delete(host);
        },
      };
      shown.set(host, entry);
      return entry;
    },
    of: (host) => (host ? shown.get(host) : undefined),
  };
}
