import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { putDemo } from '../../../demo/demo.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { type LaunchChoices, launch, type TestBrowser } from './launch-browser.ts';
import { startWebServer, type WebServer } from './web-server.ts';

/** What a test finds ready: filled before the first of them runs. */
export interface BrowserSetup {
  name: BrowserName;
  server: WebServer;
  testBrowser: TestBrowser;
}

/**
 * Tests in both browsers, each with Reelgrade and with the demo pages on its web server. Whatever a test does, it fails
 * when anything was requested that is not on our web server.
 */
export function inBothBrowsers(
  what: string,
  tests: (setup: BrowserSetup) => void,
  choices?: LaunchChoices,
): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${what}, in %s`, (name) => {
    const setup = { name } as BrowserSetup;

    beforeAll(async () => {
      setup.server = await startWebServer();
      putDemo(setup.server);
      setup.testBrowser = await launch(name, setup.server, choices);
    });

    afterEach(async () => {
      await setup.testBrowser.closeTabs();
      expect(
        setup.server.unexpectedRequests(),
        'requests for anything that is not on our web server',
      ).toEqual([]);
    });

    afterAll(async () => {
      await setup.testBrowser?.close();
      await setup.server?.close();
    });

    tests(setup);
  });
}
