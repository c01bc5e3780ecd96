/** Progress of long work in a terminal, and how Ctrl and C ends it. */

import type { SpinnerResult } from '@clack/prompts';

/** The exit status of a program that was stopped with Ctrl and C. */
export const EXIT_INTERRUPTED = 130;

/** How every moving sign is made: a signal ends the program, which the prompts' library would let go on and finish. */
export const STOPPABLE = {
  cancelMessage: 'Stopped. Nothing was written.',
  onCancel: () => process.exit(EXIT_INTERRUPTED),
};

/**
 * Does work while a spinner moves. On Ctrl and C the prompts' library ends the program with status 0, as
 * if all were done; here the status says what happened. When work fails the spinner is removed.
 * @param done the words that the sign ends with
 */
export async function withSpinner<T>(
  sign: SpinnerResult,
  words: string,
  work: () => Promise<T>,
  done: (made: T) => string,
): Promise<T> {
  const tell = (status: number) => {
    if (status === 0) process.exitCode = EXIT_INTERRUPTED;
  };
  process.on('exit', tell);
  sign.start(words);
  try {
    const made = await work();
    sign.stop(done(made));
    return made;
  } catch (error) {
    sign.clear();
    throw error;
  } finally {
    process.off('exit', tell);
  }
}
