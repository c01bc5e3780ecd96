import type { Command } from 'commander';
import type { PreviewOptions } from '../actions/run-preview.ts';
import { FILMS_OPTION } from './command-options.ts';

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
    .action(async (sources: string[], options: PreviewOptions) => {
      const { runPreview } = await import('../actions/run-preview.ts');
      await runPreview(sources, options);
    });
}
