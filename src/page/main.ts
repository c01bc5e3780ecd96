import { type Controller, runPage } from './controller.ts';

/** The script may be put into a page twice (by the manifest, and by the viewer's click): one of it runs. */
const world = globalThis as { reelgrade?: Promise<Controller> };
if (world.reelgrade) void world.reelgrade.then((controller) => controller.again());
else world.reelgrade = runPage();
