import type { Reader } from '../catalog/catalog.ts';

/**
 * Reads ranges of a file beside the page. A host that does not do ranges sends the whole, which is then kept.
 * @param size the file's length in bytes, as the page was told when it was published
 */
export function webReader(url: string, size: number): Reader {
  let whole: Uint8Array | undefined;
  return {
    size,
    async read(from, to) {
      if (whole) return whole.subarray(from, to);
      const response = await fetch(url, { headers: { Range: `bytes=${from}-${to - 1}` } });
      if (!response.ok) throw new Error(`The reviews cannot be read: the host answered ${response.status}.`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.status === 206 && bytes.length === to - from) return bytes;
      if (bytes.length !== size) throw new Error('The reviews have just been renewed: load the page again.');
      whole = bytes;
      return whole.subarray(from, to);
    },
  };
}
