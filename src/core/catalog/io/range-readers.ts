import type { RangeReader } from '../catalog.ts';

/** Ranges of bytes in memory, as views: nothing is copied. */
export const memoryReader = (bytes: Uint8Array): RangeReader => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

/**
 * Ranges of a file at an address: packaged with an extension, or beside a page on any host. A host that sends the
 * whole where a range was asked for is asked once, and the whole is kept. Rejects in words that can be shown.
 * @param size the file's length in bytes, as its index or its page tells
 * @param first this many bytes from the beginning are asked for in one, as soon as one of them is wanted, and kept: what
 *   opening and matching need, where that is known, for a second request costs as much as a megabyte
 */
export function fetchReader(url: string, size: number, first = 0): RangeReader {
  let whole: Promise<Uint8Array> | undefined;
  let head: Promise<Uint8Array> | undefined;
  const checked = (bytes: Uint8Array) => {
    if (bytes.length !== size) throw new Error('The reviews have just been renewed: try again.');
    return bytes;
  };
  async function range(from: number, to: number): Promise<Uint8Array> {
    if (!whole && first < size) {
      const bytes = await fetchBytes(url, { Range: `bytes=${from}-${to - 1}` });
      // The length tells what came, not the status: Chromium answers 200 to a range of a packaged file.
      if (bytes.length === to - from && bytes.length < size) return bytes;
      whole = Promise.resolve(checked(bytes));
    }
    whole ??= fetchBytes(url).then(checked);
    return (await whole).subarray(from, to);
  }
  return {
    size,
    async read(from, to) {
      if (!(from >= 0 && from <= to && to <= size)) throw new RangeError(`${from}–${to} of ${size} bytes`);
      if (from === to) return new Uint8Array();
      try {
        if (to > first) return await range(from, to);
        head ??= range(0, Math.min(first, size));
        return (await head).subarray(from, to);
      } catch (error) {
        // What could not be read may be there the next time.
        whole = head = undefined;
        throw error;
      }
    },
  };
}

async function fetchBytes(url: string, headers?: HeadersInit): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { headers });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error('The reviews cannot be fetched just now.', { cause });
  }
  throw new Error(`The reviews cannot be fetched: the host answered ${response.status}.`);
}
