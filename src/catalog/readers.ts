import type { Reader } from './catalog.ts';

/** Ranges of bytes in memory, as views: nothing is copied. */
export const bytesReader = (bytes: Uint8Array): Reader => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

/** Ranges of a Blob: a stored file, a cached response, a file the viewer chose. */
export const blobReader = (blob: Blob): Reader => ({
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
});

/**
 * Ranges of a file at an address, by HTTP `Range`. A packaged file of an extension answers status 200 with the
 * right bytes where a server answers 206; a server that sends all is cut to what was asked.
 */
export const rangeReader = (url: string, size: number, fetcher: typeof fetch = fetch): Reader => ({
  size,
  read: async (from, to) => {
    if (from === to) return new Uint8Array();
    const response = await fetcher(url, { headers: { Range: `bytes=${from}-${to - 1}` } });
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > to - from ? bytes.slice(from, to) : bytes;
  },
});
