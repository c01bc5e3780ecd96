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

/** Puts a page at its real host, under a policy that lets it do nothing: whatever is asked for comes from Reelgrade. */
export function serveInert(server: WebServer, url: string, html: string): void {
  // No policy stops a page's hints to connect early to other hosts; they are not ours.
  const body = html.replace(
    /<link[^>]+rel=["']?(?:preconnect|dns-prefetch|preload|modulepreload|prefetch)[^>]*>/gi,
    '',
  );
  server.put(url, { body, headers: { 'content-security-policy': nothing } });
}
