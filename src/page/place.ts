import type { Place } from '../sites/site.ts';

/** Elements that cannot hold a badge: it goes before them. */
const HOLLOW = new Set(['IMG', 'PICTURE', 'VIDEO', 'CANVAS', 'SVG', 'svg', 'IFRAME', 'OBJECT', 'INPUT']);
/** So far up (elements) a positioned ancestor still counts as the tile's own. */
const NEAR = 3;

/**
 * Puts a badge's host at an element without moving anything: the host is out of the flow. Answers how to undo
 * what was changed of the page's own.
 */
export function putBadge(host: HTMLElement, element: Element, place: Place): () => void {
  return place === 'over' ? putOver(host, element) : putBeside(host, element);
}

/**
 * Over the corner of a poster. What the badge is positioned in must lie within the tile, or it would not scroll
 * with a row whose scroller lies between.
 */
function putOver(host: HTMLElement, element: Element): () => void {
  const hollow = HOLLOW.has(element.tagName);
  let holder = (hollow ? element.parentElement : element) as HTMLElement | null;
  if (!holder) return nothing;
  if (holder.tagName === 'TR') holder = firstCell(holder);
  const { position, display } = getComputedStyle(holder);
  const lays = /flex|grid/.test(display);
  if (!display.startsWith('inline') && !hollow && (position !== 'static' || lays)) {
    host.dataset.place = 'corner';
    holder.append(host);
    return position === 'static' ? positionIn(holder) : nothing;
  }
  // Without insets an absolute box stands where it would have stood: at the poster's own corner.
  host.dataset.place = 'start';
  holder.insertBefore(host, hollow ? element : holder.firstChild);
  return position === 'static' && !isHeldNear(holder) ? positionIn(holder) : nothing;
}

function isHeldNear(holder: Element): boolean {
  let above = holder.parentElement;
  for (let step = 0; above && step < NEAR; step++, above = above.parentElement)
    if (getComputedStyle(above).position !== 'static') return true;
  return false;
}

/** Makes an element of the page one that its absolute children are positioned in, until undone. */
function positionIn(holder: HTMLElement): () => void {
  const before = holder.style.position;
  holder.style.position = 'relative';
  return () => {
    holder.style.position = before;
    if (!holder.getAttribute('style')) holder.removeAttribute('style');
  };
}

function firstCell(row: Element): HTMLElement {
  return (row.firstElementChild ?? row) as HTMLElement;
}

function nothing(): void {}

/** After the last letter of a title, past whatever else stands on its line. */
function putBeside(host: HTMLElement, element: Element): () => void {
  host.dataset.place = 'beside';
  let holder = HOLLOW.has(element.tagName) ? (element.parentElement ?? element) : element;
  if (holder.tagName === 'TR') holder = firstCell(holder);
  while (holder.parentElement && endsInline(holder)) holder = holder.parentElement;
  holder.append(host);
  return nothing;
}

/** Whether an element is a part of a line that goes on to the end of its parent. */
function endsInline(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    if (next.tagName === 'BR' || !getComputedStyle(next).display.startsWith('inline')) return false;
  return true;
}

/**
 * Lifts badges that stand upon something else, or are cut off, to the end of the title and above its line. Reads
 * all, then writes all: one layout for any number of badges.
 */
export function tuckIn(hosts: readonly HTMLElement[]): void {
  const moves = hosts.map((host) => (isInTheWay(host) ? backward(host) : 0));
  hosts.forEach((host, i) => {
    if (!moves[i]) return;
    host.style.setProperty('--rg-x', `${moves[i]}px`);
    host.style.setProperty('--rg-y', '-80%');
  });
}

/** Whether the badge covers anything but its own ancestors, or is itself cut off. False where that cannot be seen. */
function isInTheWay(host: HTMLElement): boolean {
  const { left, right, top, height } = host.getBoundingClientRect();
  const y = top + height / 2;
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  if (!height || y < 0 || y > clientHeight) return false;
  if (left < 0 || right > clientWidth) return true;
  return [left + 2, right - 2].some((x) => {
    const stack = host.ownerDocument.elementsFromPoint(x, y);
    const at = stack.indexOf(host);
    const below = stack[at + 1];
    return at < 0 || (!!below && !below.contains(host));
  });
}

/** So far it goes back over its own width and margin. */
function backward(host: HTMLElement): number {
  const { width } = host.getBoundingClientRect();
  return getComputedStyle(host).direction === 'rtl' ? width + 8 : -width - 8;
}
