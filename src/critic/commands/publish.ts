import type { Command } from 'commander';
import type { PublishOptions } from '../actions/run-publish.ts';
import { FILMS_OPTION } from './command-options.ts';

/** `publish SOURCE… --out DIR --base URL`: a folder for any static host, to subscribe to and to search. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description(
      'make a folder that any web host serves: the archive to subscribe to, and a page to search it',
    )
    .argument('<source...>', 'folders, files or zips')
    .requiredOption('--out <dir>', 'the folder to write to')
    .requiredOption('--base <url>', 'the web address that the folder will have')
    .option(...FILMS_OPTION)
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .option('--key <file>', 'sign with this key (see "reelgrade key new")')
    .action(async (sources: string[], options: PublishOptions) => {
      const { runPublish } = await import('../actions/run-publish.ts');
      await runPublish(sources, options);
    });
}
