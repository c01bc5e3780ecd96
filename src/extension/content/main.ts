import { type Controller, runContentScript } from './controller.ts';

/** The script may be put into a page twice (by the manifest, and by the viewer's click): one of it runs. */
const RUNNING = Symbol.for('reelgrade');

// A symbol, because a page's element with an id would be found under any plain name.
const world = globalThis as { [RUNNING]?: Promise<Controller> };
if (world[RUNNING]) void world[RUNNING].then((controller) => controller.restart());
else world[RUNNING] = runContentScript();
