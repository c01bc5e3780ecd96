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

async function partsInOrder(cache: Cache, sha256: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { url } of await cache.keys()) {
    const [name, range] = url.slice(PART_ADDRESS.length).split('/');
    const [from, to] = (range ?? '').split('-').map(Number);
    if (name === sha256) parts.push({ from: from!, to: to!, url });
  }
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
  for (const { url } of await partsInOrder(cache, sha256))
    yield new Uint8Array(await (await cache.match(url))!.arrayBuffer());
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

/** A reader of a stored catalog: each part is opened once, and only when something of it is read. */
export async function storedCatalogReader(sha256: string, size: number): Promise<RangeReader> {
  const cache = await caches.open(CATALOG_CACHE);
  const parts = await partsInOrder(cache, sha256);
  if ((parts.at(-1)?.to ?? 0) !== size) throw new ProblemError('error.catalogCleared');
  const blobs = new Map<string, Promise<Blob>>();
  const blob = (url: string) => {
    const opened = blobs.get(url) ?? cache.match(url).then((response) => response!.blob());
    blobs.set(url, opened);
    return opened;
  };
  return {
    size,
    async read(from, to) {
      if (!(from >= 0 && from <= to && to <= size)) throw new RangeError(`${from}–${to} of ${size} bytes`);
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
