import type { Command } from 'commander';
import { type InputOptions, withInputs } from './command-options.ts';

/** `read SOURCE…`: JSON lines of all that was read and refused, for other programs. */
export function addRead(program: Command): void {
  withInputs(
    program.command('read').description('print what is read as JSON lines, one a review or refused file'),
  ).action(async (sources: string[], options: InputOptions) => {
    const { runRead } = await import('../actions/run-read.ts');
    await runRead(sources, options);
  });
}
