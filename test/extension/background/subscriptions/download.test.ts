import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogName } from '../../../../src/core/manifest/manifest.ts';
import { fakeBrowser, installPlatform, platform, restartWorker } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { download } = await import('../../../../src/extension/background/subscriptions/download.ts');
const { resumeDownload } = await import(
  '../../../../src/extension/background/subscriptions/partial-download.ts'
);
const { streamingHash } = await import(
  '../../../../src/extension/background/subscriptions/streaming-hash.ts'
);
const { storedBytes } = await import('../../../../src/extension/storage/catalog-store.ts');
const { catalogWith, startHost } = await import('./bad-host.ts');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let host: Awaited<ReturnType<typeof startHost>>;
let good: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  good = await catalogWith('B+', 20_000);
});
beforeEach(async () => {
  installPlatform();
  host = await startHost();
});
afterEach(async () => {
  await host.stop();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const named = (bytes: Uint8Array) => {
  const hash = sha256(bytes);
  return { name: catalogName(hash), bytes: bytes.length, sha256: hash };
};
const fetchIt = (bytes: Uint8Array) => download(host.address, named(bytes));
const half = () => good.length >> 1;
/** A first attempt, at a host that goes away midway. */
async function breakOff(): Promise<void> {
  host.behave((_, response) => {
    response.writeHead(200, { 'content-length': good.length });
    response.write(good.subarray(0, half()), () => setTimeout(() => response.destroy(), 50));
  });
  await expect(fetchIt(good)).rejects.toThrow();
}
/** How much of a catalog was in the vault at most, at any write. */
function mostStored(): () => number {
  let most = 0;
  platform.beforeWrite = () => {
    most = Math.max(
      most,
      [...platform.cache.values()].reduce((sum, part) => sum + part.byteLength, 0),
    );
  };
  return () => most;
}

describe('a catalog on its way', () => {
  it('is whole in the catalog store only when its hash and all in it are right', async () => {
    const big = new Uint8Array(randomBytes(11_000_000));
    const wrong = big.map((byte, at) => (at === 10_999_999 ? ~byte : byte));
    for (const [sent, reason] of [
      [wrong, /wrongHash/],
      [big, /catalog/i],
    ] as const) {
      host.behave((_, response) => response.end(sent));
      const most = mostStored();
      await expect(fetchIt(big)).rejects.toThrow(reason);
      expect(most(), 'its beginning was stored').toBeGreaterThan(0);
      expect(most(), 'and never all of it').toBeLessThan(big.length);
      expect(platform.cache.size, 'nothing is left').toBe(0);
    }
    host.behave((_, response) => response.end(good));
    await fetchIt(good);
    expect(await storedBytes(sha256(good))).toBe(good.length);
  });

  it('holds back its last part until it is told that all is right', async () => {
    const bytes = new Uint8Array(9_000_000);
    const file = await resumeDownload('ab', bytes.length);
    await file.add(bytes.subarray(0, 4_500_000));
    expect(await storedBytes('ab')).toBe(4_500_000);
    await file.add(bytes.subarray(4_500_000));
    await file.pause();
    expect(await storedBytes('ab')).toBe(4_500_000);
    expect(await file.all()).toHaveLength(bytes.length);
    await file.finish();
    expect(await storedBytes('ab')).toBe(bytes.length);
  });

  it('is hashed while it comes: nothing hashes all of it afterwards', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    host.behave((_, response) => response.end(good));
    await fetchIt(good);
    expect(digest).not.toHaveBeenCalled();
    digest.mockRestore();
  });

  it('is refused when what was stored of it has changed meanwhile, and fetched again the next time', async () => {
    await breakOff();
    const [[url, part]] = [...platform.cache] as [[string, ArrayBuffer]];
    expect(part.byteLength).toBe(half());
    const rotten = new Uint8Array(part.slice(0));
    rotten[7]! ^= 1;
    platform.cache.set(url, rotten.buffer);
    restartWorker();
    host.behave((request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0);
      const range = { 'content-range': `bytes ${from}-${good.length - 1}/${good.length}` };
      response.writeHead(from ? 206 : 200, from ? range : {}).end(good.subarray(from));
    });
    await expect(fetchIt(good)).rejects.toThrow('error.wrongHash');
    expect(platform.cache.size).toBe(0);
    await fetchIt(good);
    expect(host.asked.map(({ headers }) => headers.range)).toEqual([
      undefined,
      `bytes=${half()}-`,
      undefined,
    ]);
    expect(await storedBytes(sha256(good))).toBe(good.length);
  });

  it('begins anew with a host that does not do ranges', async () => {
    await breakOff();
    host.behave((_, response) => response.end(good));
    await fetchIt(good);
    expect(await storedBytes(sha256(good))).toBe(good.length);
  });
});

it('a hash taken piece by piece is the hash of the whole', () => {
  const bytes = randomBytes(100_003);
  const hash = streamingHash();
  for (let at = 0; at < bytes.length; at += 977) hash.add(bytes.subarray(at, at + 977));
  expect(hash.end()).toBe(sha256(bytes));
});
