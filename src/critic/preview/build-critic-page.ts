/** Builds the page for critics, and the program that published archives carry. */

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { PROGRAM_FILE, programModule } from '../publish/built-program.ts';
import { pageProgram } from '../publish/page-program.ts';
import { CRITIC_PAGE_FILES, criticPageHtml } from './critic-page-files.ts';

/** What the oldest browsers that the page is for understand, and Node 20. */
const OLDEST = 'es2022';

const sourceOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Builds the page for critics from its sources into a folder that any static host serves as it is: index.html and the
 * scripts beside it. Vite is loaded only here.
 */
export async function buildCriticPage(out: string): Promise<void> {
  const { build } = await import('vite');
  await build(workerBuild(out, { 'critic-worker': criticWorkerEntry() }));
  await buildPageShell(out);
  await rename(join(out, CRITIC_PAGE_FILES.page), join(out, 'index.html'));
}

/** Where the program of the page's worker begins. */
export const criticWorkerEntry = (): string => sourceOf('critic-page/critic-worker.ts');

/**
 * How programs that read archives are bundled, with all that they need. Several share what they have in common, in files
 * that know neither Node nor a browser.
 * @param inputs where each program begins, by the name of its file
 */
export function workerBuild(outDir: string, inputs: Record<string, string>): InlineConfig {
  const shim = createRequire(import.meta.url)
    .resolve('linkedom')
    .replace(/cjs[\\/]index\.js$/, 'commonjs/canvas-shim.cjs');
  return {
    configFile: false,
    logLevel: 'warn',
    root: sourceOf('..'),
    // linkedom asks for a library that draws, which no page of reviews needs.
    resolve: { alias: [{ find: /^canvas$/, replacement: shim }] },
    // The same files run in Node and in browsers, so libraries are taken as browsers get them.
    ssr: {
      noExternal: true,
      target: 'webworker',
      resolve: { conditions: ['module', 'browser', 'import', 'default'] },
    },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: OLDEST,
      minify: true,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: inputs,
        external: ['vite', /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** Builds what is around the worker: page, script, style, and the program that goes into every published folder. */
export async function buildPageShell(out: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: sourceOf('critic-page'),
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: OLDEST,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: sourceOf('critic-page/main.tsx'),
        output: {
          entryFileNames: CRITIC_PAGE_FILES.script,
          assetFileNames: CRITIC_PAGE_FILES.style,
        },
      },
    },
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, CRITIC_PAGE_FILES.page), criticPageHtml());
  await writeFile(join(out, PROGRAM_FILE), programModule(await pageProgram()));
}
