import type { Command } from 'commander';
import type { BuildOptions } from '../actions/run-build.ts';
import { withInputs } from './command-options.ts';

/** `build SOURCE… --out DIR`: the catalog and a report. */
export function addBuild(program: Command): void {
  withInputs(
    program
      .command('build')
      .description('make a catalog of an archive, and a report of what was not understood'),
  )
    .requiredOption('--out <dir>', 'the folder to write to')
    .option(
      '--max-refused <share>',
      'fail when more than this share is refused, 0 to 1 (default: 0.1)',
      Number,
    )
    .action(async (sources: string[], options: BuildOptions) => {
      const { runBuild } = await import('../actions/run-build.ts');
      await runBuild(sources, options);
    });
}
