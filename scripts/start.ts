/**
 * `npm start`: builds the extension and shows it in a real browser, on demo pages of our own served at the hosts they
 * imitate. Without a display it walks through them and saves screenshots.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPages, putDemo } from '../demo/demo.ts';
import { launch } from '../test/e2e/harness/launch-browser.ts';
import { startWebServer, type WebServer } from '../test/e2e/harness/web-server.ts';
import {
  type BrowserName,
  findBrowser,
  installBrowsers,
  mayInstall,
  versionOf,
  whatToInstall,
} from './browsers.ts';
import { buildExtension } from './build/build-extension.ts';
import { takeStorePictures } from './release/store-pictures.ts';
import { walk } from './take-screenshots.ts';

const usage = `npm start [-- options]
  --browser chromium|firefox  which browser (chromium)
  --page FILE --url URL       show a saved page at its address instead of the demo pages
  --headless                  no window: walk through the pages and save screenshots
  --store                     no window: make the stores' pictures again, in store/pictures`;

/** A saved page may style itself, but runs nothing: its scripts would look for a server that is not there. */
const savedPagePolicy =
  "default-src 'self' data:; style-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-src 'none'";

/** Prints one step of the list: what is being done, then how it came out. */
async function step<T>(doing: string, work: () => T | Promise<T>, done: (result: T) => string): Promise<T> {
  const terminal = process.stdout.isTTY;
  if (terminal) process.stdout.write(`  … ${doing}`);
  try {
    const result = await work();
    console.log(`${terminal ? '\r\u001b[K' : ''}  ✓ ${done(result)}`);
    return result;
  } catch (error) {
    console.log(`${terminal ? '\r\u001b[K' : ''}  ✗ ${doing}`);
    throw error;
  }
}

function choices() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        page: { type: 'string' },
        url: { type: 'string' },
        headless: { type: 'boolean', default: false },
        store: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.browser !== 'chromium' && values.browser !== 'firefox')
      throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
    if (!values.page !== !values.url) throw new Error('--page and --url go together');
    return { ...values, browser: values.browser as BrowserName };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

async function program(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found || !mayInstall()) {
    if (!found) throw new Error(whatToInstall(name));
    return found;
  }
  await step(
    `Installing ${name} with apt`,
    () => installBrowsers([name]),
    () => `Installed ${name} with apt`,
  );
  return findBrowser(name)!;
}

function putPages(server: WebServer, page: string | undefined, url: string | undefined) {
  if (!page || !url) {
    putDemo(server);
    return demoPages;
  }
  server.put(url, { body: readFileSync(page), headers: { 'content-security-policy': savedPagePolicy } });
  return [{ file: page, url, what: relative('.', page) }];
}

const { browser: name, page, url, headless: asked, store, help } = choices();
if (help) {
  console.log(usage);
  process.exit(0);
}
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = asked || store || !hasDisplay;

try {
  console.log('Reelgrade');
  const path = await program(name);
  await step(
    'Looking for a browser',
    () => versionOf(path),
    (version) => `Browser: ${version}`,
  );
  const started = Date.now();
  await step(
    'Building the extension',
    () => buildExtension(name),
    () => `Built the extension: dist/${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  const server = await startWebServer();
  const pages = putPages(server, page, url);
  await step(
    'Serving the pages',
    () => pages.length,
    (n) => `Serving ${n} page${n === 1 ? '' : 's'} at the address it imitates`,
  );
  const testBrowser = await step(
    'Opening the browser',
    () => launch(name, server, { headless }),
    () => (headless ? 'Opened the browser without a window' : 'Opened the browser'),
  );
  if (store) {
    for (const shot of await takeStorePictures(testBrowser, server, resolve('store/pictures')))
      console.log(`    ${relative('.', shot)}`);
    await testBrowser.close();
  } else if (headless) {
    const folder = resolve('screenshots', name);
    for (const shot of await walk(testBrowser, pages, folder, console.log))
      console.log(`    ${relative('.', shot)}`);
    await testBrowser.close();
  } else {
    for (const each of pages) {
      await testBrowser.visit(each.url);
      console.log(`  → ${each.url}  ${each.what}`);
    }
    console.log(
      '\nHover over a grade, or click it; open the popup from the toolbar. Close the browser to end.',
    );
    await new Promise<void>((done) => testBrowser.browser.once('disconnected', done));
  }
  await server.close();
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  // Not by the exit code alone: a browser that is still open would keep this waiting forever.
  process.exit(1);
}
