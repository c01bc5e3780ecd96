import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { putDemo } from '../../../demo/demo.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { browsersUnderTest } from './browsers-under-test.ts';
import { launch, type TestBrowser } from './launch-browser.ts';
import type { Theme } from './set-theme.ts';
import { startWebServer, type WebServer } from './web-server.ts';

declare const chrome: Browser;

/** What a test finds ready: filled before the first of them runs. */
export interface BrowserSetup {
  name: BrowserName;
  server: WebServer;
  testBrowser: TestBrowser;
}

type Shared = Pick<BrowserSetup, 'server' | 'testBrowser'>;

/** One browser of each kind serves all test files of a run. It ends with the process that started it. */
const sharedBrowsers = new Map<BrowserName, Promise<Shared>>();

async function startShared(name: BrowserName): Promise<Shared> {
  const server = await startWebServer();
  return { server, testBrowser: await launch(name, server) };
}

function sharedBrowser(name: BrowserName): Promise<Shared> {
  const shared = sharedBrowsers.get(name) ?? startShared(name);
  sharedBrowsers.set(name, shared);
  return shared;
}

/** What the pages of the file before told of titles would make grades certain that are only likely. */
async function forgetTitles(testBrowser: TestBrowser): Promise<void> {
  const tab = await testBrowser.extensionTab();
  await tab.evaluate(() => chrome.runtime.sendMessage({ reelgrade: 'forgetTitles' }));
}

/**
 * Tests in both browsers, each with Reelgrade and with the demo pages on its web server. Files share the browser and
 * its profile: a test that changes what the extension keeps launches a browser of its own. Whatever a test does, it
 * fails when anything was requested that is not on the web server.
 */
export function inBothBrowsers(
  what: string,
  tests: (setup: BrowserSetup) => void,
  { theme }: { theme?: Theme } = {},
): void {
  describe.each<BrowserName>([...browsersUnderTest])(`${what}, in %s`, (name) => {
    const setup = { name } as BrowserSetup;

    beforeAll(async () => {
      Object.assign(setup, await sharedBrowser(name));
      setup.server.clear();
      putDemo(setup.server);
      await setup.testBrowser.useTheme(theme);
      await forgetTitles(setup.testBrowser);
    });

    afterEach(async () => {
      await setup.testBrowser.closeTabs();
      expect(
        setup.server.unexpectedRequests(),
        'requests for anything that is not on our web server',
      ).toEqual([]);
    });

    afterAll(() => setup.testBrowser?.useTheme(undefined));

    tests(setup);
  });
}
