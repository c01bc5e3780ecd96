import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scriptOf } from '../../../scripts/build/standalone-script.ts';

/** The catalog's code as the extension ships it, which is not quite the code that a development loader runs. */
export interface Shipped {
  compile: typeof import('../../../src/core/catalog/compile-catalog.ts').compileCatalog;
  open: typeof import('../../../src/core/catalog/open-catalog.ts').openCatalog;
}

/** Where it lies, for processes of their own to load the same. */
const PLACE = 'REELGRADE_BENCH_CODE';

const ENTRY = `export { compileCatalog as compile } from './src/core/catalog/compile-catalog.ts';
export { openCatalog as open } from './src/core/catalog/open-catalog.ts';`;

/** Builds it once for this process and those it starts; returns it. */
export async function shipped(): Promise<Shipped> {
  if (!process.env[PLACE]) {
    const folder = mkdtempSync(join(tmpdir(), 'reelgrade-code-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'catalog.mjs');
    writeFileSync(file, await scriptOf(ENTRY, 'chrome120', 'es'));
    process.env[PLACE] = pathToFileURL(file).href;
  }
  return import(process.env[PLACE]!);
}

/** The same as a script of its own, which leaves it in `globalThis.reelgrade`. */
export const shippedScript = (): Promise<string> => scriptOf(ENTRY, 'chrome120', 'iife');
