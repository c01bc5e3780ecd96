import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowsers, mayInstall, whatToInstall } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';

/**
 * Once before all end-to-end tests: the browsers are there, and the extension is built from what is here now. What
 * the tests write goes to one temporary folder, which is removed at the end, with the profiles of the browsers.
 */
export default async function setup(): Promise<() => void> {
  const missing = browsersUnderTest.filter((name) => !findBrowser(name));
  if (missing.length > 0 && !mayInstall()) throw new Error(missing.map(whatToInstall).join('\n'));
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(' and ')} with apt`);
    installBrowsers(missing);
  }
  for (const name of browsersUnderTest) await buildExtension(name);
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-e2e-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
