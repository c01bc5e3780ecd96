/** The longest a task of ours may keep the page waiting (ms): a quarter of a frame. */
const MAX_TASK_MS = 4;
/** How a list is gone through, in its order and in turns. */
export type TimeSlicer = <T>(items: readonly T[], each: (item: T) => void) => void;

/**
 * Work in slices: does what fits in one slice at once, and the rest in tasks of their own, in order, with the
 * page's own work between.
 * @param stride the clock is read only every so many items; it costs as much as some small ones
 */
export function createTimeSlicer(signal: AbortSignal, stride = 8): TimeSlicer {
  const queue: (() => boolean)[] = [];
  let due = false;
  let running = false;

  function run(): void {
    due = false;
    if (signal.aborted) {
      queue.length = 0;
      return;
    }
    running = true;
    try {
      const end = performance.now() + MAX_TASK_MS;
      while (queue.length && performance.now() < end) if (queue[0]!()) queue.shift();
    } finally {
      running = false;
    }
    if (queue.length && !due) {
      due = true;
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
    // Work that an item brings is done after its own list.
    if (!due && !running) run();
  };
}
