import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { siteTable } from '../../src/sites/host-table.ts';
import { packagedPatterns } from '../../src/sites/pack/packaged-patterns.ts';
import { REFERRED_TO } from '../../src/sites/referred-registers.ts';
import { registersText } from './registers-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Puts what is worked out of all sites' files in the place of the files: without their selectors the table of the sites is
 * a twentieth.
 */
export const tableOnly: Plugin = {
  name: 'reelgrade:sites-table',
  load(id) {
    if (id.endsWith('/src/sites/host-table.ts'))
      return `export const siteTable = ${JSON.stringify(siteTable)};`;
    if (id.endsWith('/src/sites/pack/packaged-patterns.ts'))
      return `export const packagedPatterns = ${JSON.stringify(packagedPatterns)};`;
    if (id.endsWith('/src/sites/referred-registers.ts'))
      return `export const referredRegisters = ${registersText(REFERRED_TO, new Set(REFERRED_TO))};`;
    return undefined;
  },
};

/** The text of one script without imports, minified, from the text of its entry, whose imports count from the project's folder. */
export async function scriptOf(
  entry: string,
  target: string,
  format: 'iife' | 'es' = 'iife',
  plugins: readonly Plugin[] = [],
): Promise<string> {
  // A file that is not there.
  const id = `${root}entry.ts`;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      tableOnly,
      ...plugins,
      {
        name: 'reelgrade:entry',
        enforce: 'pre',
        resolveId: (asked) => (asked === id ? id : undefined),
        load: (asked) => (asked === id ? entry : undefined),
      },
    ],
    build: {
      write: false,
      target,
      license: false,
      lib: { entry: id, formats: [format], name: 'reelgrade' },
      // A thirtieth smaller than what the bundler itself makes.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, hoist_props: true, hoist_funs: true, inline: 1 },
        toplevel: true,
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
