import type { BrowserName } from '../../../scripts/browsers.ts';

/**
 * The browsers that this run tests: the one that REELGRADE_BROWSER names, or both. `npm run test:e2e` starts one run
 * for each browser, side by side.
 */
export const browsersUnderTest: readonly BrowserName[] =
  process.env.REELGRADE_BROWSER === 'chromium' || process.env.REELGRADE_BROWSER === 'firefox'
    ? [process.env.REELGRADE_BROWSER]
    : ['chromium', 'firefox'];

export const isUnderTest = (name: BrowserName): boolean => browsersUnderTest.includes(name);
