/** Where the card opens: beside its badge, inside the window. */

/** Distance between badge and card, and between card and the window's edge (px). */
const GAP_PX = 6;
const MARGIN_PX = 12;

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes, in px of the window. */
interface CardPosition {
  left: number;
  top: number;
  /** The card scrolls within this height. */
  maxHeight: number;
}

/**
 * A place for the card beside its badge and wholly within the window: below the badge, or above it where there
 * is more room; never upon it.
 */
export function positionCard(
  badge: { left: number; top: number; bottom: number },
  card: Size,
  view: Size,
): CardPosition {
  const below = view.height - MARGIN_PX - (badge.bottom + GAP_PX);
  const above = badge.top - GAP_PX - MARGIN_PX;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.min(Math.max(80, isBelow ? below : above), view.height - 2 * MARGIN_PX);
  const height = Math.min(card.height, maxHeight);
  const top = isBelow ? badge.bottom + GAP_PX : badge.top - GAP_PX - height;
  return {
    left: clamp(badge.left, MARGIN_PX, view.width - MARGIN_PX - card.width),
    top: clamp(top, MARGIN_PX, view.height - MARGIN_PX - height),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
