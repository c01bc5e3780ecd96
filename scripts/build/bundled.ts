import type { Plugin } from 'vite';
import { bundledArchives } from '../../src/bundled/build.ts';
import { readHeader } from '../../src/catalog/format.ts';

/** Up to this size (bytes) one read of the whole is quicker than several of its parts. */
const SMALL = 512 * 1024;

/** How much of a catalog is worth reading at once: a small one whole, of a large one all that a page's question needs. */
function firstOf(bytes: Uint8Array): number {
  const { keys } = readHeader(bytes, bytes.length);
  return bytes.length <= SMALL ? bytes.length : keys.from + keys.length;
}

/** Puts the bundled archives, compiled from their sources, into the extension, with the list the worker reads. */
export function bundled(): Plugin {
  return {
    name: 'reelgrade:bundled-archives',
    apply: 'build',
    async generateBundle() {
      const archives = await bundledArchives();
      for (const { id, bytes } of archives)
        this.emitFile({ type: 'asset', fileName: `archives/${id}.reelgrade`, source: bytes });
      const index = archives.map(({ id, bytes }) => ({
        id,
        file: `archives/${id}.reelgrade`,
        size: bytes.length,
        first: firstOf(bytes),
      }));
      this.emitFile({ type: 'asset', fileName: 'archives/index.json', source: JSON.stringify(index) });
    },
  };
}
