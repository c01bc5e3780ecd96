import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMAT_VERSION, readFileHeader } from '../../../../src/core/catalog/format/container.ts';
import { catalogName } from '../../../../src/core/manifest/manifest.ts';
import { afterFailure } from '../../../../src/extension/background/subscriptions/backoff.ts';
import { problemText } from '../../../../src/ui/messages/problem-text.ts';
import { fakeBrowser, installPlatform, platform, restartWorker } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { findArchive, listSubscriptions, removeSubscription, restoreSubscription, subscribe } = await import(
  '../../../../src/extension/background/subscriptions/subscriptions.ts'
);
const { addCatalogFile } = await import('../../../../src/extension/storage/add-catalog-file.ts');
const { subscribedSource } = await import(
  '../../../../src/extension/background/library/subscribed-archives.ts'
);
const { updateSubscription } = await import('../../../../src/extension/background/subscriptions/update.ts');
const { updateDue } = await import('../../../../src/extension/background/subscriptions/schedule.ts');
const { openCatalog } = await import('../../../../src/core/catalog/open-catalog.ts');
const { newKey, succeed } = await import('../../../../src/core/manifest/signature.ts');
const { catalogWith, manifestOf, startHost } = await import('./bad-host.ts');

const terms = { hours: 24, limit: 100e6 };
let host: Awaited<ReturnType<typeof startHost>>;

beforeEach(async () => {
  installPlatform();
  fakeBrowser.permissions.remove.mockClear();
  host = await startHost();
});
afterEach(async () => {
  await host.stop();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The grade that the library would show, read from what is stored. */
async function grade(): Promise<string | undefined> {
  const [shelved] = await subscribedSource.list();
  if (!shelved) return undefined;
  const catalog = await openCatalog(await shelved.reader());
  await catalog.ready('keys');
  const match = catalog.match({ title: 'The Sleeping Car', year: 1990, kind: 'film' });
  return match.match === 'certain' ? match.review.grade!.text : undefined;
}

const subscribeNow = () => subscribe({ address: host.address }, terms);
const updateNow = async () => updateSubscription((await listSubscriptions())[0]!.id, terms);

describe('a permission that was taken back', () => {
  it('asks the host nothing, says so and keeps the grade, until it is given again', async () => {
    await host.publish({ sequence: 1, catalog: await catalogWith('B+') });
    await subscribeNow();
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    const asked = host.asked.length;
    fakeBrowser.permissions.contains.mockResolvedValueOnce(false);
    expect((await updateNow())?.error).toEqual({ code: 'error.permissionGone' });
    expect(fakeBrowser.permissions.contains).toHaveBeenLastCalledWith({ origins: [`${host.origin}/*`] });
    expect(host.asked).toHaveLength(asked);
    expect(await grade()).toBe('B+');
    expect((await updateNow())?.error).toBeUndefined();
    expect(await grade()).toBe('A-');
  });
});

describe('a good host', () => {
  it('is subscribed to, and shows a changed grade after an update', async () => {
    await host.publish({ sequence: 1, catalog: await catalogWith('B+') });
    expect(await subscribeNow()).toMatchObject({ name: 'Night Train Reviews', reviews: 3, error: undefined });
    expect(await grade()).toBe('B+');
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    await updateNow();
    expect(await grade()).toBe('A-');
    expect([...platform.cache.keys()], 'the old catalog is let go').toHaveLength(1);
  });

  it('is asked one small question when nothing is new, and learns nothing from it', async () => {
    await host.publish({ sequence: 1, catalog: await catalogWith('B+') });
    await subscribeNow();
    host.asked.length = 0;
    await updateNow();
    expect(host.asked.map(({ method, path }) => [method, path])).toEqual([['HEAD', '/reviews/archive.json']]);
    for (const telling of ['cookie', 'referer', 'if-none-match', 'if-modified-since'])
      expect(host.asked[0]!.headers).not.toHaveProperty(telling);
  });

  it('goes on with a download where it broke off', async () => {
    const catalog = await catalogWith('B+', 20_000);
    const state = { sequence: 1, catalog };
    const text = await manifestOf(state);
    const half = Math.floor(catalog.length / 2);
    host.behave((request, response) => {
      if (request.url === '/reviews/archive.json') return void response.end(text);
      response.writeHead(200, { 'content-length': catalog.length }).write(catalog.subarray(0, half), () => {
        setTimeout(() => response.destroy(), 50);
      });
    });
    expect(await subscribeNow()).toMatchObject({
      error: { code: expect.stringMatching(/connectionBroke|fileTooShort/) },
    });
    expect(await listSubscriptions(), 'what never was there is not listed as removed').toEqual([]);
    await host.publish(state);
    host.asked.length = 0;
    await subscribeNow();
    expect(await grade()).toBe('B+');
    expect(host.asked.find(({ path }) => path.includes('catalog-'))!.headers.range).toBe(`bytes=${half}-`);
  });
});

describe('a bad host changes nothing', () => {
  const cases: [string, (good: Awaited<ReturnType<typeof catalogWith>>) => Promise<void>, RegExp][] = [
    ['an error for a day', async () => host.behave((_, r) => r.writeHead(503).end()), /503/],
    [
      'a web page',
      async () => host.behave((_, r) => r.end('<!doctype html><title>Parked</title>')),
      /web page/,
    ],
    ['nothing', async () => host.behave((_, r) => r.writeHead(404).end()), /nothing at this address/],
    ['an empty answer', async () => host.behave((_, r) => r.end('')), /not JSON/],
    [
      'another host',
      async () => host.behave((_, r) => r.writeHead(301, { location: 'http://other.example/' }).end()),
      /redirects to another/,
    ],
    ['a closed door', async () => host.behave((_, r) => r.destroy()), /cannot be reached/],
    [
      'a bomb',
      async () => {
        const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
        host.behave((_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
      },
      /too large/,
    ],
    [
      'an older state',
      async () => host.publish({ sequence: 1, catalog: await catalogWith('F') }),
      /older version/,
    ],
    [
      'the same number with other content',
      async () => host.publish({ sequence: 2, catalog: await catalogWith('F') }),
      /without saying/,
    ],
    [
      'a catalog that is another one',
      async (good) => {
        const text = await manifestOf({ sequence: 3, catalog: await catalogWith('F') });
        host.behave((request, r) => void r.end(request.url!.endsWith('.json') ? text : good));
      },
      /hash differs|longer|too early/,
    ],
    [
      'a catalog that is longer than promised',
      async () => {
        const catalog = await catalogWith('F');
        const text = await manifestOf({ sequence: 3, catalog });
        host.behave(
          (request, r) =>
            void r.end(request.url!.endsWith('.json') ? text : Buffer.alloc(catalog.length + 1)),
        );
      },
      /longer/,
    ],
    [
      'a catalog that is none, rightly hashed',
      async () => host.publish({ sequence: 3, catalog: new Uint8Array(5000).fill(7) }),
      /catalog/i,
    ],
    [
      'too large a catalog',
      async () =>
        host.publish(
          { sequence: 3, catalog: await catalogWith('F') },
          { catalog: { name: catalogName('0'.repeat(64)), bytes: 2e8, sha256: '0'.repeat(64) } },
        ),
      /200 MB/,
    ],
    [
      'an unchanged manifest, where nobody asked for a changed one',
      async () => host.behave((_, r) => r.writeHead(304).end()),
      /did not ask for that/,
    ],
  ];
  it.each(cases)('%s', async (_, misbehave, reason) => {
    const good = await catalogWith('B+');
    await host.publish({ sequence: 2, catalog: good });
    await subscribeNow();
    await misbehave(good);
    const after = await updateNow();
    expect(problemText(after!.error!)).toMatch(reason);
    expect(after!.failures).toBe(1);
    expect(after!.next).toBeGreaterThan(Date.now());
    expect(await grade()).toBe('B+');
  });

  it('is not kept when the very first fetch fails', async () => {
    host.behave((_, r) => r.writeHead(500).end());
    expect(problemText((await subscribeNow()).error!)).toMatch(/500/);
    expect(await subscribedSource.list()).toEqual([]);
    await updateDue(terms, () => {});
    expect(await listSubscriptions()).toEqual([]);
  });
});

describe('keys', () => {
  it('holds on to the key it was first seen with, and follows one that it signed for', async () => {
    const [mine, next, thief] = await Promise.all([newKey(), newKey(), newKey()]);
    await host.publish({ sequence: 1, catalog: await catalogWith('B+'), key: mine });
    await subscribe({ address: host.address, key: mine.public }, terms);
    await host.publish({ sequence: 2, catalog: await catalogWith('F'), key: thief });
    expect(problemText((await updateNow())!.error!)).toMatch(/another key/);
    await host.publish({ sequence: 2, catalog: await catalogWith('F') });
    expect(problemText((await updateNow())!.error!)).toMatch(/not any more/);
    expect(await grade()).toBe('B+');
    const succession = [await succeed(mine, next.public)];
    await host.publish({ sequence: 2, catalog: await catalogWith('A'), key: next }, { succession });
    expect((await updateNow())!.error).toBeUndefined();
    expect(await grade()).toBe('A');
  });
});

describe('an archive met again after it was removed', () => {
  it('is taken with the key that the viewer has seen this time; when that fails, the old one can still be had back', async () => {
    const [lost, next] = await Promise.all([newKey(), newKey()]);
    await host.publish({ sequence: 7, catalog: await catalogWith('B+'), key: lost });
    const { id } = await subscribe({ address: host.address, key: lost.public }, terms);
    await removeSubscription(id);
    host.behave((_, r) => r.writeHead(500).end());
    expect(problemText((await subscribe({ address: host.address, key: next.public }, terms)).error!)).toMatch(
      /500/,
    );
    expect(await subscribedSource.list()).toEqual([]);
    await restoreSubscription(id);
    expect(await grade()).toBe('B+');
    await removeSubscription(id);
    await host.publish({ sequence: 1, catalog: await catalogWith('A'), key: next });
    expect((await subscribe({ address: host.address, key: next.public }, terms)).error).toBeUndefined();
    expect(await grade()).toBe('A');
  });
});

describe('the worker killed at every write of an update', () => {
  it('leaves exactly the old or exactly the new', async () => {
    const [old, changed] = [await catalogWith('B+'), await catalogWith('A-')];
    let points = 0;
    for (let kill = 1; ; kill++) {
      installPlatform();
      await host.publish({ sequence: 1, catalog: old });
      await subscribeNow();
      await host.publish({ sequence: 2, catalog: changed });
      let writes = 0;
      const dead = new Promise<never>(() => {});
      let died = false;
      platform.beforeWrite = () => {
        if (++writes >= kill) {
          died = true;
          throw dead;
        }
      };
      await updateNow().catch(() => {});
      platform.beforeWrite = () => {};
      restartWorker();
      expect(await grade()).toBeOneOf(['B+', 'A-']);
      await updateNow();
      await updateDue(terms, () => {});
      expect(await grade()).toBe('A-');
      expect(platform.cache.size, 'nothing is left over').toBe(1);
      if (!died) break;
      points++;
    }
    expect(points).toBeGreaterThan(3);
  });
});

describe('hard times', () => {
  beforeEach(async () => {
    await host.publish({ sequence: 1, catalog: await catalogWith('B+') });
    await subscribeNow();
  });

  it('says so when there is no room, and keeps what is there', async () => {
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    platform.beforeWrite = (what) => {
      if (what === 'part') throw new DOMException('full', 'QuotaExceededError');
    };
    expect(problemText((await updateNow())!.error!)).toMatch(/no room/);
    platform.beforeWrite = () => {};
    expect(await grade()).toBe('B+');
  });

  it('fetches again what the browser has cleared', async () => {
    platform.cache.clear();
    await expect(grade()).rejects.toThrow('catalogCleared');
    await updateNow();
    expect(await grade()).toBe('B+');
  });

  it('survives two updates at once', async () => {
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    await Promise.all([updateNow(), updateNow(), updateNow()]);
    expect(await grade()).toBe('A-');
    expect(host.asked.filter(({ path }) => path.includes('catalog-'))).toHaveLength(2);
  });

  it('asks nobody before it is time, nor when data is dear, and sees through a clock gone wild', async () => {
    host.asked.length = 0;
    await updateDue(terms, () => {});
    expect(host.asked).toHaveLength(0);
    const [key, record] = [...platform.storage][0]!;
    platform.storage.set(key, { ...(record as object), next: Date.now() + 400 * 24 * 3600_000 });
    vi.stubGlobal('navigator', { ...navigator, connection: { saveData: true } });
    await updateDue(terms, () => {});
    expect(host.asked).toHaveLength(0);
    restartWorker();
    await updateDue(terms, () => {});
    expect(host.asked).toHaveLength(1);
    expect((await listSubscriptions())[0]!.next).toBeLessThan(Date.now() + 2 * 24 * 3600_000);
  });

  it('fetches at the next look what the browser has cleared, and only then', async () => {
    host.asked.length = 0;
    await updateDue(terms, () => {});
    expect(host.asked).toHaveLength(0);
    platform.cache.clear();
    await updateDue(terms, () => {});
    expect(await grade()).toBe('B+');
    expect(host.asked).toHaveLength(2);
  });

  it('is offline for a month, answers all the while, and is up to date soon after', async () => {
    host.behave((_, r) => r.destroy());
    const day = 24 * 3600_000;
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let days = 1; days <= 30; days++) {
      vi.setSystemTime(start + days * 1.3 * day);
      await updateDue(terms, () => {});
      expect(await grade()).toBe('B+');
      expect((await listSubscriptions())[0]!.next).toBeLessThanOrEqual(Date.now() + day);
    }
    const asked = host.asked.length;
    await host.publish({ sequence: 9, catalog: await catalogWith('A-') });
    vi.setSystemTime(Date.now() + 1.3 * day);
    await updateDue(terms, () => {});
    vi.useRealTimers();
    expect(asked).toBeGreaterThan(25);
    expect(await grade()).toBe('A-');
  });

  it('waits longer after every failure, a day at most', () => {
    const waits = [1, 2, 3, 4, 9, 40].map((failures) => afterFailure(0, failures, () => 0.5) / 60_000);
    expect(waits).toEqual([15, 30, 60, 120, 1200, 1200]);
    expect(afterFailure(0, 40, () => 0.999)).toBeLessThanOrEqual(24 * 3600_000);
  });

  it('does not even fetch a catalog of a newer format', async () => {
    const newer = await catalogWith('A-');
    const sha256 = createHash('sha256').update(newer).digest('hex');
    const name = catalogName(sha256);
    await host.publish(
      { sequence: 2, catalog: newer },
      { catalog: { name, bytes: newer.length, sha256, format: FORMAT_VERSION + 1 } },
    );
    host.asked.length = 0;
    expect(problemText((await updateNow())!.error!)).toMatch(/update Reelgrade/);
    expect(host.asked.map(({ path }) => path)).not.toContainEqual(expect.stringContaining('catalog-'));
    expect(await grade()).toBe('B+');
  });

  it('stays removed when it is removed in the middle of an update', async () => {
    const { id } = (await listSubscriptions())[0]!;
    await host.publish({ sequence: 2, catalog: await catalogWith('A-') });
    const updating = updateNow();
    await removeSubscription(id);
    await updating;
    expect((await listSubscriptions())[0]!.removed).toBe(true);
    expect(await subscribedSource.list()).toEqual([]);
  });

  it('is removed, and had back', async () => {
    const { id } = (await listSubscriptions())[0]!;
    await removeSubscription(id);
    expect(await subscribedSource.list()).toEqual([]);
    await updateDue(terms, () => {});
    await restoreSubscription(id);
    expect(await grade()).toBe('B+');
    expect(fakeBrowser.permissions.remove).not.toHaveBeenCalled();
  });

  it('is removed for good after an hour, with its catalog and the permission for its host', async () => {
    await removeSubscription((await listSubscriptions())[0]!.id);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 });
    await updateDue(terms, () => {});
    vi.useRealTimers();
    expect(await listSubscriptions()).toEqual([]);
    expect(platform.cache.size).toBe(0);
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: [`${host.origin}/*`] });
  });
});

describe('finding an archive', () => {
  beforeEach(async () => host.publish({ sequence: 4, catalog: await catalogWith('B+') }));

  it.each(['/reviews/archive.json', '/reviews/', '/reviews'])('at %s', async (path) => {
    expect(await findArchive(host.origin + path)).toMatchObject({ address: host.address, reviews: 3 });
  });

  it('by the link of a page, on this host or another', async () => {
    const text = await manifestOf({ sequence: 4, catalog: await catalogWith('B+') });
    const link = (href: string) =>
      `<html><head><link rel=alternate type="application/vnd.reelgrade+json" href='${href}'>`;
    let page = link('/deep/archive.json');
    host.behave((request, r) => {
      if (request.url === '/deep/archive.json') r.end(text);
      else if (request.url === '/about.html') r.end(page);
      else r.writeHead(404).end('<html>');
    });
    expect(await findArchive(`${host.origin}/about.html`)).toMatchObject({
      address: `${host.origin}/deep/archive.json`,
    });
    page = link('https://elsewhere.example/archive.json');
    expect(await findArchive(`${host.origin}/about.html`)).toEqual({
      elsewhere: 'https://elsewhere.example/archive.json',
    });
    page = '<html><p>Hello';
    await expect(findArchive(`${host.origin}/about.html`)).rejects.toThrow('noOffer');
  });

  it.each([
    'ftp://critic.example/',
    'javascript:alert(1)',
    'http://critic.example/',
    'https://a:b@critic.example/',
  ])('refuses %s', async (address) => {
    await expect(findArchive(address)).rejects.toThrow();
    expect(host.asked).toHaveLength(0);
  });
});

describe('a catalog whose text has not been fetched', () => {
  it('shows grades and is searched; only opening a review fails', async () => {
    const file = await catalogWith('B+', 4000);
    const { text } = readFileHeader(file, file.length);
    expect(text.from, 'the text is the last part').toBeGreaterThan(file.length / 4);
    const here = file.map((byte, at) => (at < text.from ? byte : 0));
    const catalog = await openCatalog({
      size: file.length,
      async read(from, to) {
        if (from >= text.from) throw new Error('The text is not here.');
        return here.subarray(from, to);
      },
    });
    await catalog.ready('search');
    expect(catalog.match({ title: 'Station 7', year: 1997, kind: 'film' })).toMatchObject({
      match: 'certain',
      review: { grade: { text: 'B+' } },
    });
    expect(catalog.search('sleeping')[0]!.review.id).toBe('r0');
    await expect(catalog.review('r0')).rejects.toThrow(/not here/);
  });
});

describe('an archive as a file', () => {
  it('is checked, added and replaced', async () => {
    await addCatalogFile(await catalogWith('C'));
    expect(await grade()).toBe('C');
    await addCatalogFile(await catalogWith('C+'));
    expect(await grade()).toBe('C+');
    expect(await listSubscriptions()).toHaveLength(1);
    await expect(addCatalogFile(new Uint8Array(100))).rejects.toThrow();
    await updateDue(terms, () => {});
    expect(await grade()).toBe('C+');
  });
});
