/**
 * `npm run mutate -- PATH …`: changes the files at PATH in one small place after another and says which changes no unit
 * test notices. What is known is kept in reports/mutation and taken up again: a run can be stopped at any moment, and
 * after new tests only the mutants that are alive are tried. See docs/mutation.md.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MutationFiles } from './mutate/mutation-files.ts';
import { mutationReport } from './mutate/mutation-report.ts';
import { planMutants, testFilesAt } from './mutate/plan-mutants.ts';
import { runAfresh, tryMutants } from './mutate/run-tests-with-mutants.ts';

const usage = `npm run mutate -- PATH …
  --tests PATH    these tests, too (may be given again); without it, those of the same place in test/
  --sample N      at most N mutants, chosen by the seed
  --seed N        another choice (1)
  --afresh WHICH  the slow part, test files run again for one mutant: "loaded" (for what runs when a file is loaded),
                  "all" (for all that are alive: where something is remembered from test to test) or "none"
  --report        only says what is known`;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    afresh: { type: 'string', default: 'loaded' },
    report: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || paths.length === 0) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

/** Tests that take longer than the first are run in a second round, when few mutants are left; longer still, never. */
const QUICK_MS = 150;
const SLOW_MS = 4000;

const name = paths
  .map((path) => path.replace(/^src\//, '').replaceAll('/', '-'))
  .join('+')
  .slice(0, 100);
const files = new MutationFiles(join('reports/mutation', name));
const mutants = planMutants(paths, Number(values.sample), Number(values.seed));

if (!values.report) {
  const testFiles = [...new Set([...paths, ...values.tests].flatMap(testFilesAt))];
  if (testFiles.length === 0)
    throw new Error('There are no tests of that name. Name some with --tests PATH.');
  files.forgetReached();
  files.plan = { mutants, testFiles, quickMs: QUICK_MS };
  await tryMutants(files);
  const quick = files.kills;
  const alive = new Set(mutants.filter(({ key }) => !quick.has(key)).map(({ id }) => id));
  const slow = files.reached.filter((each) => each.slow.some((id) => alive.has(id)));
  files.plan = { mutants, testFiles: slow.map(({ testFile }) => testFile), quickMs: SLOW_MS };
  await tryMutants(files);
  const kills = files.kills;
  const loaded = new Set(
    files.reached.flatMap((each) =>
      values.afresh === 'all' ? [...each.loaded, ...each.tested] : each.loaded,
    ),
  );
  const left = mutants.filter(({ id, key }) => loaded.has(id) && !kills.has(key)).map(({ id }) => id);
  if (values.afresh !== 'none') await runAfresh(files, left);
}

const report = mutationReport(files, mutants);
writeFileSync(join(files.folder, 'report.txt'), report);
console.log(report);
