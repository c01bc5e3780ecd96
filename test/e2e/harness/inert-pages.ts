import { fixtures } from '../../../scripts/site-fixture.ts';
import { siteFor } from '../../../src/sites/index.ts';
import type { WebServer } from './web-server.ts';

/** Not even the page's own style sheets: they were not saved with it. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** The web server speaks TLS only, as these sites do today. */
export const asHttps = (url: string) => url.replace(/^http:/, 'https:');

/** Whether the extension starts on this page by itself. */
export const startsByItself = (url: string) => siteFor(url) !== undefined && !siteFor(url)!.optional;

/** Our own small pages of the sites that are on from the start. */
export const ownFixtures = fixtures()
  .map((fixture) => ({ ...fixture, url: asHttps(fixture.url) }))
  .filter(({ url }) => startsByItself(url));

/** The links that say something of the page; all others are there to have the browser ask somebody for something. */
const TELLING_LINK = /\brel=["']?(?:canonical|alternate|amphtml|shortlink|image_src)\b/i;

/** Puts a page at its real host, under a policy that lets it do nothing: whatever is asked for comes from Reelgrade. */
export function serveInert(server: WebServer, url: string, html: string): void {
  // No policy stops a page's hints to connect to other hosts, nor the browser's own requests for icons and search
  // descriptions.
  // Chromium connects to a frame's host before it asks the policy, so frames are emptied, too.
  const body = html
    .replace(/<link\b[^>]*>/gi, (link) => (TELLING_LINK.test(link) ? link : ''))
    .replace(/<iframe\b[^>]*>/gi, '<iframe>');
  server.put(url, { body, headers: { 'content-security-policy': nothing } });
}
