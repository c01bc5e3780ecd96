import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { CORRECTIONS_NAMES } from '../pipeline/apply-corrections.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { servePreview } from '../preview/preview-server.ts';
import { serveCriticPage } from '../preview/serve-critic-page.ts';
import { FILMS_OPTION, type InputOptions, readInputs, withProgressBar } from './shared-options.ts';

/**
 * `preview SOURCE…`: the archive as a page on this computer alone, with the unsure films to settle by hand. Without a
 * source, the page for critics, on which files are dropped.
 */
export function addPreview(program: Command): void {
  program
    .command('preview')
    .description(
      'look through the archive in a browser, and settle unsure films by hand; without a source, drop files on a page',
    )
    .argument('[source...]', 'folders, files or zips')
    .option(...FILMS_OPTION)
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .option('--port <number>', 'the port to serve at (default: a free one)', Number, 0)
    .option(
      '--corrections <file>',
      'where choices are written (default: corrections.json in the first source)',
    )
    .action(async (sources: string[], options: InputOptions & { port: number; corrections?: string }) => {
      if (!sources.length) {
        const { url } = await serveCriticPage(options.port);
        console.log(`Open ${url} and drop your reviews there. Stop with Ctrl+C.`);
        return;
      }
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
