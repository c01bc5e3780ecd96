import { beforeEach, expect, it, vi } from 'vitest';
import { appendBytes, storedCatalogReader } from '../../../src/extension/storage/catalog-store.ts';

/** What is stored, by address. */
let stored: Map<string, Response>;
/** Runs when the addresses are listed, after they were read. */
let listed: () => Promise<void>;

beforeEach(() => {
  stored = new Map();
  listed = async () => {};
  const cache = {
    async keys() {
      const urls = [...stored.keys()].map((url) => ({ url }));
      await listed();
      return urls;
    },
    match: async (url: string) => stored.get(url)?.clone(),
    put: async (url: string, response: Response) => void stored.set(url, response),
  };
  vi.stubGlobal('caches', { open: async () => cache });
});

it('opens a catalog whose last part was stored while another one was looked for', async () => {
  await appendBytes('first', 0, Uint8Array.of(1, 2));
  await appendBytes('second', 0, Uint8Array.of(3));
  let begun = () => {};
  let goOn = () => {};
  const isListing = new Promise<void>((done) => {
    begun = done;
  });
  listed = () =>
    new Promise((done) => {
      goOn = done;
      begun();
    });
  const first = storedCatalogReader('first', 2);
  const second = storedCatalogReader('second', 2);
  await isListing;
  await appendBytes('second', 1, Uint8Array.of(4));
  listed = async () => {};
  goOn();
  expect([...(await (await first).read(0, 2))]).toEqual([1, 2]);
  expect([...(await (await second).read(0, 2))]).toEqual([3, 4]);
});

it('says that a catalog is gone of which a part is missing', async () => {
  await appendBytes('first', 0, Uint8Array.of(1));
  await appendBytes('first', 2, Uint8Array.of(3));
  await expect(storedCatalogReader('first', 3)).rejects.toThrow('error.catalogCleared');
});
