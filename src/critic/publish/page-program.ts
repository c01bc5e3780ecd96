import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';

/** The archive page's own program, and the script that shows a grade on other pages. They are the same for every archive. */
interface PageProgram {
  script: Uint8Array;
  style: Uint8Array;
  widget: Uint8Array;
}

/** The files beside the packed tool that hold the program. */
export const PROGRAM_FILES = {
  script: 'archive-page.js',
  style: 'archive-page.css',
  widget: 'grade-widget.js',
} as const;

let program: Promise<PageProgram> | undefined;

/** The program: built beforehand in the packed tool, else built from its sources once a run. */
export function pageProgram(): Promise<PageProgram> {
  program ??= toolBuild ? readBuilt() : buildPrograms();
  return program;
}

async function readBuilt(): Promise<PageProgram> {
  const read = (name: string) => readFile(new URL(`./${name}`, import.meta.url));
  const { script, style, widget } = PROGRAM_FILES;
  const [page, css, grade] = await Promise.all([read(script), read(style), read(widget)]);
  return { script: page, style: css, widget: grade };
}

async function buildPrograms(): Promise<PageProgram> {
  const [page, widget] = await Promise.all([
    bundle('main.tsx', 'es'),
    bundle('grade-widget/grade-widget.ts', 'iife'),
  ]);
  return { ...page, widget: widget.script };
}

/** Bundles a program of the archive page from its sources. Vite is loaded only here: the other commands start without it. */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<Omit<PageProgram, 'widget'>> {
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
      rolldownOptions: { input: join(sources, entry), output: { format } },
    },
  });
  const { output } = Array.isArray(result) ? result[0]! : (result as { output: Output[] });
  const bytes = (content: string | Uint8Array = '') =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const files = output as Output[];
  return {
    script: bytes(files.find((file) => file.type === 'chunk' && file.isEntry)!.code),
    style: bytes(files.find((file) => file.fileName.endsWith('.css'))?.source),
  };
}

interface Output {
  type: string;
  fileName: string;
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
}
