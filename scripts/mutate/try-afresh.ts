/**
 * Mutants in what runs only once, when a file is loaded, are tried one by one: the test files that load them are run
 * again for each. A child process of its own, ended from outside when a mutant never ends.
 */
import { createVitest } from 'vitest/node';
import { MutationFiles } from './mutation-files.ts';

/** Of all test files that load a mutant, this many of the quickest are run. */
const MOST_TEST_FILES = 5;
/** A test file that takes longer is left out. */
const MAX_SECONDS = 10;

const files = new MutationFiles();
const { mutants } = files.plan;
const killed = files.kills;
const reached = files.reached
  .filter(({ seconds }) => seconds < MAX_SECONDS)
  .sort((a, b) => a.seconds - b.seconds);
const ids = process.argv.slice(2).map(Number);

const vitest = await createVitest('test', { watch: false, config: 'scripts/mutate/vitest-mutate.config.ts' });
for (const id of ids) {
  const { key } = mutants[id]!;
  if (killed.has(key)) continue;
  const reaching = reached.filter((each) => each.loaded.includes(id) || each.tested.includes(id));
  const testFiles = [...new Set(reaching.map(({ testFile }) => testFile))].slice(0, MOST_TEST_FILES);
  for (const testFile of testFiles) {
    files.current = { id, testFile };
    const result = await vitest.runTestSpecifications(await vitest.globTestSpecifications([testFile]));
    if (result.testModules.every((each) => each.ok())) continue;
    files.addKill({ key, by: testFile });
    break;
  }
}
await vitest.close();
process.exit(0);
