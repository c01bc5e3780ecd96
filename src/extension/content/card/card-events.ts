import { BADGE } from '../badge/badge.ts';
import type { Shelf, Shown } from '../badge/badge-manager.ts';
import type { CardDoor } from './lazy-card.ts';

/** A pointer must rest so long on a badge (ms), so that one passing by opens nothing … */
const INTENT = 120;
/** … and be away so long, so that it may cross from badge to card. */
const GRACE = 250;

/** What a badge keeps to itself: the tile below, mostly a link, must not take it for its own. */
const KEPT = ['pointerdown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick'];

/**
 * Opens and closes the card as the viewer points at, focuses or presses a badge. A few listeners on the window
 * serve all badges; events out of a closed shadow root come as the badge's host.
 */
export function attend(shelf: Shelf, card: CardDoor, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const on = <E extends Event>(names: readonly string[], listener: (event: E) => void, passive = false) => {
    for (const name of names)
      addEventListener(name, listener as (event: Event) => void, { capture: true, passive, signal });
  };
  const badgeOf = ({ target }: Event): Shown | undefined =>
    (target as Element | null)?.localName === BADGE ? shelf.of(target) : undefined;
  const later = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };

  on<PointerEvent>(['pointerover'], (event) => {
    if (event.pointerType === 'touch' || card.pinned) return;
    const shown = badgeOf(event);
    if (shown) {
      card.prepare();
      later(INTENT, () => card.open(shown));
    } else if (card.holds(event.target)) stay();
    else if (card.at) later(GRACE, close);
    else stay();
  });

  // Passive: else every touch of the page would wait for us before it scrolls, and the browser paint the page anew.
  on<Event>(
    KEPT,
    (event) => {
      if (badgeOf(event)) event.stopImmediatePropagation();
      else if (event.type === 'pointerdown' && !card.holds(event.target)) close();
    },
    true,
  );

  on<MouseEvent>(['mousedown'], (event) => {
    if (!badgeOf(event)) return;
    event.stopImmediatePropagation();
    // Neither drags the tile's link nor takes the keyboard away from where it is.
    event.preventDefault();
  });

  on<MouseEvent>(['click'], (event) => {
    const shown = badgeOf(event);
    if (!shown) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    stay();
    if (card.at === shown && card.pinned) return card.leave();
    card.open(shown, true);
    // A press of a key is a click without a count.
    if (event.detail === 0) card.focus();
  });

  on<FocusEvent>(['focusin'], (event) => {
    const shown = badgeOf(event);
    if (shown?.badge.button.matches(':focus-visible') && card.at !== shown) card.open(shown);
  });

  on<FocusEvent>(['focusout'], (event) => {
    const isOurs = card.holds(event.target) || (!card.pinned && card.at && badgeOf(event) === card.at);
    if (isOurs && !card.holds(event.relatedTarget)) close();
  });

  on<KeyboardEvent>(['keydown', 'keyup'], (event) => {
    const isBadge = !!badgeOf(event);
    const isOurs = isBadge || card.holds(event.target);
    if (event.type === 'keydown' && event.key === 'Escape' && card.at) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isOurs) card.leave();
      close();
    } else if (event.type === 'keydown' && event.key === 'Tab' && !isBadge && isOurs) {
      // The card stands at the end of the document; for the keyboard it stands at its badge.
      if (!card.isAtEdge(event.shiftKey)) return;
      if (event.shiftKey) event.preventDefault();
      card.leave();
    } else if (isBadge) event.stopPropagation();
  });

  on(['scroll', 'resize'], () => card.at && requestAnimationFrame(() => card.follow()), true);

  function stay(): void {
    clearTimeout(timer);
  }

  function close(): void {
    clearTimeout(timer);
    card.close();
  }

  signal.addEventListener('abort', close);
}
