import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, whatToInstall } from '../../../scripts/browsers.ts';
import { geckoId } from '../../../scripts/build/manifest-for-browser.ts';
import { endEventPage, inFirefox } from './firefox-parent.ts';
import type { WebServer } from './web-server.ts';

/** A browser with Reelgrade in it, whose whole web is our web server. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address of the web server in a tab of its own. */
  visit(url: string): Promise<Page>;
  /** Opens it in the tab that stays: for many pages one after the other, where a new tab for each takes as long again. */
  visitInFirstTab(url: string): Promise<Page>;
  /** Opens a page of the extension ("src/extension/popup/index.html?tab=3") in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  /** Opens all pages from now on in this theme; undefined is the browser's own. */
  useTheme(theme: 'light' | 'dark' | undefined): Promise<void>;
  /** Some page of the extension, in a tab that stays open: for what only the extension may ask the browser. */
  extensionTab(): Promise<Page>;
  /** Closes all tabs but the first and the one behind the scenes. */
  closeTabs(): Promise<void>;
  /** Ends the worker as the browser would, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Takes Reelgrade out of the browser, as an update does before the new version comes; its pages close. */
  uninstall(): Promise<void>;
  /** Puts it, or another built extension, in again; it keeps nothing of before. */
  install(extension?: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchChoices {
  headless?: boolean;
  /** Folder of the built extension; dist/NAME by default. */
  extension?: string;
  /** Room (kB) for all that pages and extensions keep. Firefox alone: Chromium lets an extension fill the disk. */
  storageKb?: number;
}

/** Firefox makes up the extension's origin at every install unless told. */
const FIREFOX_ORIGIN_ID = '5e0c2c2e-7f57-4f3c-9d4e-2d0f3b1a6c11';
/** Firefox's setting for the theme of pages: 0 dark, 1 light, 2 the system's. */
const FIREFOX_THEME = 'layout.css.prefers-color-scheme.content-override';
/** How long the page after installing may take to open. */
const WELCOME_MS = 20_000;
/**
 * How long an idle background page lives in Firefox: tests live through its end again and again. On a busy machine a
 * shorter time would end it before it has begun.
 */
const FIREFOX_IDLE_MS = 4000;

/** Starts a browser that can reach our web server and nothing else, and installs the built extension. */
export async function launch(
  name: BrowserName,
  server: WebServer,
  choices: LaunchChoices = {},
): Promise<TestBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(whatToInstall(name));
  const { headless = true, extension = resolve('dist', name), storageKb } = choices;
  const options = name === 'chromium' ? chromium(server) : firefox(server, storageKb);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...options,
  });
  let id = '';
  const origin = () =>
    name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_ORIGIN_ID}`;
  let extensionTab: Page | undefined;
  let themeOfPages: 'light' | 'dark' | undefined;
  const newPage = async () => {
    const page = await browser.newPage();
    if (name === 'chromium' && themeOfPages)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: themeOfPages }]);
    return page;
  };
  const testBrowser: TestBrowser = {
    name,
    browser,
    async extensionTab() {
      if (!extensionTab || extensionTab.isClosed())
        extensionTab = await testBrowser.extensionPage('src/extension/options/index.html');
      return extensionTab;
    },
    async closeTabs() {
      const [, ...pages] = await browser.pages();
      await Promise.all(pages.map((page) => page === extensionTab || page.close()));
    },
    async useTheme(theme) {
      if (theme === themeOfPages) return;
      themeOfPages = theme;
      if (name === 'chromium') return;
      const value = theme === undefined ? 2 : theme === 'dark' ? 0 : 1;
      await inFirefox(browser, `Services.prefs.setIntPref("${FIREFOX_THEME}", ${value})`);
    },
    async visit(url) {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async visitInFirstTab(url) {
      const [page] = await browser.pages();
      await page!.goto(url, { waitUntil: 'domcontentloaded' });
      return page!;
    },
    async extensionPage(path) {
      const page = await newPage();
      // Firefox never reports the load of an extension's page.
      await page.goto(`${origin()}/${path}`, { waitUntil: name === 'chromium' ? 'load' : [] });
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    async killWorker() {
      if (name === 'firefox') {
        await endEventPage(browser);
        return;
      }
      const target = browser.targets().find((each) => each.type() === 'service_worker');
      if (!target) return;
      const gone = new Promise<void>((done) =>
        browser.on('targetdestroyed', (each) => each === target && done()),
      );
      await (await target.worker())!.close();
      await gone;
    },
    async uninstall() {
      await browser.uninstallExtension(id);
      extensionTab = undefined;
    },
    async install(other = extension) {
      id = await browser.installExtension(other);
    },
    close: () => browser.close(),
  };
  await testBrowser.install();
  await closeWelcome(browser);
  return testBrowser;
}

/** The page that opens after installing would lie over the first page of a test. */
async function closeWelcome(browser: Browser): Promise<void> {
  const end = Date.now() + WELCOME_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // Asked of the page itself: Firefox reports no address of an extension's page.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/welcome/')) return page.close();
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('no page opened after installing');
}

/** Puppeteer's defaults, and an end to what Chromium asks its maker on its own. */
function chromium(server: WebServer): LaunchOptions {
  const nowhere = 'https://127.0.0.1:9/';
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=${server.proxy}`,
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate',
      '--disable-component-update',
      '--disable-domain-reliability',
      `--gaia-url=${nowhere}`,
      `--apps-gallery-update-url=${nowhere}`,
      `--component-updater=url-source=${nowhere}`,
    ],
  };
}

/** Puppeteer's defaults, and an end to Firefox's remote settings, the one thing it still asks for. */
function firefox(server: WebServer, storageKb?: number): LaunchOptions {
  const [host, port] = server.proxy.split(':');
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'extensions.webextensions.uuids': JSON.stringify({
        [geckoId]: FIREFOX_ORIGIN_ID,
      }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      // One process for the pages of all sites: starting one for each takes a fifth of all time.
      'fission.webContentIsolationStrategy': 0,
      'dom.ipc.processCount': 1,
      'extensions.background.idle.timeout': FIREFOX_IDLE_MS,
      ...(storageKb && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageKb }),
    },
  };
}
