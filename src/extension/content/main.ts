import { runContentScript } from './controller.ts';
import { runningScript, setRunningScript } from './running-script.ts';

const running = runningScript();
if (running) void running.then((controller) => controller.restart());
else setRunningScript(runContentScript());
