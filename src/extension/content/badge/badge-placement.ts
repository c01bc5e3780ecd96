import type { Place } from '../../../sites/site.ts';

/** Elements that cannot hold a badge: it goes before them. */
const REPLACED_ELEMENTS = new Set([
  'IMG',
  'PICTURE',
  'VIDEO',
  'CANVAS',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
  'INPUT',
]);
/** What its absolute children are positioned in. */
const POSITIONED = new Set(['relative', 'absolute', 'fixed', 'sticky']);
/** A badge stays so far (px) from the window's edge. */
const WINDOW_MARGIN_PX = 4;
/** So far up (elements) a positioned ancestor still counts as the tile's own. */
const MAX_ANCESTORS_LOOKED_AT = 3;

/** Where a badge will go, worked out by reading alone. */
export interface Placement {
  parent: HTMLElement;
  before: Node | null;
  as: 'corner' | 'start' | 'beside';
  /** The holder must become what its badge is positioned in. */
  makePositioned: boolean;
}

/**
 * Where the badge of an element goes. Only reads: whoever places many asks for all their places first, because
 * the browser must work out styles anew for a question that follows a change.
 */
export function findPlacement(element: Element, place: Place): Placement | undefined {
  return place === 'over' ? overPoster(element) : besideTitle(element);
}

/**
 * Over the corner of a poster. What the badge is positioned in must lie within the tile, or it would not scroll
 * with a row whose scroller lies between.
 */
function overPoster(element: Element): Placement | undefined {
  const hollow = cannotHoldBadge(element);
  let holder = (hollow ? element.parentElement : element) as HTMLElement | null;
  if (!holder) return undefined;
  if (holder.tagName === 'TR') holder = firstCell(holder);
  holder = positionedPoster(holder) ?? holder;
  const { position, display } = getComputedStyle(holder);
  const isFree = !POSITIONED.has(position);
  const lays = display.startsWith('flex') || display.startsWith('grid');
  if (!display.startsWith('inline') && !hollow && (!isFree || lays))
    return { parent: holder, before: null, as: 'corner', makePositioned: isFree };
  // Without insets an absolute box stands where it would have stood: at the poster's own corner.
  const before = hollow ? element : holder.firstChild;
  return { parent: holder, before, as: 'start', makePositioned: isFree && !isPositionedNear(holder) };
}

/** Whether what is put into an element would not be seen: also an element of the page's own making without a slot. */
function cannotHoldBadge(element: Element): boolean {
  if (REPLACED_ELEMENTS.has(element.tagName)) return true;
  if (!element.localName.includes('-')) return false;
  return element.shadowRoot ? !element.shadowRoot.querySelector('slot') : !element.firstChild;
}

/** Of a tile that nothing is positioned in: what its picture is positioned in, if that is a part of the tile. */
function positionedPoster(tile: Element): HTMLElement | undefined {
  if (POSITIONED.has(getComputedStyle(tile).position)) return undefined;
  let above = tile.querySelector('img')?.parentElement;
  for (
    let step = 0;
    above && above !== tile && step < MAX_ANCESTORS_LOOKED_AT;
    step++, above = above.parentElement
  )
    if (tile.contains(above) && POSITIONED.has(getComputedStyle(above).position)) return above;
  return undefined;
}

function isPositionedNear(holder: Element): boolean {
  let above = holder.parentElement;
  for (let step = 0; above && step < MAX_ANCESTORS_LOOKED_AT; step++, above = above.parentElement)
    if (POSITIONED.has(getComputedStyle(above).position)) return true;
  return false;
}

/** After the last letter of a title, past whatever else stands on its line. */
function besideTitle(element: Element): Placement {
  let holder = (cannotHoldBadge(element) && element.parentElement) || element;
  if (holder.tagName === 'TR') holder = firstCell(holder);
  while (holder.parentElement && endsInline(holder)) holder = holder.parentElement;
  return { parent: holder as HTMLElement, before: null, as: 'beside', makePositioned: false };
}

/** Whether an element is a part of a line that goes on to the end of its parent. */
function endsInline(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    if (next.tagName === 'BR' || !getComputedStyle(next).display.startsWith('inline')) return false;
  return true;
}

function firstCell(row: Element): HTMLElement {
  return (row.firstElementChild ?? row) as HTMLElement;
}

/** On a host that is not seen yet, because it may have to be lifted first. */
const UNSEEN_ATTRIBUTE = 'data-new';

/**
 * Puts a badge's host in its place without moving anything: the host is out of the flow. One beside a title is seen
 * when `tuckIn` has looked at it. Answers how to undo what was changed of the page's own.
 */
export function insertBadge(
  host: HTMLElement,
  { parent: holder, before, as, makePositioned: hold }: Placement,
): () => void {
  host.setAttribute('data-place', as);
  if (as === 'beside') host.setAttribute(UNSEEN_ATTRIBUTE, '');
  // In an element with slots the badge stands in the same one as what it goes before.
  if (before instanceof Element && before.slot) host.slot = before.slot;
  holder.insertBefore(host, before?.parentNode === holder ? before : null);
  if (!hold) return () => {};
  const was = holder.style.position;
  holder.style.position = 'relative';
  return () => {
    holder.style.position = was;
    if (!holder.getAttribute('style')) holder.removeAttribute('style');
  };
}

/**
 * Lifts badges that would stand upon something else, or be cut off, to the end of the title and above its line, and
 * shows them. Reads all, then writes all: one layout for any number of badges. To ask what stands at a point costs up
 * to a quarter of a millisecond on a page without styles, so a few are told at a time.
 */
export function avoidOverlap(hosts: readonly HTMLElement[]): void {
  const moves = hosts.map((host) => (coversSomething(host) ? offsetToFit(host) : undefined));
  hosts.forEach((host, i) => {
    host.removeAttribute(UNSEEN_ATTRIBUTE);
    const move = moves[i];
    if (!move) return;
    host.style.setProperty('--rg-x', `${move.x}px`);
    host.style.setProperty('--rg-y', `${move.y}px`);
  });
}

/** Whether the badge, not seen yet, would cover anything but its own ancestors or be cut off. False where that cannot be told. */
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

/** How far (px) to the end of its block and of the window, and up. */
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
