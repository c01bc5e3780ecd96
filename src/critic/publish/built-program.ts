import type { PageProgram } from './search-page.ts';

/** The file beside the built tool that holds the archive page's program, as a module that Node and browsers import. */
export const PROGRAM_FILE = 'page-program.js';

/** The archive page's program as it was built beforehand, beside the file that runs. */
export async function builtProgram(): Promise<PageProgram> {
  const address = new URL(PROGRAM_FILE, import.meta.url).href;
  const { program } = (await import(/* @vite-ignore */ address)) as { program: PageProgram };
  return program;
}

/** The text of that file. */
export const programModule = (program: PageProgram): string =>
  `export const program = ${JSON.stringify(program)};\n`;
