import type { Answer, ListedReview } from '../../../protocol/messages.ts';
import type { Place, Sighting } from '../../../sites/site.ts';
import { reasonText } from '../../../ui/messages/reasons-en.ts';
import { filmKey } from '../match-client.ts';
import type { Work } from '../time-slicer.ts';
import { BADGE, type Badge, createBadge } from './badge.ts';
import { placeFor, putBadge, tuckIn } from './badge-placement.ts';

/** A film may get so many new badges within the window: more is a page that removes them as fast as they come. */
const BADGES = 30;
const WINDOW = 60_000;
/** So many badges are looked at together for what they would cover: 2 ms at most. */
const TUCKED = 8;

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
  show(sighting: Sighting, answer: Answer, key?: string): Shown | undefined;
  /** The badge whose host this is. */
  of(host: EventTarget | null): Shown | undefined;
  /** Removes what came along when the page copied one of its own elements: a badge's host with nothing in it. */
  clean(element: Element): void;
}

/** `work` goes through what takes the page's time. */
export function createShelf(
  document: Document,
  veiled: () => boolean,
  work: Work,
  now = () => performance.now(),
): Shelf {
  const shown = new WeakMap<EventTarget, Shown>();
  const counts = new Map<string, number>();
  let since = now();
  let waiting: Placing[] = [];

  function allowed(key: string): boolean {
    if (now() - since > WINDOW) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= BADGES;
  }

  /** Places all badges of one answer: first every question to the page, then every change, then the measuring. */
  function settle(): void {
    const placing = waiting.filter(({ element, gone }) => !gone && element.isConnected);
    waiting = [];
    const stands = placing.map(({ element, place }) => placeFor(element, place));
    const beside: HTMLElement[] = [];
    placing.forEach((entry, i) => {
      const stand = stands[i];
      if (!stand) return;
      entry.undo = putBadge(entry.host, stand);
      if (stand.as === 'beside') beside.push(entry.host);
    });
    const groups: HTMLElement[][] = [];
    for (let at = 0; at < beside.length; at += TUCKED) groups.push(beside.slice(at, at + TUCKED));
    work(groups, tuckIn);
  }

  return {
    show({ film, element, place }, answer, key = filmKey(film)) {
      const [first] = answer.match === 'certain' ? answer.reviews : [];
      if (answer.match !== 'certain' || !first) return undefined;
      if (!element.isConnected || !allowed(key)) return undefined;
      const badge = createBadge(document);
      const { host } = badge;
      badge.show(first, veiled());
      const placing: Placing = { host, element, place, gone: false };
      if (waiting.push(placing) === 1) queueMicrotask(settle);
      const entry: Shown = {
        badge,
        element,
        reviews: answer.reviews,
        reason: reasonText(answer.reason),
        isThere: () =>
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
    of: (host) => (host ? shown.get(host) : undefined),
    clean(element) {
      for (const host of element.querySelectorAll(BADGE)) if (!shown.has(host)) host.remove();
    },
  };
}

/** A badge on its way into the page. */
interface Placing {
  host: HTMLElement;
  element: Element;
  place: Place;
  gone: boolean;
  undo?: () => void;
}
