/** Entry of the page script, which runs in every page of a site that is switched on. */

import { runContentScript } from './controller.ts';
import { pageWorld } from './page-world.ts';

if (pageWorld.running) void pageWorld.running.then((controller) => controller.restart());
else pageWorld.running = runContentScript();
