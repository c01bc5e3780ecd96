import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';
import { builtProgram } from './built-program.ts';
import type { PageProgram } from './search-page.ts';

let program: Promise<PageProgram> | undefined;

/** The program: built beforehand in the packed tool, else built from its sources once a run. */
export function pageProgram(): Promise<PageProgram> {
  program ??= toolBuild ? builtProgram() : buildPrograms();
  return program;
}

async function buildPrograms(): Promise<PageProgram> {
  const [page, widget] = await Promise.all([
    bundle('main.tsx', 'es'),
    bundle('grade-widget/grade-widget.ts', 'iife'),
  ]);
  return { ...page, widget: widget.script };
}

/**
 * Bundles a program of the archive page from its sources, its files in one folder, so that the page finds what it imports beside itself.
 * Vite is loaded only here: the other commands start without it.
 */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<Omit<PageProgram, 'widget'>> {
  const sources = fileURLToPath(new URL('../../archive-page/', import.meta.url));
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: sources,
    plugins: [plainImports],
    // The same bytes wherever it runs: within a test, Vite would add what helps to find errors.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(sources, entry),
        output: { format, entryFileNames: '[name].js', chunkFileNames: 'page-[name]-[hash].js' },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0]! : (result as { output: Output[] });
  const files = output as Output[];
  return {
    script: files.find((file) => file.type === 'chunk' && file.isEntry)!.code!,
    style: String(files.find((file) => file.fileName.endsWith('.css'))?.source ?? ''),
    imported: files
      .filter((file) => file.type === 'chunk' && !file.isEntry)
      .map((file) => [file.fileName, file.code!]),
  };
}

/** Vite wraps each later import in 3 kB that load its styles first; what the page imports later are words, without styles. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};

interface Output {
  type: string;
  fileName: string;
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
}
