import type { Plugin } from 'vite';
import { bundledArchives } from '../../src/bundled/build-bundled-archives.ts';
import { eagerLength } from '../../src/core/catalog/open-catalog.ts';

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
        first: eagerLength(bytes),
      }));
      this.emitFile({ type: 'asset', fileName: 'archives/index.json', source: JSON.stringify(index) });
    },
  };
}
