import { resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { launch, type TestBrowser } from './launch-browser.ts';
import { startWebServer, type WebServer } from './web-server.ts';

declare const chrome: Browser;

/** A browser and its whole web. */
export interface SharedBrowser {
  server: WebServer;
  testBrowser: TestBrowser;
}

/** A shared browser, and whether a file of tests has what is installed in it for itself. */
interface Running extends SharedBrowser {
  isOwned: boolean;
}

/** A browser that takes longer to be ready for the next file hangs. A busy machine takes a few seconds. */
const READY_MS = 45_000;

/** One browser of each kind serves all test files that a process runs. It ends with that process. */
const running = new Map<BrowserName, Promise<Running>>();

async function start(name: BrowserName): Promise<Running> {
  const server = await startWebServer();
  return { server, testBrowser: await launch(name, server), isOwned: false };
}

/**
 * The browser with Reelgrade as it ships, and with what the files before left in its storage but for titles: these
 * would make grades certain that are only likely.
 */
export const sharedBrowser = (name: BrowserName): Promise<SharedBrowser> => take(name, false);

/**
 * The browser with a new installation for this file alone, which may do with its storage whatever it likes. Starting a
 * browser for it would take ten times as long.
 */
export const ownInstallation = (name: BrowserName, extension?: string): Promise<SharedBrowser> =>
  take(name, true, extension);

async function take(
  name: BrowserName,
  isOwned: boolean,
  extension = resolve('dist', name),
): Promise<SharedBrowser> {
  const started = running.get(name) ?? start(name);
  running.set(name, started);
  const shared = await started;
  const ready = prepare(shared, isOwned || shared.isOwned ? extension : undefined);
  if (await isDoneWithin(READY_MS, ready)) {
    shared.isOwned = isOwned;
    return shared;
  }
  console.warn(`${name} did not get ready for the next tests. Another one is started in its place.`);
  shared.testBrowser.browser.process()?.kill('SIGKILL');
  running.delete(name);
  return take(name, isOwned, extension);
}

/** Closes and forgets what the tests before left, and installs this extension again if there is one. */
async function prepare({ server, testBrowser }: Running, extension: string | undefined): Promise<void> {
  await testBrowser.closeTabs();
  server.clear();
  if (extension) {
    await testBrowser.uninstall();
    await testBrowser.install(extension);
  }
  const tab = await testBrowser.extensionTab();
  await tab.evaluate(() => chrome.runtime.sendMessage({ reelgrade: 'forgetTitles' }));
}

function isDoneWithin(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout;
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(done, ms, false);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
