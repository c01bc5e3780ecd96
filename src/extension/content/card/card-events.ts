/** Opens and closes the card by pointer, keyboard and touch; only events that the viewer made count. */

import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';
import { PRESSES } from '../presses.ts';
import type { Card } from './card.tsx';
import type { CardWish } from './card-starter.ts';

/** The pointer must rest this long on a badge, so that one passing by opens nothing … */
const HOVER_DELAY_MS = 120;
/** … and be away this long, so that it can cross the gap from badge to card. */
const CLOSE_DELAY_MS = 250;

/** Events on a badge that the page must not hear, but for those that have a meaning of their own below. */
const BLOCKED_EVENTS = PRESSES.filter((name) => name !== 'mousedown' && name !== 'click');

/**
 * Opens and closes the card as the viewer points at, focuses or presses a badge, until the signal. A few listeners
 * on the window serve all badges: an event from a closed shadow root has the badge's host as its target. Returns a
 * function that grants the wish that was there before this was loaded.
 */
export function handleCardEvents(
  badges: BadgeManager,
  card: Card,
  signal: AbortSignal,
): (wish: CardWish) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const on = <E extends Event>(names: readonly string[], listener: (event: E) => void, passive = false) => {
    // The page may send events of its own making: only the viewer opens a card or lifts a veil.
    const heard = (event: E) => event.isTrusted && listener(event);
    for (const name of names)
      addEventListener(name, heard as (event: Event) => void, { capture: true, passive, signal });
  };
  const badgeOf = ({ target }: Event): PlacedBadge | undefined => badges.find(target);
  const cancelTimer = () => clearTimeout(timer);
  const after = (delay: number, run: () => void) => {
    cancelTimer();
    timer = setTimeout(run, delay);
  };
  const close = () => {
    cancelTimer();
    card.close();
  };

  on<PointerEvent>(['pointerover'], (event) => {
    if (event.pointerType === 'touch' || card.pinned) return;
    const placed = badgeOf(event);
    if (placed) after(HOVER_DELAY_MS, () => card.open(placed));
    else if (card.openAt && !card.contains(event.target)) after(CLOSE_DELAY_MS, close);
    else cancelTimer();
  });

  // Passive: otherwise every touch would wait for us before the page scrolls, and Chromium would paint it again.
  on<Event>(
    BLOCKED_EVENTS,
    (event) => {
      if (badgeOf(event)) event.stopImmediatePropagation();
      else if (event.type === 'pointerdown' && !card.contains(event.target)) close();
    },
    true,
  );

  on<MouseEvent>(['mousedown'], (event) => {
    if (!badgeOf(event)) return;
    event.stopImmediatePropagation();
    // So that the press neither drags the tile's link nor moves the keyboard focus.
    event.preventDefault();
  });

  on<MouseEvent>(['click'], (event) => {
    const placed = badgeOf(event);
    if (!placed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    cancelTimer();
    if (card.openAt === placed && card.pinned) return card.closeAndFocusBadge();
    card.open(placed, true);
    // A click that a key made has no click count.
    if (event.detail === 0) card.focus();
  });

  on<FocusEvent>(['focusin'], (event) => {
    const placed = badgeOf(event);
    if (placed?.badge.button.matches(':focus-visible') && card.openAt !== placed) card.open(placed);
  });

  on<FocusEvent>(['focusout'], (event) => {
    const isOpenBadge = !card.pinned && card.openAt && badgeOf(event) === card.openAt;
    const isOurs = card.contains(event.target) || isOpenBadge;
    if (isOurs && !card.contains(event.relatedTarget)) close();
  });

  on<KeyboardEvent>(['keydown', 'keyup'], (event) => {
    const isBadge = !!badgeOf(event);
    const isOurs = isBadge || card.contains(event.target);
    if (event.type === 'keydown' && event.key === 'Escape' && card.openAt) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isOurs) card.closeAndFocusBadge();
      close();
    } else if (event.type === 'keydown' && event.key === 'Tab' && !isBadge && isOurs) {
      // The card is at the end of the document, but the keyboard should find it after its badge.
      if (!card.isAtLastStop(event.shiftKey)) return;
      if (event.shiftKey) event.preventDefault();
      card.closeAndFocusBadge();
    } else if (isBadge) event.stopPropagation();
  });

  on(['scroll', 'resize'], () => card.openAt && requestAnimationFrame(() => card.reposition()), true);

  signal.addEventListener('abort', close);

  return ({ placed, pinned, focus, hoveredAt }) => {
    if (signal.aborted) return;
    const open = () => card.open(placed, pinned);
    if (hoveredAt !== undefined) after(hoveredAt + HOVER_DELAY_MS - performance.now(), open);
    else open();
    if (focus) card.focus();
  };
}
