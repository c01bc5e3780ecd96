/** Spreads long work over several tasks, so that the page stays quick. */

/** A task of ours keeps the page waiting for a quarter of a frame at most. */
const MAX_TASK_MS = 4;
/** Calls `each` for every item, in order, spread over several tasks. */
export type TimeSlicer = <T>(items: readonly T[], each: (item: T) => void) => void;

/**
 * Does as much as fits into one short task at once and the rest in later tasks, so that the page can work in between.
 * @param stride items between two looks at the clock, which takes as long as a few small items
 */
export function createTimeSlicer(signal: AbortSignal, stride = 8): TimeSlicer {
  const queue: (() => boolean)[] = [];
  let isScheduled = false;
  let isRunning = false;

  function run(): void {
    isScheduled = false;
    if (signal.aborted) {
      queue.length = 0;
      return;
    }
    isRunning = true;
    try {
      const deadline = performance.now() + MAX_TASK_MS;
      while (queue.length && performance.now() < deadline) if (queue[0]!()) queue.shift();
    } finally {
      isRunning = false;
    }
    if (queue.length && !isScheduled) {
      isScheduled = true;
      setTimeout(run);
    }
  }

  return (items, each) => {
    if (!items.length) return;
    let at = 0;
    queue.push(() => {
      const end = Math.min(at + stride, items.length);
      while (at < end) each(items[at++]!);
      return at >= items.length;
    });
    // Called from an item: its work waits until the list is done.
    if (!isScheduled && !isRunning) run();
  };
}
