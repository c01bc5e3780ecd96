import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LINK_TYPE } from '../../../../src/core/manifest/manifest-names.ts';
import { fakeBrowser, installPlatform } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { findArchive } = await import('../../../../src/extension/background/subscriptions/discover.ts');
const { catalogWith, manifestOf, startHost } = await import('./bad-host.ts');

let host: Awaited<ReturnType<typeof startHost>>;
beforeEach(async () => {
  installPlatform();
  host = await startHost();
});
afterEach(async () => {
  await host.stop();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Serves these texts by path, a redirect where one begins with "→", and the archive at /reviews/archive.json. */
async function serve(pages: Record<string, string>): Promise<void> {
  const manifest = await manifestOf({ sequence: 1, catalog: await catalogWith('B+') });
  const all: Record<string, string> = { '/reviews/archive.json': manifest, ...pages };
  host.behave((request, response) => {
    const text = all[request.url!];
    if (text === undefined) response.writeHead(404).end();
    else if (text.startsWith('→')) response.writeHead(301, { location: text.slice(1) }).end();
    else response.end(text);
  });
}
const page = (links: string) =>
  `<!doctype html><html><head><title>Blog</title>${links}</head><body></body></html>`;
const find = (path: string) => findArchive(host.origin + path);
const code = (path: string) =>
  find(path).then(
    (found) => found,
    (error) => error.problem?.code ?? error.code ?? String(error),
  );

describe('an archive is found', () => {
  it('at its manifest, in its folder, and by its folder’s own page', async () => {
    await serve({});
    for (const path of ['/reviews/archive.json', '/reviews/', '/reviews', '/reviews/index.html'])
      expect(await find(path), path).toMatchObject({
        address: `${host.origin}/reviews/archive.json`,
        reviews: 3,
      });
  });

  it.each([
    ['in double quotation marks', `<link rel="alternate" type="${LINK_TYPE}" href="/reviews/archive.json">`],
    ['in single ones', `<link rel='alternate' type='${LINK_TYPE}' href='/reviews/archive.json'>`],
    ['in none', `<link rel=alternate type=${LINK_TYPE} href=/reviews/archive.json>`],
    ['relative to the page', `<link type="${LINK_TYPE}" href="reviews/archive.json">`],
    ['in capitals', `<LINK TYPE="${LINK_TYPE.toUpperCase()}" HREF="/reviews/archive.json">`],
    [
      'after other links',
      `<link rel="icon" href="/icon.png"><link rel="stylesheet" href="a.css"><link type="${LINK_TYPE}" href="/reviews/archive.json">`,
    ],
    [
      'after one that leads nowhere',
      `<link type="${LINK_TYPE}"><link type="${LINK_TYPE}" href="http://["><link type="${LINK_TYPE}" href="/reviews/archive.json">`,
    ],
    [
      'with an attribute that only sounds like an address',
      `<link type="${LINK_TYPE}" data-hreflang="en" href="/reviews/archive.json">`,
    ],
  ])('by the link of a page, %s', async (_, links) => {
    await serve({ '/': page(links) });
    expect(await find('/')).toMatchObject({
      address: `${host.origin}/reviews/archive.json`,
      host: new URL(host.origin).host,
    });
  });

  it('by a page under the form of its address that the host answers', async () => {
    const linked = page(`<link type="${LINK_TYPE}" href="/reviews/archive.json">`);
    await serve({ '/blog/': '→/blog', '/blog': linked });
    expect(await find('/blog/')).toMatchObject({ reviews: 3 });
    await serve({ '/about.html': '→/about', '/about': linked });
    expect(await find('/about.html')).toMatchObject({ reviews: 3 });
  });

  it('at the beginning of a long page, of which no more is read', async () => {
    const link = `<link type="${LINK_TYPE}" href="/reviews/archive.json">`;
    await serve({ '/': page(link) + 'x'.repeat(2_000_000), '/late/': page(' '.repeat(400_000) + link) });
    expect(await find('/')).toMatchObject({ reviews: 3 });
    expect(await code('/late/')).toBe('error.noOffer');
  });

  it('on another host only when the viewer has seen which', async () => {
    await serve({
      '/': page(`<link type="${LINK_TYPE}" href="https://critic.example/reviews/archive.json">`),
    });
    expect(await find('/')).toEqual({ elsewhere: 'https://critic.example/reviews/archive.json' });
  });
});

describe('no archive is found', () => {
  it.each([
    [
      'on a page that offers none',
      { '/': page('<link rel="alternate" type="application/rss+xml" href="/feed.xml">') },
      '/',
      'error.noOffer',
    ],
    ['where there is nothing', {}, '/', 'error.notFound'],
    ['where every form of the address leads on', { '/a': '→/b', '/a/': '→/b' }, '/a', 'error.redirected'],
    ['in a manifest that is none', { '/x.json': '{}' }, '/x.json', 'error.manifestInvalid'],
  ])('%s', async (_, pages, path, expected) => {
    await serve(pages as Record<string, string>);
    expect(await code(path)).toBe(expected);
  });
});
