import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const bench = (...args: string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bench.ts', ...args, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

// A benchmark names files in texts, which no compiler follows: a small run shows that they are still there.
it('the benchmark of the catalog runs', () => {
  const few = ['--sizes', '200', '--rounds', '1', '--no-browser', '--peers', 'Reelgrade'];
  const { results } = bench('catalog', ...few) as { results: { size: number; peers: { name: string }[] }[] };
  expect(results[0]).toMatchObject({ size: 200, peers: [{ name: 'Reelgrade' }, { name: 'JSON + Map' }] });
}, 120_000);
