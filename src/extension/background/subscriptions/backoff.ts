/** Milliseconds. */
const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** Between a fifth less and a fifth more, so that viewers of one archive do not all ask at once. */
const jitter = (time: number, random: () => number) => time * (0.8 + 0.4 * random());

/** When to ask again after all went well; `hours` is the viewer's choice. */
export const afterSuccess = (now: number, hours: number, random = Math.random) =>
  now + jitter(hours * HOUR_MS, random);

/** When to ask again after the nth failure in a row: 15 minutes, doubling, a day at most. */
export const afterFailure = (now: number, failures: number, random = Math.random) =>
  now + jitter(Math.min(15 * MINUTE_MS * 2 ** Math.min(failures - 1, 10), (24 * HOUR_MS) / 1.2), random);

/**
 * Whether it is time. A clock that ran wild and was put right may have left a time far in the future: nothing that
 * we set lies further ahead than the longest interval and its jitter.
 */
export const isDue = (next: number, now: number, hours: number) =>
  next <= now || next > now + 1.25 * Math.max(hours, 24) * HOUR_MS;
