import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProjectSite } from '../../../scripts/project-site/build-project-site.ts';
import { isUnderTest } from '../harness/browsers-under-test.ts';
import type { TestBrowser } from '../harness/launch-browser.ts';
import { violations } from '../harness/page-axe.ts';
import { sharedBrowser } from '../harness/shared-browser.ts';
import type { WebServer } from '../harness/web-server.ts';

const base = 'https://reelgrade.example/';
/** The narrowest phones. */
const PHONE = { width: 360, height: 740 };
const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

describe.runIf(isUnderTest('chromium'))('the project’s site', () => {
  let server: WebServer;
  let testBrowser: TestBrowser;
  const pages: string[] = [];

  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'reelgrade-site-'));
    await buildProjectSite({ out, base, now: new Date('2030-01-02T00:00:00Z') });
    ({ server, testBrowser } = await sharedBrowser('chromium'));
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(out.length + 1);
      const type = types[name.split('.').at(-1)!];
      const address = new URL(name.replace(/(^|\/)index\.html$/, '$1'), base).href;
      const file = new URL(name, base).href;
      // The page's own policy alone, as on a plain host.
      const headers = { 'content-security-policy': "frame-ancestors 'none'" };
      for (const each of new Set([address, file]))
        server.put(each, { body: readFileSync(path), headers, ...(type && { type }) });
      // The pages of the critic's tool have tests of their own.
      if (
        name.endsWith('index.html') &&
        (!/^(sampler|publish)\//.test(name) || name === 'sampler/index.html')
      )
        pages.push(address);
    }
    rmSync(out, { recursive: true });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (theme) => {
    await testBrowser.useTheme(theme);
    expect(pages.length).toBeGreaterThan(10);
    for (const address of pages) {
      const page = await testBrowser.visit(address);
      await page.waitForSelector('h1');
      expect(await violations(page), address).toEqual([]);
      await page.close();
    }
    await testBrowser.useTheme(undefined);
  });

  it('fits on a phone, and loads without an error', async () => {
    for (const address of pages) {
      const page = await testBrowser.visit('about:blank');
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setViewport(PHONE);
      await page.goto(address, { waitUntil: 'load' });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, address).toBe(0);
      expect(errors, address).toEqual([]);
      await page.close();
    }
    expect(server.unexpectedRequests()).toEqual([]);
  });

  it('is read without a script, from the first page to the guide for critics', async () => {
    const page = await testBrowser.visit('about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(base);
    await page.click('.actions a[href="critics/"]');
    await page.waitForSelector('h1');
    expect(page.url()).toBe(`${base}critics/`);
    await page.goto(`${base}sampler/`);
    expect(await page.$eval('body', (body) => body.textContent)).toContain('Reelgrade Sampler');
    await page.goto(await page.$eval('a[href*="lists/"]', (link) => (link as HTMLAnchorElement).href));
    expect(await page.$$eval('main a', (links) => links.length)).toBeGreaterThan(20);
  });
});
