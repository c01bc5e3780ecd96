import fc from 'fast-check';

/**
 * Property tests draw the same examples each time, so that a test fails for what was changed and for nothing else.
 * `REELGRADE_SEED=any` draws new ones, as the check of each day does; fast-check names the seed of a failure.
 */
const seed = process.env.REELGRADE_SEED ?? '1927';
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) });
