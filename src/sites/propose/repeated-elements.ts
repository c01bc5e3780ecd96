/** Finds the elements of a page that repeat around one: its tiles. */

import { stableClasses } from './stable-names.ts';

/** An element that is repeated, with all that are like it in the same place. */
export interface Repeated {
  element: Element;
  peers: readonly Element[];
}

/** Tiles are no farther above what was pointed at. */
const MAX_LEVELS = 15;
/** Neighbours that are compared. */
const MAX_PEERS = 500;
/** Fewer than this many may be the parts of one tile. */
const MIN_SURE_PEERS = 3;
/** Elements of which several are the parts of one row. */
const PARTS = /^(?:td|th|dt|dd|option|source|br|path|tspan)$/;
/** How many of two elements' parts must be the same, and how many of the peers must show something else. */
const ALIKE = 0.5;
const DISTINCT = 0.6;

/** What is repeated around an element, the most likely tile first. */
export function repeatedAround(pointed: Element): Repeated[] {
  const levels: Repeated[] = [];
  let element: Element | null = pointed;
  for (let step = 0; element && step < MAX_LEVELS; step++, element = element.parentElement) {
    if (/^(?:body|html|main)$/.test(element.localName)) break;
    if (PARTS.test(element.localName)) continue;
    const peers = peersOf(element);
    if (peers.length > 1) levels.push({ element, peers });
  }
  const [first, ...outer] = levels;
  if (!first) return [];
  let chosen = first;
  for (const level of outer)
    if (mayBePart(chosen) && level.peers.length >= chosen.peers.length) chosen = level;
  return [chosen, ...levels.filter((level) => level !== chosen)];
}

/** Whether the elements may be parts of one tile (its title, its year): they are few, or lead nowhere. */
function mayBePart({ element, peers }: Repeated): boolean {
  return peers.length < MIN_SURE_PEERS || (!element.firstElementChild && !element.matches('a[href]'));
}

/** Neighbours that are made like this element and show something else each; only itself where it is not repeated. */
function peersOf(element: Element): Element[] {
  const shape = shapeOf(element);
  const classes = stableClasses(element);
  const peers = [...(element.parentElement?.children ?? [])]
    .slice(0, MAX_PEERS)
    .filter(
      (other) =>
        other === element ||
        (other.localName === element.localName &&
          shareClass(classes, other) &&
          likeness(shape, shapeOf(other)) >= ALIKE),
    );
  const shown = new Set(peers.map(whatIsShown));
  return shown.size > 1 && shown.size >= peers.length * DISTINCT ? peers : [element];
}

function shareClass(classes: readonly string[], other: Element): boolean {
  const others = stableClasses(other);
  if (!classes.length || !others.length) return classes.length === others.length;
  return classes.some((name) => others.includes(name));
}

/** The tags of an element's children and of theirs. */
function shapeOf(element: Element): Set<string> {
  const tags = new Set<string>();
  for (const child of element.children) {
    tags.add(child.localName);
    for (const inner of child.children) tags.add(`${child.localName} ${inner.localName}`);
  }
  return tags;
}

function likeness(a: Set<string>, b: Set<string>): number {
  if (!a.size && !b.size) return 1;
  const both = [...a].filter((tag) => b.has(tag)).length;
  return both / (a.size + b.size - both);
}

/** What tells an element from its neighbours: where it leads, or else its text and picture. */
function whatIsShown(element: Element): string {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const picture = element.matches('img') ? element : element.querySelector('img');
  return link?.getAttribute('href') || `${element.textContent} ${picture?.getAttribute('alt') ?? ''}`;
}
