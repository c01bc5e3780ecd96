import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { CORRECTIONS_NAMES } from '../pipeline/apply-corrections.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { servePreview } from '../preview/preview-server.ts';
import { type InputOptions, readInputs, withInputs, withProgressBar } from './shared-options.ts';

/** `preview SOURCE…`: the archive as a page on this computer alone, with the unsure films to settle by hand. */
export function addPreview(program: Command): void {
  withInputs(
    program
      .command('preview')
      .description('look through the archive in a browser, and settle unsure films by hand'),
  )
    .option('--port <number>', 'the port to serve at (default: a free one)', Number, 0)
    .option(
      '--corrections <file>',
      'where choices are written (default: corrections.json in the first source)',
    )
    .action(async (sources: string[], options: InputOptions & { port: number; corrections?: string }) => {
      const { config, films, cache } = await readInputs(sources, options);
      const read = await withProgressBar('Read', (progress) =>
        readArchive(sources, { config, list: films, cache, progress }),
      );
      const [first] = sources as [string];
      const folder = (await stat(first)).isDirectory() ? first : dirname(first);
      const corrections = options.corrections ?? join(folder, CORRECTIONS_NAMES[0]!);
      const { url } = await servePreview(read, config, { port: options.port, corrections });
      console.log(
        `Open ${url}\nChoices are written to ${corrections}; "build" reads them from there. Stop with Ctrl+C.`,
      );
    });
}
