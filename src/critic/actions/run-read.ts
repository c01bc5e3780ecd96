import type { InputOptions } from '../commands/command-options.ts';
import { jsonLine } from '../commands/json-lines.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { readInputs } from './read-inputs.ts';

/** Prints what is read, a line of JSON each. */
export async function runRead(sources: string[], options: InputOptions): Promise<void> {
  const { config, films } = await readInputs(sources, options);
  const { reviews, refused } = await readArchive(sources, { config, list: films });
  const lines = [...reviews, ...refused].map(jsonLine);
  await new Promise<void>((done) =>
    process.stdout.write(lines.length ? `${lines.join('\n')}\n` : '', () => done()),
  );
}
