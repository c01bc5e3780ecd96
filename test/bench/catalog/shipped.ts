import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The catalog's code as the extension ships it, which is not quite the code that a development loader runs. */
export interface Shipped {
  compile: typeof import('../../../src/catalog/compile.ts').compile;
  open: typeof import('../../../src/catalog/open.ts').open;
}

/** Where it lies, for processes of their own to load the same. */
const PLACE = 'REELGRADE_BENCH_CODE';

/** Builds it once for this process and those it starts; returns it. */
export async function shipped(): Promise<Shipped> {
  if (!process.env[PLACE]) {
    const file = join(mkdtempSync(join(tmpdir(), 'reelgrade-code-')), 'catalog.mjs');
    writeFileSync(file, await bundle());
    process.env[PLACE] = pathToFileURL(file).href;
  }
  return import(process.env[PLACE]!);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: fileURLToPath(new URL('./shipped-entry.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
