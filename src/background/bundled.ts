import * as v from 'valibot';
import browser from '../browser.ts';
import type { Reader } from '../catalog/catalog.ts';
import type { Shelf } from './shelf.ts';

/** Up to this size (bytes) one read of the whole is quicker than several of its parts. */
const SMALL = 512 * 1024;

const index = v.array(
  v.object({ id: v.string(), file: v.string(), size: v.optional(v.pipe(v.number(), v.integer())) }),
);

/**
 * Reads ranges of a packaged file. Chromium honours the Range header for packaged files; a browser that does not
 * sends the whole, which is then kept.
 */
export function packagedReader(url: string, size: number): Reader {
  let whole: Promise<Uint8Array> | undefined;
  const get = async (headers?: HeadersInit) => {
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const readWhole = () => {
    whole ??= get().then((bytes) => {
      if (bytes.length !== size) throw new Error(`${url} has ${bytes.length} bytes, not ${size}`);
      return bytes;
    });
    return whole;
  };
  return {
    size,
    async read(from, to) {
      if (!(from >= 0 && from <= to && to <= size)) throw new RangeError(`${from}–${to} of ${size} bytes`);
      if (from === to) return new Uint8Array();
      if (!whole && size > SMALL) {
        const bytes = await get({ Range: `bytes=${from}-${to - 1}` });
        if (bytes.length === to - from) return bytes;
        if (bytes.length === size) whole = Promise.resolve(bytes);
      }
      return (await readWhole()).subarray(from, to);
    },
  };
}

/** The size of a packaged file whose index does not tell. */
async function sizeOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

/** The archives that came with the extension. */
export const bundled: Shelf = {
  async list() {
    const response = await fetch(browser.runtime.getURL('archives/index.json'));
    const { version } = browser.runtime.getManifest();
    return v.parse(index, await response.json()).map(({ id, file, size }) => {
      const url = browser.runtime.getURL(file);
      return {
        id,
        version,
        origin: 'bundled',
        reader: async () => packagedReader(url, size ?? (await sizeOf(url))),
      };
    });
  },
};
