/** Catalogs of subscribed archives, stored in parts in the Cache storage. */

import type { RangeReader } from '../../core/catalog/catalog.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { CATALOG_CACHE } from '../platform/storage-keys.ts';

/** The address under which parts of catalogs are stored. No request ever goes there. */
export const PART_ADDRESS = 'https://catalogs.reelgrade.invalid/';

/** A run of bytes of a catalog: from (included) to (excluded). */
interface Part {
  from: number;
  to: number;
  url: string;
}

/** What is stored of each catalog, by its hash. */
async function listParts(cache: Cache): Promise<Map<string, Part[]>> {
  const all = new Map<string, Part[]>();
  for (const { url } of await cache.keys()) {
    const [name, range] = url.slice(PART_ADDRESS.length).split('/');
    const [from, to] = (range ?? '').split('-').map(Number);
    const parts = all.get(name!) ?? [];
    parts.push({ from: from!, to: to!, url });
    all.set(name!, parts);
  }
  return all;
}

const partsInOrder = async (cache: Cache, sha256: string): Promise<Part[]> =>
  inOrder((await listParts(cache)).get(sha256) ?? []);

function inOrder(parts: Part[]): Part[] {
  parts.sort((a, b) => a.from - b.from);
  // What follows a gap cannot be used. A worker killed between two writes leaves no gap, but storage may have been cleared.
  let end = 0;
  return parts.filter(({ from, to }) => {
    if (from !== end) return false;
    end = to;
    return true;
  });
}

/** How many bytes of this catalog are stored, from the beginning to the first gap. */
export async function storedBytes(sha256: string): Promise<number> {
  return (await partsInOrder(await caches.open(CATALOG_CACHE), sha256)).at(-1)?.to ?? 0;
}

/** Stores the bytes that follow what is stored of this catalog. Rejects when the browser has no room. */
export async function appendBytes(
  sha256: string,
  from: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const cache = await caches.open(CATALOG_CACHE);
  await cache.put(`${PART_ADDRESS}${sha256}/${from}-${from + bytes.length}`, new Response(bytes));
}

/** The bytes that are stored of this catalog, part by part from its beginning on. */
export async function* readParts(sha256: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const cache = await caches.open(CATALOG_CACHE);
  for (const { url } of await partsInOrder(cache, sha256)) yield await bytesOf(cache, url);
}

/** The bytes of a stored catalog in an array of its whole size; what is not stored yet is zero. */
export async function readWhole(sha256: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const part of readParts(sha256)) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Catalogs up to this size are read in one: quicker than header, keys and rows one after the other. */
const MAX_BYTES_READ_WHOLE = 1 << 20;

/** Listing what is stored takes as long as reading a catalog: those that are opened together list it once. */
let listing: Promise<StoredParts> | undefined;

interface StoredParts {
  cache: Cache;
  parts: ReadonlyMap<string, Part[]>;
}

/** What is stored: one listing for all who ask while it is under way. */
function listTogether(): Promise<StoredParts> {
  listing ??= caches.open(CATALOG_CACHE).then(async (cache) => ({ cache, parts: await listParts(cache) }));
  const now = listing;
  const done = () => {
    if (listing === now) listing = undefined;
  };
  now.then(done, done);
  return now;
}

/** A reader of a stored catalog: each part is opened once, and only when something of it is read. */
export async function storedCatalogReader(sha256: string, size: number): Promise<RangeReader> {
  const { cache, parts: all } = await listTogether();
  const isWhole = (parts: readonly Part[]) => (parts.at(-1)?.to ?? 0) === size;
  let parts = inOrder([...(all.get(sha256) ?? [])]);
  // The listing may have begun before the last part was stored.
  if (!isWhole(parts)) parts = await partsInOrder(cache, sha256);
  if (!isWhole(parts)) throw new ProblemError('error.catalogCleared');
  return size <= MAX_BYTES_READ_WHOLE ? wholeReader(cache, parts, size) : partReader(cache, parts, size);
}

function wholeReader(cache: Cache, parts: readonly Part[], size: number): RangeReader {
  let whole: Promise<Uint8Array> | undefined;
  const read = async () => {
    const bytes = new Uint8Array(size);
    await Promise.all(parts.map(async ({ from, url }) => bytes.set(await bytesOf(cache, url), from)));
    return bytes;
  };
  return {
    size,
    async read(from, to) {
      checkRange(from, to, size);
      whole ??= read();
      // What could not be read may be there the next time.
      whole.catch(() => {
        whole = undefined;
      });
      return (await whole).subarray(from, to);
    },
  };
}

const bytesOf = async (cache: Cache, url: string) =>
  new Uint8Array(await (await cache.match(url))!.arrayBuffer());

function checkRange(from: number, to: number, size: number): void {
  if (!(from >= 0 && from <= to && to <= size)) throw new RangeError(`${from}–${to} of ${size} bytes`);
}

function partReader(cache: Cache, parts: readonly Part[], size: number): RangeReader {
  const blobs = new Map<string, Promise<Blob>>();
  const blob = (url: string) => {
    const opened = blobs.get(url) ?? cache.match(url).then((response) => response!.blob());
    blobs.set(url, opened);
    return opened;
  };
  return {
    size,
    async read(from, to) {
      checkRange(from, to, size);
      const bytes = new Uint8Array(to - from);
      const touched = parts.filter((part) => part.from < to && part.to > from);
      await Promise.all(
        touched.map(async (part) => {
          const start = Math.max(from, part.from);
          const slice = (await blob(part.url)).slice(start - part.from, Math.min(to, part.to) - part.from);
          bytes.set(new Uint8Array(await slice.arrayBuffer()), start - from);
        }),
      );
      return bytes;
    },
  };
}

/** Deletes every catalog whose hash is not in `kept`. */
export const deleteUnused = (kept: ReadonlySet<string>) => deleteWhere((sha256) => !kept.has(sha256));

/** Deletes one catalog. */
export const deleteCatalog = (sha256: string) => deleteWhere((other) => other === sha256);

async function deleteWhere(unwanted: (sha256: string) => boolean): Promise<void> {
  const cache = await caches.open(CATALOG_CACHE);
  for (const request of await cache.keys()) {
    if (unwanted(request.url.slice(PART_ADDRESS.length).split('/')[0]!)) await cache.delete(request);
  }
}
