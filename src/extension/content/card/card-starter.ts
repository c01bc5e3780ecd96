/** Loads the card's script when a badge is first pointed at or pressed. */

import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';
import { PRESSES } from '../presses.ts';

/** What the viewer wants of a badge whose card is still being loaded. */
export interface CardWish {
  placed: PlacedBadge;
  /** Pressed, not only pointed at or focused. */
  pinned: boolean;
  /** By a key, so the keyboard goes into the card. */
  focus: boolean;
  /** When the pointer came to rest on it, on the clock of `performance.now()`; none where the card opens at once. */
  hoveredAt?: number;
}

/**
 * Waits until the viewer points at, focuses or presses a badge, and then loads what opens cards, until the signal.
 * Most pages are left without a card, and its code is more than half of all that a page would have to compile. While
 * it is loading this keeps the badge's events from the page and remembers the last wish.
 */
export function startCards(
  badges: BadgeManager,
  load: () => Promise<(wish: CardWish) => void>,
  signal: AbortSignal,
): void {
  let isLoading = false;
  let isLoaded = false;
  let wish: CardWish | undefined;

  async function loadOnce(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      const grant = await load();
      isLoaded = true;
      if (wish?.placed.isInPlace()) grant(wish);
    } catch {
      // The next wish tries again.
      isLoading = false;
    }
    wish = undefined;
  }

  function handle(event: Event): void {
    if (isLoaded || !event.isTrusted) return;
    const { type } = event;
    const placed = badges.find(event.target);
    if (!placed || type === 'focusout' || (event as KeyboardEvent).key === 'Escape') {
      // The pointer, the focus or the viewer's mind has gone elsewhere.
      if (!wish?.pinned || type === 'pointerdown' || isKey(type)) wish = undefined;
    }
    if (!placed || type === 'focusout') return;
    keepFromPage(event);
    const next = wishBy(event, placed, wish);
    if (!next) return;
    // The viewer sees the grade at once, even though the card is still loading.
    if (next.hoveredAt === undefined) placed.badge.unveil();
    wish = next;
    void loadOnce();
  }

  for (const type of [...PRESSES, 'pointerover', 'focusin', 'focusout', 'keydown', 'keyup'])
    addEventListener(type, handle, {
      capture: true,
      // Otherwise every touch would wait for us before the page scrolls, and Chromium would paint it again.
      passive: type !== 'click' && type !== 'mousedown',
      signal,
    });
}

const isKey = (type: string): boolean => type.startsWith('key');

/** What is done to a badge is neither heard by the page, nor does it drag the tile's link or move the keyboard focus. */
function keepFromPage(event: Event): void {
  const { type } = event;
  if (isKey(type)) event.stopPropagation();
  if (PRESSES.includes(type)) event.stopImmediatePropagation();
  if (type === 'click' || type === 'mousedown') event.preventDefault();
}

/** What the viewer wants of a badge by an event; undefined where that is nothing new. */
function wishBy(event: Event, placed: PlacedBadge, before: CardWish | undefined): CardWish | undefined {
  switch (event.type) {
    case 'click':
      // A click that a key made has no click count.
      return { placed, pinned: true, focus: (event as MouseEvent).detail === 0 };
    case 'focusin':
      return placed.badge.button.matches(':focus-visible')
        ? { placed, pinned: false, focus: false }
        : undefined;
    case 'pointerover':
      return (event as PointerEvent).pointerType === 'touch' || before?.pinned
        ? undefined
        : { placed, pinned: false, focus: false, hoveredAt: event.timeStamp };
  }
  return undefined;
}
