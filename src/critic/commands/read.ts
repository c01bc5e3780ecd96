import type { Command } from 'commander';
import { readArchive } from '../pipeline/read-archive.ts';
import { jsonLine } from './json-lines.ts';
import { type InputOptions, readInputs, withInputs } from './shared-options.ts';

/** `read SOURCE…`: JSON lines of all that was read and refused, for other programs. */
export function addRead(program: Command): void {
  withInputs(
    program.command('read').description('print what is read as JSON lines, one a review or refused file'),
  ).action(async (sources: string[], options: InputOptions) => {
    const { config, films } = await readInputs(sources, options);
    const { reviews, refused } = await readArchive(sources, { config, list: films });
    const lines = [...reviews, ...refused].map(jsonLine);
    await new Promise<void>((done) =>
      process.stdout.write(lines.length ? `${lines.join('\n')}\n` : '', () => done()),
    );
  });
}
