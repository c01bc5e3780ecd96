import {
  type BrowserName,
  findBrowser,
  installBrowsers,
  mayInstall,
  whatToInstall,
} from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build/build-extension.ts';

/** Once before all end-to-end tests: both browsers are there, and both extensions are built from what is here now. */
export default async function setup(): Promise<void> {
  const missing = (['chromium', 'firefox'] as BrowserName[]).filter((name) => !findBrowser(name));
  if (missing.length > 0 && !mayInstall()) throw new Error(missing.map(whatToInstall).join('\n'));
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(' and ')} with apt`);
    installBrowsers(missing);
  }
  for (const name of ['chromium', 'firefox'] as const) await buildExtension(name);
}
