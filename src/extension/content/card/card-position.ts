/** Distance between badge and card, and between card and the window's edge (px). */
const GAP = 6;
const EDGE = 12;

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes, in px of the window. */
export interface CardPlace {
  left: number;
  top: number;
  /** The card scrolls within this height. */
  maxHeight: number;
}

/**
 * A place for the card beside its badge and wholly within the window: below the badge, or above it where there
 * is more room; never upon it.
 */
export function placeCard(
  badge: { left: number; top: number; bottom: number },
  card: Size,
  view: Size,
): CardPlace {
  const below = view.height - EDGE - (badge.bottom + GAP);
  const above = badge.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.min(Math.max(80, isBelow ? below : above), view.height - 2 * EDGE);
  const height = Math.min(card.height, maxHeight);
  const top = isBelow ? badge.bottom + GAP : badge.top - GAP - height;
  return {
    left: clamp(badge.left, EDGE, view.width - EDGE - card.width),
    top: clamp(top, EDGE, view.height - EDGE - height),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
