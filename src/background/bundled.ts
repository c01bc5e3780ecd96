import * as v from 'valibot';
import browser from '../browser.ts';
import { fileReader } from '../catalog/readers.ts';
import type { Shelf } from './shelf.ts';

/** Up to this size (bytes) one read of the whole is quicker than several of its parts. */
const SMALL = 512 * 1024;

const index = v.array(v.object({ id: v.string(), file: v.string(), size: v.pipe(v.number(), v.integer()) }));

/** The archives that came with the extension. */
export const bundled: Shelf = {
  async list() {
    const response = await fetch(browser.runtime.getURL('archives/index.json'));
    const { version } = browser.runtime.getManifest();
    return v.parse(index, await response.json()).map(({ id, file, size }) => ({
      id,
      version,
      origin: 'bundled',
      reader: async () => fileReader(browser.runtime.getURL(file), size, SMALL),
    }));
  },
};
