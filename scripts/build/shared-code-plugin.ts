import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sharedModules } from '../../src/extension/content/shared-code.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The name of each piece of shared code, at its place. */
const places = Object.values(sharedModules).flat();

/**
 * For the scripts beside the page script: what of reading pages it has already is asked of it when it is
 * called, and not carried a second time. A site's file runs before the page script, so nothing is asked while it loads.
 * What a module has beside its functions that are shared cannot be imported there; the build says so.
 */
export const sharedCode: Plugin = {
  name: 'reelgrade:shared-code',
  enforce: 'pre',
  load(id) {
    const names = sharedModules[id.replace(source, '')];
    if (!names) return undefined;
    return [
      `import { pageWorld } from '${source}extension/content/page-world.ts';`,
      ...names.map(
        (name) => `export const ${name} = (...all) => pageWorld.shared[${places.indexOf(name)}](...all);`,
      ),
    ].join('\n');
  },
};
