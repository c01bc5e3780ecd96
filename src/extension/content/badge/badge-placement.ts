/** Where in the page a badge goes, and how it keeps clear of the page's own things. */

import type { BadgePosition } from '../../../sites/site.ts';

/** Elements without visible children: a badge goes before them instead. */
const REPLACED_ELEMENTS = /^(?:img|picture|video|canvas|svg|iframe|object|input)$/i;
/** Values of `position` that an absolutely positioned child is not placed by; none is that of an element without styles. */
const UNPOSITIONED = /^(?:static)?$/;
/** Distance between a badge and the window's edge. */
const WINDOW_MARGIN_PX = 4;
/** This many ancestors up, a positioned element still counts as the tile's own. */
const MAX_ANCESTORS_LOOKED_AT = 3;

/** Where a badge will go. */
interface Placement {
  parent: HTMLElement;
  before: Node | null;
  as: 'corner' | 'start' | 'beside';
  /** The parent must get `position: relative`, so that the badge is positioned in it. */
  makePositioned: boolean;
}

/**
 * Where the badge of an element goes. Only reads from the page. When placing many badges, find all placements first:
 * after a change the browser must compute styles again to answer the next question.
 */
export function findPlacement(element: Element, place: BadgePosition): Placement | undefined {
  return place === 'over' ? overPoster(element) : besideTitle(element);
}

/**
 * Over the corner of a poster. The badge must be positioned in an element within the tile: with an ancestor outside a
 * scrolling row it would not scroll along.
 */
function overPoster(element: Element): Placement | undefined {
  const isReplaced = cannotHoldBadge(element);
  let parent = (isReplaced ? element.parentElement : element) as HTMLElement | null;
  if (!parent) return undefined;
  if (parent.tagName === 'TR') parent = firstCell(parent);
  parent = positionedPoster(parent) ?? parent;
  const { position, display } = getComputedStyle(parent);
  const isUnpositioned = UNPOSITIONED.test(position);
  const isFlexOrGrid = display.startsWith('flex') || display.startsWith('grid');
  if (!display.startsWith('inline') && !isReplaced && (!isUnpositioned || isFlexOrGrid))
    return { parent: parent, before: null, as: 'corner', makePositioned: isUnpositioned };
  // An absolute box without insets stays where it would be in the flow: at the poster's own corner.
  const before = isReplaced ? element : parent.firstChild;
  return { parent: parent, before, as: 'start', makePositioned: isUnpositioned && !isPositionedNear(parent) };
}

/** Whether a child of the element would be invisible, as in a picture or in a custom element without a slot. */
function cannotHoldBadge(element: Element): boolean {
  if (REPLACED_ELEMENTS.test(element.tagName)) return true;
  if (!element.localName.includes('-')) return false;
  return element.shadowRoot ? !element.shadowRoot.querySelector('slot') : !element.firstChild;
}

/** The positioned element around the picture of a tile, if the tile itself is not positioned. */
function positionedPoster(tile: Element): HTMLElement | undefined {
  if (isPositioned(tile)) return undefined;
  let above = tile.querySelector('img')?.parentElement;
  for (
    let step = 0;
    above && above !== tile && step < MAX_ANCESTORS_LOOKED_AT;
    step++, above = above.parentElement
  )
    if (tile.contains(above) && isPositioned(above)) return above;
  return undefined;
}

const isPositioned = (element: Element): boolean => !UNPOSITIONED.test(getComputedStyle(element).position);

function isPositionedNear(parent: Element): boolean {
  let above = parent.parentElement;
  for (let step = 0; above && step < MAX_ANCESTORS_LOOKED_AT; step++, above = above.parentElement)
    if (isPositioned(above)) return true;
  return false;
}

/** After the last letter of a title, behind anything else on the same line. */
function besideTitle(element: Element): Placement {
  let parent = (cannotHoldBadge(element) && element.parentElement) || element;
  if (parent.tagName === 'TR') parent = firstCell(parent);
  while (parent.parentElement && endsInline(parent)) parent = parent.parentElement;
  return { parent: parent as HTMLElement, before: null, as: 'beside', makePositioned: false };
}

/** Whether an element is inline, and so is everything after it up to the end of its parent. */
function endsInline(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    if (next.tagName === 'BR' || !getComputedStyle(next).display.startsWith('inline')) return false;
  return true;
}

function firstCell(row: Element): HTMLElement {
  return (row.firstElementChild ?? row) as HTMLElement;
}

/** On a badge that is still invisible, because `avoidOverlap` has not checked it yet. */
const UNSEEN_ATTRIBUTE = 'data-new';

/**
 * Puts a badge in its place. Nothing of the page moves, because the badge is out of the flow. A badge beside a title
 * stays invisible until `avoidOverlap` has checked it. Returns a function that undoes the change to the page's style.
 */
export function insertBadge(
  host: HTMLElement,
  { parent, before, as, makePositioned }: Placement,
): () => void {
  host.setAttribute('data-place', as);
  if (as === 'beside') host.setAttribute(UNSEEN_ATTRIBUTE, '');
  // In an element with slots the badge goes into the same slot as the element it is put before.
  if (before instanceof Element && before.slot) host.slot = before.slot;
  parent.insertBefore(host, before?.parentNode === parent ? before : null);
  if (!makePositioned) return () => {};
  const was = parent.style.position;
  parent.style.position = 'relative';
  return () => {
    parent.style.position = was;
    if (!parent.getAttribute('style')) parent.removeAttribute('style');
  };
}

/**
 * Moves badges that would cover something or be cut off to the end of the title and above its line, then shows them
 * all. Reads everything before it writes, so any number of badges costs one layout. Asking what is at a point takes up
 * to a quarter of a millisecond on a page without styles, so callers pass a few badges at a time.
 */
export function avoidOverlap(hosts: readonly HTMLElement[]): void {
  const moves = hosts.map((host) => (coversSomething(host) ? offsetToFit(host) : undefined));
  hosts.forEach((host, i) => {
    host.removeAttribute(UNSEEN_ATTRIBUTE);
    const move = moves[i];
    if (!move) return;
    host.style.setProperty('--place-x', `${move.x}px`);
    host.style.setProperty('--place-y', `${move.y}px`);
  });
}

/** Whether the badge would cover anything but its own ancestors, or be cut off. False outside of the window, where nobody can know. */
function coversSomething(host: HTMLElement): boolean {
  const { left, right, top, height } = host.getBoundingClientRect();
  const y = top + height / 2;
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  if (!height || y < 0 || y > clientHeight) return false;
  if (left < 0 || right > clientWidth) return true;
  return [left + 2, right - 2].some((x) => {
    const there = host.ownerDocument.elementFromPoint(x, y);
    return !!there && !there.contains(host);
  });
}

/** How far (px) to move the badge, so that it ends with its block and within the window, and above the line. */
function offsetToFit(host: HTMLElement): { x: number; y: number } {
  const { left, right, top, height } = host.getBoundingClientRect();
  const block = host.parentElement!.getBoundingClientRect();
  const { clientWidth } = host.ownerDocument.documentElement;
  const isRtl = getComputedStyle(host).direction === 'rtl';
  const x = isRtl
    ? Math.max(block.left, WINDOW_MARGIN_PX) - left
    : Math.max(Math.min(block.right, clientWidth - WINDOW_MARGIN_PX) - right, WINDOW_MARGIN_PX - left);
  return { x, y: Math.max(-0.8 * height, Math.min(0, WINDOW_MARGIN_PX - top)) };
}
