import type { Controller } from './controller.ts';

/** The script may be put into a page twice (by the manifest, and by the viewer's click): one of it runs. */
const RUNNING = Symbol.for('reelgrade');

// A symbol, because a page's element with an id would be found under any plain name.
const world = globalThis as { [RUNNING]?: Promise<Controller> };

/** The content script that runs in this page, if one does. */
export const runningScript = (): Promise<Controller> | undefined => world[RUNNING];

export function setRunningScript(script: Promise<Controller>): void {
  world[RUNNING] = script;
}
