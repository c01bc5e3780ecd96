/** The exit status of a program that was stopped with Ctrl and C. */
export const INTERRUPTED = 130;

/**
 * While something waits with a moving sign, Ctrl and C ends the program in the prompts' library with status 0, as if
 * all were done. This makes the status say what happened; the answer takes it back.
 */
export function tellInterrupt(): () => void {
  const tell = () => {
    process.exitCode = INTERRUPTED;
  };
  process.on('exit', tell);
  return () => process.off('exit', tell);
}
