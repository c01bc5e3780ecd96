/** Loads the card's script when a badge is first pointed at or pressed. */

import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';

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

/** Presses on a badge. The page must not hear them: the tile below is mostly a link and would act on them. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
];

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
    const isKey = type.startsWith('key');
    if (!placed || type === 'focusout' || (isKey && (event as KeyboardEvent).key === 'Escape')) {
      // The pointer, the focus or the viewer's mind has gone elsewhere.
      if (!wish?.pinned || type === 'pointerdown' || isKey) wish = undefined;
    }
    if (!placed || type === 'focusout') return;
    if (isKey) event.stopPropagation();
    if (PRESSES.includes(type)) event.stopImmediatePropagation();
    const isClick = type === 'click';
    // So that the press neither drags the tile's link nor moves the keyboard focus.
    if (isClick || type === 'mousedown') event.preventDefault();
    const isHover = type === 'pointerover' && (event as PointerEvent).pointerType !== 'touch';
    const isFocus = type === 'focusin' && placed.badge.button.matches(':focus-visible');
    if (!isClick && !isFocus && !(isHover && !wish?.pinned)) return;
    // The viewer sees the grade at once, even though the card is still loading.
    if (!isHover) placed.badge.unveil();
    wish = {
      placed,
      pinned: isClick,
      // A click that a key made has no click count.
      focus: isClick && (event as MouseEvent).detail === 0,
      ...(isHover && { hoveredAt: event.timeStamp }),
    };
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
