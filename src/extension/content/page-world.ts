/** What the scripts of one page share: the page script, the parts that come later, and the site's file. */

import type { Site } from '../../sites/site.ts';

/** The running content script, for whatever happens outside of it. */
export interface Controller {
  /** Reads everything again: the script was injected once more into a page where it runs. */
  restart(): void;
  /** The site of the page, as it is read now. */
  site(): Site | undefined;
  /** When the page was opened or its address changed, on the clock of `performance.now()`. */
  openedAt(): number;
  /** Ends with the script. */
  signal: AbortSignal;
}

/** What the separate scripts of one page share: they find each other in it. */
interface PageWorld {
  /** The sites whose files are in the page. */
  sites?: Site[];
  /** The late parts that are in the page, by their names. */
  parts?: Record<string, unknown>;
  /** What of reading pages the page script gives to the others. */
  shared?: readonly unknown[];
  /** The script may be put into a page twice (by the manifest, and by the viewer's click): one of it runs. */
  running?: Promise<Controller>;
  /** The script that popups are answered for: what answers may be put into a page twice, too. */
  answering?: Promise<Controller>;
  /** The same for what teaches a page. */
  teaching?: Promise<Controller>;
}

/** Its key in the global object: a symbol, because a page's element with an id would be found under any plain name. */
export const PAGE_WORLD = Symbol.for('reelgrade.page');

const scope = globalThis as { [PAGE_WORLD]?: PageWorld };

scope[PAGE_WORLD] ??= {};
export const pageWorld = scope[PAGE_WORLD];
