/** The guided first time: `reelgrade` without a command. */

import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cancel, intro, isCancel, note, outro, select, spinner, text } from '@clack/prompts';
import { outlookOf } from '../actions/outcome.ts';
import { readInputs } from '../actions/read-inputs.ts';
import { EXIT_INTERRUPTED, STOPPABLE, withSpinner } from '../commands/progress.ts';
import { summary } from '../commands/report.ts';
import { type Config, readConfig } from '../config.ts';
import { diskFiles } from '../input/disk-files.ts';
import { findConfig } from '../input/find-config.ts';
import { SITE_FOLDER } from '../input/skipped-paths.ts';
import { compileRead } from '../pipeline/compile-read.ts';
import { publishArchive } from '../publish/publish-archive.ts';
import { configText, guessConfig } from './guess-config.ts';
import { Stopped, type Terminal } from './questions.ts';

/** The web hosts that critics have, and how the folder gets there. */
const HOSTS: Record<string, { label: string; how: (folder: string, base: string) => string }> = {
  pages: {
    label: 'GitHub Pages',
    how: (folder) => `Copy everything in ${folder} into the repository of your site, commit, and push.`,
  },
  netlify: {
    label: 'Netlify',
    how: (folder) => `Drag the folder ${folder} onto https://app.netlify.com/drop.`,
  },
  ftp: {
    label: 'Another web space (FTP)',
    how: (folder, base) =>
      `Copy everything in ${folder} to the folder ${new URL(base).pathname} of your web space, with any FTP program.`,
  },
};

/**
 * The guided first time: asks at most six questions, each with a guess from the files, and ends with a folder that is
 * ready for the host. A configuration that is there already answers three of them.
 * @param cwd where the folder is made
 * @returns the status to end with: 0 done, 1 no reviews found, 130 stopped
 */
export async function firstTime(terminal: Terminal, cwd: string): Promise<number> {
  const { output } = terminal;
  try {
    intro('Publish your reviews', { output });
    const source = resolve(
      cwd,
      await askText(terminal, 'Where are your reviews? (a folder, a file or a zip)', '.', (path) =>
        existing(cwd, path),
      ),
    );
    const { reviews, scale, ...guess } = await withSpinner(
      spinner({ output, ...STOPPABLE }),
      'Looking at the reviews',
      () => guessConfig(diskFiles([source])),
      ({ reviews }) => `${reviews.toLocaleString('en')} ${reviews === 1 ? 'review' : 'reviews'} found`,
    );
    if (!reviews) {
      cancel(`No reviews were found in ${source}. "reelgrade check ${source}" says why, file by file.`, {
        output,
      });
      return 1;
    }
    const found = await findConfig([source]);
    const config = found.file
      ? found.config
      : await askConfig(terminal, source, { ...guess, ...(scale && { scale }) }, scale);
    const host = HOSTS[await askHost(terminal)]!;
    const guessed =
      config.home && URL.canParse('reviews/', config.home) ? new URL('reviews/', config.home).href : '';
    const base = await askText(terminal, 'The web address that the folder will have?', guessed, webAddress);
    const out = join(cwd, SITE_FOLDER);
    const { films, cache } = await readInputs([source], {});
    const { read } = await publishArchive([source], { out, base, config, films, cache });
    const { bytes } = await compileRead(read, config, films);
    note(`${summary(read)}\n\n${await outlookOf(bytes, read, films)}`, 'What was read', { output });
    outro(host.how(out, base), { output });
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel(STOPPABLE.cancelMessage, { output });
    return EXIT_INTERRUPTED;
  }
}

/** Name, critic and home, written into a configuration beside the reviews. */
async function askConfig(
  terminal: Terminal,
  source: string,
  guess: Config,
  scale: string | undefined,
): Promise<Config> {
  const name = await askText(terminal, 'What is your site or column called?', guess.name ?? '', needed);
  const critic = await askText(
    terminal,
    'Your name, as it is shown under your reviews?',
    guess.critic ?? '',
    needed,
  );
  const home = await askText(terminal, 'The address of your site?', guess.home ?? '', webAddress);
  const folder = (await stat(source)).isDirectory() ? source : dirname(source);
  const file = join(folder, 'reelgrade.yaml');
  const content = configText({ ...guess, name, critic, home }, scale);
  const config = readConfig(content, file);
  await writeFile(file, content, { flag: 'wx' });
  return config;
}

async function askHost(terminal: Terminal): Promise<string> {
  const options = Object.entries(HOSTS).map(([value, { label }]) => ({ value, label }));
  return answered(await select({ message: 'Where will you put it?', options, ...terminal }));
}

async function askText(
  terminal: Terminal,
  message: string,
  guess: string,
  check: (value: string) => string | undefined | Promise<string | undefined>,
): Promise<string> {
  for (let problem: string | undefined, value = guess; ; ) {
    const answer = answered(
      await text({ message: problem ? `${problem} ${message}` : message, initialValue: value, ...terminal }),
    );
    value = (answer ?? '').trim();
    problem = await check(value);
    if (!problem) return value;
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<T, symbol>;
}

const needed = (value: string) => (value ? undefined : 'Please write something.');
const webAddress = (value: string) =>
  /^https?:\/\//i.test(value) && URL.canParse(value) ? undefined : 'It begins with https://.';

async function existing(cwd: string, path: string): Promise<string | undefined> {
  return access(resolve(cwd, path || '.')).then(
    () => undefined,
    () => 'There is no such folder or file.',
  );
}
