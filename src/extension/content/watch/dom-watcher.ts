import { findAll } from './query-all.ts';

/** What a watcher looks for. */
export interface WatchTargets {
  /** Tiles, by any of these selectors; without one there are none. */
  tiles: readonly string[];
  /** What the title page is read from; empty where it is none. */
  page: string;
  /** Attributes whose change may mean another film. */
  attributes: string[];
}

/** What has changed since the last time. */
export interface DomChanges {
  /** At the start, once: every tile there is. */
  all?: ArrayLike<Element>;
  /** Tiles that are new, or changed within; document order is not promised. */
  tiles: Iterable<Element>;
  /** Something the title page is read from is new or changed. */
  page: boolean;
  /** The page changes faster than it is followed: anything may have changed. */
  flood: boolean;
}

/** Passes are at least so far apart (ms) … */
const MIN_PAUSE_MS = 80;
/** … and after one that brought nothing, so many times as far as it took: never more than 0.5 % of a core. */
const REST_AFTER_NOTHING_NEW = 200;
/** After one that brought something: never more than a tenth. */
const REST_AFTER_NEWS = 10;
/** So many changes between two passes are noted one by one; beyond, it is cheaper to ask the browser for all tiles. */
const MAX_NOTED_CHANGES = 200;

/**
 * Notices tiles and titles as they come and change, at a bounded price. One observer takes notes of what was
 * added or changed, without reading any of it; passes, spread out by their own cost, then ask the browser's own
 * selector engine about the noted nodes alone. When there are too many notes the observer rests until the next
 * pass, which asks for all tiles at once. Why not a CSS animation on each tile: it costs a style recalculation
 * and an event for every tile, loses against the page's own animations, and does not see recycled tiles.
 *
 * `known` says whether a tile was handed out already. `changed` answers whether any of it was news: a page that
 * only seems to change gets less of our time.
 */
export function watchDom(
  document: Document,
  wanted: WatchTargets,
  known: (tile: Element) => boolean,
  changed: (changes: DomChanges) => boolean,
  signal: AbortSignal,
): void {
  const notes = new Set<Node>();
  let noted = 0;
  let flood = false;
  let due = false;
  let pause = MIN_PAUSE_MS;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isOnlyOurElement(record)) continue;
      if (++noted > MAX_NOTED_CHANGES || record.addedNodes.length > MAX_NOTED_CHANGES) {
        flood = true;
        break;
      }
      if (record.type !== 'childList') notes.add(record.target);
      else for (const node of record.addedNodes) if (!isOurElement(node)) notes.add(node);
    }
    if (flood) {
      observer.disconnect();
      notes.clear();
    }
    if ((notes.size || flood) && !due) {
      due = true;
      setTimeout(whenIdle, pause, pass);
    }
  });

  function observe(): void {
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      ...(wanted.attributes.length && { attributeFilter: wanted.attributes }),
    });
  }

  function pass(): void {
    if (signal.aborted) return;
    const begun = performance.now();
    due = false;
    const changes: DomChanges = flood
      ? changesInDocument(document, wanted, known)
      : changesWithin(notes, wanted);
    notes.clear();
    noted = 0;
    if (flood) observe();
    flood = false;
    const isNews = changed(changes);
    pause = Math.max(
      MIN_PAUSE_MS,
      (performance.now() - begun) * (isNews ? REST_AFTER_NEWS : REST_AFTER_NOTHING_NEW),
    );
  }

  signal.addEventListener('abort', () => observer.disconnect());
  if (signal.aborted) return;
  observe();
  changed({ tiles: [], page: true, flood: false });
  // A task of its own: of a thousand tiles even finding them takes a while.
  if (wanted.tiles.length)
    setTimeout(() => {
      if (signal.aborted) return;
      changed({ all: findAll(document, wanted.tiles), tiles: [], page: false, flood: false });
    });
}

/** Whether a change only brought elements of ours: some two hundred badges at once are no flood. */
function isOnlyOurElement({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length === 1 && !removedNodes.length && isOurElement(addedNodes[0]!);
}

/** Our own elements are no news. */
function isOurElement(node: Node): boolean {
  return node.nodeName.startsWith('REELGRADE-');
}

/** The tiles of the whole document that are not known yet. */
function changesInDocument(
  document: Document,
  { tiles, page }: WatchTargets,
  known: (tile: Element) => boolean,
): DomChanges {
  const found = Array.from(findAll(document, tiles)).filter((tile) => !known(tile));
  return { tiles: found, page: page !== '', flood: true };
}

/** The tiles in or around the nodes. */
function changesWithin(nodes: Set<Node>, wanted: WatchTargets): DomChanges {
  const { page } = wanted;
  const tiles = wanted.tiles.join(',');
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

/** Runs when the browser has nothing better to do, soon in any case. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run);
}
