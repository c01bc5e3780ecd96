import type { Command } from 'commander';
import type { InitOptions } from '../init/write-config.ts';

/** `init SOURCE`: guesses what it can, asks for the rest, and writes a commented configuration. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write a configuration for an archive: what can be guessed is guessed, the rest is asked')
    .argument('<source...>', 'folders, files or zips')
    .option('--out <file>', 'where to write it (default: reelgrade.yaml in the first source)')
    .option('--yes', 'ask nothing, take the guesses')
    .option('--force', 'write over a configuration that is there')
    .action(async (sources: string[], options: InitOptions) => {
      const { init } = await import('../init/write-config.ts');
      const { stdin: input, stdout: output } = process;
      process.exitCode = await init(
        sources,
        options,
        input.isTTY && output.isTTY ? { input, output } : undefined,
      );
    });
}
