/** Keeps badges in the corner of their posters that the viewer chose. */

import type { BadgeCorner } from '../../storage/badge-look.ts';

/** Distance between a badge and the edges of its poster, as badge.css has it. */
const EDGE_PX = 6;
/** A picture of which less than this is within its tile lies outside of it: the tile is a link in a line, for instance. */
const LEAST_SHARE_WITHIN = 0.5;
/** Below this, another size on the screen than in the page is only rounding, and no scaling by the page. */
const LEAST_SCALING = 0.05;

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far (px) a badge must move from one place to be in a corner of a box, wherever the page's styles had put it. */
export function moveToCorner(
  badge: Box,
  box: Box,
  corner: BadgeCorner,
  isRtl: boolean,
): { x: number; y: number } {
  const isRight = corner.endsWith('End') !== isRtl;
  return {
    x: isRight ? box.right - EDGE_PX - badge.right : box.left + EDGE_PX - badge.left,
    y: corner.startsWith('bottom') ? box.bottom - EDGE_PX - badge.bottom : box.top + EDGE_PX - badge.top,
  };
}

/** The largest picture of an element, or undefined where it has none that can be seen. */
export function pictureIn(element: Element): Element | undefined {
  if (element.matches('img, video, canvas')) return element;
  let largest: Element | undefined;
  let most = 0;
  for (const picture of element.querySelectorAll('img, video, canvas')) {
    const area = areaOf(picture.getBoundingClientRect());
    if (area > most) [largest, most] = [picture, area];
  }
  return largest;
}

/** The part of a picture that its tile shows: a poster may be larger than the tile, and cut off there. */
export function visibleBox(tile: Box, picture: Box | undefined): Box {
  if (!picture) return tile;
  const within = {
    left: Math.max(tile.left, picture.left),
    right: Math.min(tile.right, picture.right),
    top: Math.max(tile.top, picture.top),
    bottom: Math.min(tile.bottom, picture.bottom),
  };
  return areaOf(within) < LEAST_SHARE_WITHIN * areaOf(picture) ? picture : within;
}

const areaOf = ({ left, right, top, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

interface CorneredBadge {
  host: HTMLElement;
  element: Element;
  corner: BadgeCorner;
  /** How far it was moved already, in the page's own pixels. */
  x: number;
  y: number;
}

/**
 * Keeps badges in a corner of their posters. They are moved from where they lie, because that place differs: a badge
 * is in the corner of a positioned element, or else where the text would begin. Moved again when the poster or its
 * tile gets another size, for instance when its picture has come.
 */
export function createCornerKeeper(): {
  keep(host: HTMLElement, element: Element, corner: BadgeCorner): void;
} {
  const badges = new Map<Element, CorneredBadge>();
  let waiting = new Set<CorneredBadge>();
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const badge = badges.get(target);
      if (!badge) continue;
      if (badge.host.isConnected) wait(badge);
      else forget(target);
    }
  });

  function forget(target: Element): void {
    resized.unobserve(target);
    badges.delete(target);
  }

  function observe(target: Element, badge: CorneredBadge): void {
    if (badges.get(target) === badge) return;
    badges.set(target, badge);
    resized.observe(target);
  }

  function wait(badge: CorneredBadge): void {
    waiting.add(badge);
    // After the badges of this turn were placed, and before the page is painted.
    if (waiting.size === 1) queueMicrotask(moveAll);
  }

  /** First reads everything from the page, then moves all badges, so that the page is laid out once. */
  function moveAll(): void {
    const found = [...waiting].flatMap((badge) => {
      const { host, element, corner } = badge;
      if (!host.isConnected || host.getAttribute('data-place') === 'beside') return [];
      const picture = pictureIn(element);
      const at = host.getBoundingClientRect();
      const box = visibleBox(element.getBoundingClientRect(), picture?.getBoundingClientRect());
      const isRtl = getComputedStyle(host).direction === 'rtl';
      return [{ badge, picture, move: moveToCorner(at, box, corner, isRtl), scale: scaleOf(host, at) }];
    });
    waiting = new Set();
    for (const { badge, picture, move, scale } of found) {
      observe(badge.element, badge);
      if (picture) observe(picture, badge);
      badge.x += move.x / scale;
      badge.y += move.y / scale;
      badge.host.style.setProperty('--place-x', `${badge.x}px`);
      badge.host.style.setProperty('--place-y', `${badge.y}px`);
    }
  }

  return { keep: (host, element, corner) => wait({ host, element, corner, x: 0, y: 0 }) };
}

/** How much larger the page shows an element than it is: many sites scale a tile that is pointed at. */
function scaleOf(host: HTMLElement, { width }: DOMRect): number {
  const scale = width / host.offsetWidth;
  return Math.abs(scale - 1) > LEAST_SCALING && Number.isFinite(scale) && scale > 0 ? scale : 1;
}
