import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { putDemo } from '../../../demo/demo.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { browsersUnderTest } from './browsers-under-test.ts';
import type { Theme } from './set-theme.ts';
import { type SharedBrowser, sharedBrowser } from './shared-browser.ts';

/** What a test finds ready: filled before the first of them runs. */
export interface BrowserSetup extends SharedBrowser {
  name: BrowserName;
}

/**
 * Tests in both browsers, each with Reelgrade and with the demo pages on its web server. Files share the browser and
 * its profile: a test that changes what the extension keeps takes an installation of its own. Whatever a test does, it
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
      putDemo(setup.server);
      await setup.testBrowser.useTheme(theme);
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
