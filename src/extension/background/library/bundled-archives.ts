/** The archives that came with the extension, as the library opens them. */

import * as v from 'valibot';
import { fetchReader } from '../../../core/catalog/io/range-readers.ts';
import browser from '../../platform/browser.ts';
import type { ArchiveSource } from './archive-source.ts';

const bytes = v.pipe(v.number(), v.integer());
/** `first`: how much of the file is worth reading at once. */
const index = v.array(v.object({ id: v.string(), file: v.string(), size: bytes, first: bytes }));

/** The archives that came with the extension. */
export const bundledSource: ArchiveSource = {
  async list() {
    const response = await fetch(browser.runtime.getURL('archives/index.json'));
    const { version } = browser.runtime.getManifest();
    return v.parse(index, await response.json()).map(({ id, file, size, first }) => ({
      id,
      version,
      origin: 'bundled',
      reader: async () => fetchReader(browser.runtime.getURL(file), size, first),
    }));
  },
};
