/**
 * `npm run test:e2e [-- FILE …]`: the end-to-end tests, one run for each browser. The two run side by side where the
 * machine has two cores. Reports go to reports/e2e-BROWSER.json. Exit status 1 when either fails.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import {
  type BrowserName,
  findBrowser,
  installBrowsers,
  known,
  mayInstall,
  whatToInstall,
} from './browsers.ts';

/** Cores that two browsers and their test runners need to be quicker side by side than one after the other. */
const CORES_FOR_BOTH = 2;

/** Runs the tests in one browser; answers the exit status. */
function testIn(name: BrowserName): Promise<number> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e'];
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=reports/e2e-${name}.json`];
  const run = spawn(process.execPath, [...vitest, ...reports, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, REELGRADE_BROWSER: name },
  });
  return new Promise((done) => run.on('close', (status) => done(status ?? 1)));
}

const names = Object.keys(known) as BrowserName[];
// Here and not in each run: two runs of apt would lock each other out.
const missing = names.filter((name) => !findBrowser(name));
if (missing.length > 0) {
  if (!mayInstall()) {
    console.error(missing.map(whatToInstall).join('\n'));
    process.exit(1);
  }
  console.log(`Installing ${missing.join(' and ')} with apt`);
  installBrowsers(missing);
}

const statuses: number[] = [];
if (availableParallelism() >= CORES_FOR_BOTH) statuses.push(...(await Promise.all(names.map(testIn))));
else for (const name of names) statuses.push(await testIn(name));
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
