/** Watches the page for changes to its titles and tiles. */

import { isOwnElement } from '../own-elements.ts';
import { findAll } from './query-all.ts';

/** What to look for in the page. */
export interface WatchTargets {
  /** Selectors of tiles. */
  tiles: readonly string[];
  /** Selector of everything that the title page is read from; empty on other pages. */
  page: string;
  /** Attributes whose change may mean another film. */
  attributes: string[];
  /** The shadow roots that are read as well. */
  shadowRoots?: (document: Document) => readonly ShadowRoot[];
}

/** What has changed since the last time. */
export interface DomChanges {
  /** Given once, at the start: every tile on the page. */
  all?: ArrayLike<Element>;
  /** Tiles that are new or have changed, in no particular order. */
  tiles: Iterable<Element>;
  /** Something that the title page is read from is new or has changed. */
  page: boolean;
  /** There were too many changes to follow, so anything may have changed. */
  flood: boolean;
}

/** Passes are at least this far apart … */
const MIN_PAUSE_MS = 80;
/** … and after a pass without news, this many times as long as it took: at most 0.5 % of a core. */
const REST_AFTER_NOTHING_NEW = 200;
/** The same after a pass with news: at most a tenth of a core. */
const REST_AFTER_NEWS = 10;
/** With more changes between two passes it is cheaper to query all tiles than to note each change. */
const MAX_NOTED_CHANGES = 200;

/** Whether the page has moved an element of ours: it was removed, and is in the document all the same. */
function movesOwnElement({ removedNodes }: MutationRecord): boolean {
  for (const node of removedNodes) if (isOwnElement(node) && node.isConnected) return true;
  return false;
}

/**
 * Reports tiles and titles that appear or change, at a bounded cost, until the signal. An observer notes which nodes
 * were added or changed without reading them. Passes, spaced by their own cost, then query the noted nodes alone. When
 * there are too many notes, the observer pauses until the next pass, which queries all tiles at once.
 *
 * Why not a CSS animation on each tile: it costs a style recalculation and an event for every tile, loses against the
 * page's own animations, and misses tiles that are used again for another film.
 *
 * @param isKnown whether a tile was reported already
 * @param changed returns whether anything was news; a page that only seems to change gets less of our time
 */
export function watchDom(
  document: Document,
  targets: WatchTargets,
  isKnown: (tile: Element) => boolean,
  changed: (changes: DomChanges) => boolean,
  /** Called before the next frame when the page has moved an element of ours. */
  ownElementMoved: () => void,
  signal: AbortSignal,
): void {
  const notes = new Set<Node>();
  let changeCount = 0;
  let flood = false;
  let isScheduled = false;
  let pause = MIN_PAUSE_MS;

  const observer = new MutationObserver((records) => {
    let isMoved = false;
    for (const record of records) {
      isMoved ||= movesOwnElement(record);
      if (!isOnlyOwnElement(record)) note(record);
      if (flood) break;
    }
    if (isMoved) ownElementMoved();
    if (flood) {
      observer.disconnect();
      notes.clear();
    }
    if ((notes.size || flood) && !isScheduled) {
      isScheduled = true;
      setTimeout(whenIdle, pause, pass);
    }
  });

  /** Notes what a change of the page touches; too many at once are a flood, after which the whole page is read. */
  function note(record: MutationRecord): void {
    flood = ++changeCount > MAX_NOTED_CHANGES || record.addedNodes.length > MAX_NOTED_CHANGES;
    if (record.type !== 'childList') notes.add(record.target);
    else if (!flood) for (const node of record.addedNodes) if (!isOwnElement(node)) notes.add(node);
  }

  /** An observer sees nothing of the shadow roots below the document: each is observed by itself. */
  function observe(): void {
    for (const root of [document, ...(targets.shadowRoots?.(document) ?? [])])
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        ...(targets.attributes.length && { attributeFilter: targets.attributes }),
      });
  }

  function pass(): void {
    if (signal.aborted) return;
    const startedAt = performance.now();
    isScheduled = false;
    const changes: DomChanges = flood
      ? changesInDocument(document, targets, isKnown)
      : changesWithin(notes, targets);
    notes.clear();
    changeCount = 0;
    // A shadow root may have come without any sign, and what it holds is within nothing that a selector matches.
    if (targets.shadowRoots) changes.page = true;
    if (flood || targets.shadowRoots) observe();
    flood = false;
    const isNews = changed(changes);
    pause = Math.max(
      MIN_PAUSE_MS,
      (performance.now() - startedAt) * (isNews ? REST_AFTER_NEWS : REST_AFTER_NOTHING_NEW),
    );
  }

  signal.addEventListener('abort', () => observer.disconnect());
  if (signal.aborted) return;
  observe();
  changed({ tiles: [], page: true, flood: false });
  // In a task of its own: with a thousand tiles even finding them takes a while.
  if (targets.tiles.length)
    setTimeout(() => {
      if (signal.aborted) return;
      changed({ all: findAll(document, targets.tiles), tiles: [], page: false, flood: false });
    });
}

/** Whether a change only added an element of ours: two hundred badges at once are not too many changes. */
function isOnlyOwnElement({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length === 1 && !removedNodes.length && isOwnElement(addedNodes[0]!);
}

/** Every tile of the document that was not reported yet. */
function changesInDocument(
  document: Document,
  { tiles, page }: WatchTargets,
  isKnown: (tile: Element) => boolean,
): DomChanges {
  const found = Array.from(findAll(document, tiles)).filter((tile) => !isKnown(tile));
  return { tiles: found, page: page !== '', flood: true };
}

/** The tiles within or around the nodes. */
function changesWithin(nodes: Set<Node>, targets: WatchTargets): DomChanges {
  const { page } = targets;
  const tiles = targets.tiles.join(',');
  const found = new Set<Element>();
  const changes: DomChanges = { tiles: found, page: false, flood: false };
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const isElement = node.nodeType === 1;
    const element = isElement ? (node as Element) : node.parentElement;
    if (!element) continue;
    if (tiles) {
      const tile = element.closest(tiles);
      if (tile) found.add(tile);
      if (isElement && element.firstElementChild)
        for (const inner of element.querySelectorAll(tiles)) found.add(inner);
    }
    if (page && !changes.page)
      changes.page = !!element.closest(page) || (isElement && !!element.querySelector(page));
  }
  return changes;
}

/** Runs when the browser is idle, within 200 ms in any case. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run);
}
