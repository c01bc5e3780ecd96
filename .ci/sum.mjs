/**
 * Sums what the runners reported: `node .ci/sum.mjs [names of steps that failed]`. Prints what failed and, last,
 * "N passed, N failed"; exit status 1 when anything failed, or a report that should be there is not.
 */
import { existsSync, readFileSync } from 'node:fs';

const runners = { unit: 'tests', 'e2e-chromium': 'tests', 'e2e-firefox': 'tests', build: 'build' };
const steps = process.argv.slice(2);
const explained = new Set();
let passed = 0;
let failed = 0;
let skipped = 0;

for (const [runner, step] of Object.entries(runners)) {
  const file = `reports/${runner}.json`;
  if (!existsSync(file)) {
    console.log(`${runner}: no report`);
    continue;
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  let bad = 0;
  for (const { name, status, message, assertionResults } of testResults) {
    const failures = assertionResults.filter((each) => each.status === 'failed');
    passed += assertionResults.filter((each) => each.status === 'passed').length;
    skipped += assertionResults.filter((each) => ['skipped', 'pending', 'todo'].includes(each.status)).length;
    for (const { fullName } of failures) console.log(`failed: ${runner}: ${fullName}`);
    bad += failures.length;
    if (status === 'failed' && failures.length === 0) {
      bad++;
      console.log(`failed: ${runner}: ${name}: ${String(message).split('\n')[0]}`);
    }
  }
  failed += bad;
  if (bad > 0) explained.add(step);
}

for (const step of steps.filter((step) => !explained.has(step))) {
  failed++;
  console.log(`failed: ${step}`);
}
// A runner that never ran is no success, whatever else is said.
const missing = Object.keys(runners).filter((runner) => !existsSync(`reports/${runner}.json`));
if (steps.length === 0) failed += missing.length;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
