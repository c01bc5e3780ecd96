import { type ProgressResult, progress } from '@clack/prompts';
import type { InputOptions } from '../commands/command-options.ts';
import { STOPPABLE, withSpinner } from '../commands/progress.ts';
import type { Config } from '../config.ts';
import { hasFilmsFile } from '../films/disk-film-files.ts';
import { filmsFolder } from '../films/fetch-films.ts';
import type { FilmList } from '../films/film-list.ts';
import { openFilms } from '../films/open-film-list.ts';
import { findConfig } from '../input/find-config.ts';
import { ReadCache } from '../pipeline/read-cache.ts';
import type { ReadOptions } from '../pipeline/read-reviews.ts';

/** What a command reads before it reads the archive. */
export async function readInputs(
  sources: string[],
  options: InputOptions,
): Promise<{ config: Config; configFile?: string; films?: FilmList; cache: ReadCache }> {
  const { config, file } = await findConfig(sources, options.config);
  const folder = options.films ?? (hasFilmsFile(filmsFolder()) ? filmsFolder() : undefined);
  const films = folder ? await openFilms(folder, reportListReading()) : undefined;
  return { config, configFile: file, films, cache: await ReadCache.open(sources, config) };
}

/** Says once that a list is read for the first time, and which of its files, to people who wait. */
function reportListReading(): (file: string) => void {
  let saidOnce = false;
  return (file) => {
    if (!process.stderr.isTTY) return;
    if (!saidOnce)
      console.error('Reading the list of films. It is kept, so that this is done once; it may take minutes.');
    saidOnce = true;
    console.error(`  ${file} …`);
  };
}

/** Does work under a progress bar for people who wait; without one where the output goes to a file or program. */
export async function withProgressBar<T>(
  done: string,
  work: (tick?: NonNullable<ReadOptions['progress']>) => Promise<T>,
): Promise<T> {
  if (!process.stdout.isTTY) return work();
  const bar = progress({ max: 100, style: 'heavy', ...STOPPABLE });
  return withSpinner(
    bar,
    'Reading',
    () => work(tickOf(bar)),
    () => done,
  );
}

function tickOf(bar: ProgressResult): NonNullable<ReadOptions['progress']> {
  let shown = 0;
  let before = '';
  let shownAt = 0;
  return (step, done, of) => {
    const now = Date.now();
    if (now - shownAt < 100 && done !== of && step === before) return undefined;
    shownAt = now;
    // Reading has no known end: it fills a third of the bar by ever smaller steps.
    const share = of
      ? { understanding: 33, 'finding the films': 66 }[step]! + (33 * done) / of
      : 33 * (1 - 1 / (1 + done / 2000));
    const at = Math.floor(share);
    const words = of ? `${step} (${done} of ${of})` : `${step} (${done} files)`;
    bar.advance(Math.max(0, at - shown), words);
    shown = Math.max(shown, at);
    before = step;
    // Much is done at one go: the bar moves, and Ctrl and C is heard, only where it is given a turn.
    return new Promise((turn) => setImmediate(turn));
  };
}
