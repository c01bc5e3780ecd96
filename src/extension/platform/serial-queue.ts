/**
 * Runs one task after another, in the order they are given: each reads what the one before has written. A task that
 * fails rejects its own promise and does not stop the next.
 */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };
}
