import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';

/** The archive page's own program. It is the same for every archive. */
export interface PageProgram {
  script: Uint8Array;
  style: Uint8Array;
}

/** The files beside the packed tool that hold the program. */
export const PAGE_SCRIPT = 'archive-page.js';
export const PAGE_STYLE = 'archive-page.css';

let program: Promise<PageProgram> | undefined;

/** The program: built beforehand in the packed tool, else built from its sources once a run. */
export function pageProgram(): Promise<PageProgram> {
  program ??= toolBuild ? readBuilt() : buildPage();
  return program;
}

async function readBuilt(): Promise<PageProgram> {
  const [script, style] = await Promise.all(
    [PAGE_SCRIPT, PAGE_STYLE].map((name) => readFile(new URL(`./${name}`, import.meta.url))),
  );
  return { script: script!, style: style! };
}

/** Bundles the page from its sources. Vite is loaded only here: the other commands start without it. */
async function buildPage(): Promise<PageProgram> {
  const sources = fileURLToPath(new URL('../../archive-page/', import.meta.url));
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: sources,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(sources, 'main.tsx') },
    },
  });
  const { output } = Array.isArray(result) ? result[0]! : (result as { output: Output[] });
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const script = (output as Output[]).find((file) => file.type === 'chunk' && file.isEntry)!.code!;
  const style = (output as Output[]).find((file) => file.fileName.endsWith('.css'))!.source!;
  return { script: bytes(script), style: bytes(style) };
}

interface Output {
  type: string;
  fileName: string;
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
}
