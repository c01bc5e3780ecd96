import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePastedUrl } from '../../../../src/core/manifest/parse-pasted-url.ts';
import { addressForms } from '../../../../src/extension/background/subscriptions/discover.ts';
import { fakeBrowser, installPlatform } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { findArchive, listSubscriptions, subscribe } = await import(
  '../../../../src/extension/background/subscriptions/subscriptions.ts'
);
const { updateSubscription } = await import('../../../../src/extension/background/subscriptions/update.ts');
const { catalogWith, manifestOf, startHost } = await import('./bad-host.ts');

const terms = { hours: 24, limit: 100e6 };
type Host = Awaited<ReturnType<typeof startHost>>;
let host: Host;
let other: Host;

beforeEach(async () => {
  installPlatform();
  host = await startHost();
  other = await startHost();
});
afterEach(async () => {
  await Promise.all([host.stop(), other.stop()]);
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('whether there is a newer state', () => {
  /** Serves one state with these headers at each question in turn; answers how it was asked at the second update. */
  async function askedWith(...turns: OutgoingHttpHeaders[]): Promise<string[]> {
    const catalog = await catalogWith('B+');
    const text = await manifestOf({ sequence: 1, catalog });
    let turn = 0;
    host.behave((request, response) => {
      if (!request.url!.endsWith('.json')) return void response.end(catalog);
      const headers = turns[Math.min(turn++, turns.length - 1)]!;
      if (headers.status) return void response.writeHead(Number(headers.status)).end();
      response.writeHead(200, { 'content-length': text.length, ...headers }).end(text);
    });
    const { id, error } = await subscribe({ address: host.address }, terms);
    expect(error).toBeUndefined();
    host.asked.length = 0;
    expect((await updateSubscription(id, terms))!.error).toBeUndefined();
    for (const { headers } of host.asked) {
      expect(headers).not.toHaveProperty('if-none-match');
      expect(headers).not.toHaveProperty('if-modified-since');
    }
    return host.asked.map(({ method }) => method);
  }
  const date = { 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' };

  it.each<[string, OutgoingHttpHeaders[], string[]]>([
    ['is told by the ETag', [{ etag: '"a1"' }], ['HEAD']],
    ['is told by the date, where there is no ETag', [date], ['HEAD']],
    ['does not depend on how the answer was packed', [{ etag: 'W/"a1"' }, { etag: '"a1"' }], ['HEAD']],
    ['nor on a server that says so in the ETag', [{ etag: '"a1-gzip"' }, { etag: '"a1"' }], ['HEAD']],
    [
      'is read in the manifest when the ETag is another',
      [{ etag: '"a1"' }, { etag: '"b2"' }],
      ['HEAD', 'GET'],
    ],
    ['is read in the manifest when the host says nothing', [{}], ['GET']],
    [
      'is read in the manifest when the host does not know the short question',
      [{ etag: '"a1"' }, { status: '405' }, { etag: '"a1"' }],
      ['HEAD', 'GET'],
    ],
    [
      'is read in the manifest when the name is too long to keep',
      [{ etag: `"${'x'.repeat(999)}"` }],
      ['GET'],
    ],
  ])('%s', async (_, turns, methods) => {
    expect(await askedWith(...turns)).toEqual(methods);
  });

  it('never tells the host which of its names for one state we were given', async () => {
    const catalog = await catalogWith('B+');
    const text = await manifestOf({ sequence: 1, catalog });
    let readers = 0;
    host.behave((request, response) => {
      if (!request.url!.endsWith('.json')) return void response.end(catalog);
      const etag = `"reader-${++readers}"`;
      const day = new Date(readers * 86_400_000).toUTCString();
      response.writeHead(200, { etag, 'last-modified': day, 'set-cookie': `reader=${readers}` }).end(text);
    });
    const { id } = await subscribe({ address: host.address }, terms);
    for (let day = 0; day < 3; day++) await updateSubscription(id, terms);
    const asked = host.asked.map(({ method, path, headers }) => JSON.stringify([method, path, headers]));
    expect(asked.some((words) => /reader-|1970|reader=/.test(words))).toBe(false);
    expect(new Set(asked.slice(-2)), 'every day the same words').toEqual(new Set(asked.slice(-4, -2)));
  });
});

describe('a host that leads on', () => {
  /** Serves the archive and a page that links to it, each under one form of its address; leads on from the others. */
  async function serve(known: string, from: Record<string, string>): Promise<void> {
    const text = await manifestOf({ sequence: 4, catalog: await catalogWith('B+') });
    host.behave((request, response) => {
      const location = from[request.url!];
      if (location) return void response.writeHead(301, { location }).end();
      if (request.url === '/deep/archive.json') return void response.end(text);
      if (request.url === known)
        return void response.end(
          '<link rel="alternate" type="application/vnd.reelgrade+json" href="/deep/archive.json">',
        );
      response.writeHead(404).end();
    });
  }

  it.each([
    ['/about', '/about/'],
    ['/about/', '/about'],
    ['/about.html', '/about'],
    ['/about/index.html', '/about/'],
    ['/deep', 'nowhere'],
  ])('is found at %s where the page is at %s, without following', async (written, known) => {
    const elsewhere = `${other.origin}/never`;
    await serve(known, { [written]: known === 'nowhere' ? '/deep/' : elsewhere });
    expect(await findArchive(host.origin + written)).toMatchObject({
      address: `${host.origin}/deep/archive.json`,
    });
    expect(other.asked, 'nobody asked the other host').toEqual([]);
  });

  it('is refused when it leads to another host, and when it leads about on its own', async () => {
    for (const location of [`${other.origin}/archive.json`, '/deep/archive.json']) {
      await serve('', { '/moved/archive.json': location });
      host.asked.length = 0;
      await expect(findArchive(`${host.origin}/moved/archive.json`)).rejects.toThrow('error.redirected');
      expect(host.asked).toHaveLength(1);
    }
    expect(other.asked).toEqual([]);
  });

  it('may have moved to its other name, which the viewer is asked about', async () => {
    const ask = vi.fn(async (_: string) => Response.redirect('https://www.critic.example/reviews/', 301));
    vi.stubGlobal('fetch', ask);
    expect(await findArchive('critic.example/reviews')).toEqual({
      elsewhere: 'https://www.critic.example/reviews',
      guessed: true,
    });
    expect(await findArchive('www.critic.example')).toEqual({
      elsewhere: 'https://critic.example/',
      guessed: true,
    });
    for (const [address] of ask.mock.calls) expect(address).not.toMatch(/www.*reviews/);
    await expect(findArchive('https://192.0.2.7/')).rejects.toThrow('error.redirected');
  });

  it('is not asked again and again when it is in trouble', async () => {
    host.behave((_, response) => response.writeHead(503).end());
    await expect(findArchive(`${host.origin}/about`)).rejects.toThrow(/503/);
    expect(host.asked).toHaveLength(2);
    expect(await listSubscriptions()).toEqual([]);
  });
});

it('an address is written in several ways, the likeliest first', () => {
  const paths = (path: string) =>
    addressForms(new URL(path, 'https://critic.example')).map((form) => new URL(form).pathname);
  expect(paths('/')).toEqual(['/']);
  expect(paths('/a')).toEqual(['/a/', '/a']);
  expect(paths('/a/')).toEqual(['/a/', '/a']);
  expect(paths('/a.html')).toEqual(['/a.html', '/a', '/a/']);
  expect(paths('/a/index.html')).toEqual(['/a/index.html', '/a', '/a/']);
});

it('what is pasted is read as a browser would', () => {
  expect(parsePastedUrl(' critic.example/reviews ')).toBe('https://critic.example/reviews');
  expect(parsePastedUrl('http://critic.example/')).toBe('https://critic.example/');
  expect(parsePastedUrl('critic.example:8443/')).toBe('https://critic.example:8443/');
  expect(parsePastedUrl('http://127.0.0.1:80/')).toBe('http://127.0.0.1:80/');
  expect(parsePastedUrl('javascript:alert(1)')).toBe('javascript:alert(1)');
});
