import type { Command } from 'commander';
import type { CheckOptions } from '../actions/run-check.ts';
import { withInputs } from './command-options.ts';

/** `check SOURCE…`: what `build` would do, without writing anything. */
export function addCheck(program: Command): void {
  withInputs(
    program
      .command('check')
      .description('read an archive and say what was understood, without writing anything'),
  )
    .option('--explain <file>', 'show what was read from where, for one page')
    .option('--all', 'list every refused file and unsure film')
    .action(async (sources: string[], options: CheckOptions) => {
      const { runCheck } = await import('../actions/run-check.ts');
      await runCheck(sources, options);
    });
}
