import { access, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cancel, intro, note, outro, spinner } from '@clack/prompts';
import { EXIT_INTERRUPTED, STOPPABLE, withSpinner } from '../commands/progress.ts';
import { type Config, readConfig } from '../config.ts';
import { diskFiles } from '../input/disk-files.ts';
import { configText, guessConfig } from './guess-config.ts';
import { ask, askToReplace, Stopped, type Terminal } from './questions.ts';

/** How `init` was called. */
export interface InitOptions {
  /** Where to write; beside the first source when it does not say. */
  out?: string;
  /** Ask nothing. */
  yes?: boolean;
  /** Write over what is there. */
  force?: boolean;
}

/**
 * Writes a configuration for an archive: guessed, and asked for where there is a terminal. Nothing is written unless
 * all questions are answered.
 * @param terminal where to ask; undefined where nobody can be asked
 * @returns the status to end with: 0 written, 1 left as it was, 130 stopped
 * @throws Error in the critic's words, when there is nobody to ask or a configuration is there
 */
export async function init(
  sources: string[],
  options: InitOptions,
  terminal: Terminal | undefined,
): Promise<number> {
  const file = options.out ?? join(await folderOf(sources[0]!), 'reelgrade.yaml');
  const asks = options.yes ? undefined : terminal;
  if (!options.yes && !terminal)
    throw new Error(
      'There is no terminal to ask questions in. Run this in a terminal, or take the guesses as they are with --yes.',
    );
  const taken = !options.force && (await exists(file));
  if (taken && !asks)
    throw new Error(`${file} is there already. Change it by hand, or write over it with --force.`);
  if (!asks) {
    const { reviews, scale, ...guess } = await guessConfig(diskFiles(sources));
    await write(file, { ...guess, ...(scale && { scale }), excerpt: 40 }, scale);
    console.log(`${foundLine(reviews, scale)}. Wrote ${file}.`);
    return 0;
  }
  const { output } = asks;
  try {
    intro('A configuration for your archive', { output });
    if (taken && !(await askToReplace(file, asks))) {
      cancel(`${file} is left as it was.`, { output });
      return 1;
    }
    const { guess, scale } = await lookAt(sources, asks);
    const config = await ask(guess, asks);
    const content = await write(file, config, scale);
    note(
      content
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .join('\n'),
      file,
      { output },
    );
    outro(`Written. Next: reelgrade check ${sources.join(' ')}${await byHand(sources[0]!, file)}`, {
      output,
    });
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel(STOPPABLE.cancelMessage, { output });
    return EXIT_INTERRUPTED;
  }
}

/** Guesses with a sign that something is going on: a large archive takes a while. */
async function lookAt(
  sources: string[],
  { output }: Terminal,
): Promise<{ guess: Config; scale: string | undefined }> {
  const { reviews, scale, ...guess } = await withSpinner(
    spinner({ output, ...STOPPABLE }),
    'Looking at the archive',
    () => guessConfig(diskFiles(sources)),
    ({ reviews, scale }) => foundLine(reviews, scale),
  );
  return { guess: { ...guess, ...(scale && { scale }), excerpt: 40 }, scale };
}

const foundLine = (reviews: number, scale: string | undefined) =>
  `${reviews} ${reviews === 1 ? 'review' : 'reviews'} found${scale ? `, grades: ${scale}` : ''}`;

async function write(file: string, config: Config, scale: string | undefined): Promise<string> {
  const content = configText(config, scale);
  readConfig(content, file);
  await writeFile(file, content);
  return content;
}

/** A single file or zip has its configuration beside it. */
async function folderOf(source: string): Promise<string> {
  return (await stat(source)).isDirectory() ? source : dirname(source);
}

/** Other commands find the configuration in the source's own folder; elsewhere it must be named. */
async function byHand(source: string, file: string): Promise<string> {
  const found = (await stat(source)).isDirectory() && dirname(file) === join(source, '.');
  return found && basename(file) === 'reelgrade.yaml' ? '' : ` --config ${file}`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
