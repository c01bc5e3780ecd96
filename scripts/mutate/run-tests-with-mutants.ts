import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_VARIABLE, MODE_VARIABLE, type MutationFiles } from './mutation-files.ts';

/** Nothing has happened for so long: the mutant that is tried never ends. */
const SILENCE_MS = 120_000;
const LOOK_EVERY_MS = 1000;

const CONFIG = 'scripts/mutate/vitest-mutate.config.ts';

function waitFor(run: ChildProcess, files: MutationFiles): Promise<'ended' | 'stuck'> {
  return new Promise((resolve) => {
    let seen = Date.now();
    const look = setInterval(() => {
      for (const name of ['current.json', 'kills.jsonl', 'reached.jsonl'])
        seen = Math.max(seen, statSync(join(files.folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (Date.now() - seen > SILENCE_MS) run.kill('SIGKILL');
    }, LOOK_EVERY_MS);
    run.on('close', (_, signal) => {
      clearInterval(look);
      resolve(signal === 'SIGKILL' ? 'stuck' : 'ended');
    });
  });
}

function start(files: MutationFiles, mode: 'try' | 'afresh', command: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--no-warnings', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, [FOLDER_VARIABLE]: files.folder, [MODE_VARIABLE]: mode },
  });
}

/**
 * Runs the test files of the plan, each with all the mutants that it reaches. A mutant that never ends is killed, and the rest goes on.
 */
export async function tryMutants(files: MutationFiles): Promise<void> {
  let left = files.plan.testFiles;
  while (left.length > 0) {
    const before = files.reached.length;
    const run = start(files, 'try', ['node_modules/vitest/vitest.mjs', 'run', '--config', CONFIG, ...left]);
    if ((await waitFor(run, files)) === 'ended') return;
    const { id, testFile } = files.current;
    if (id >= 0) files.addKill({ key: files.plan.mutants[id]!.key, by: `${testFile}: never ends` });
    const done = new Set(files.reached.slice(before).map((each) => each.testFile));
    // A test that never ends by itself is left out.
    left = left.filter((each) => !done.has(each) && !(id < 0 && each === testFile));
  }
}

/** Runs test files again for each of the mutants, see try-afresh.ts. */
export async function runAfresh(files: MutationFiles, ids: readonly number[]): Promise<void> {
  let left = ids;
  while (left.length > 0) {
    const run = start(files, 'afresh', [
      'node_modules/tsx/dist/cli.mjs',
      'scripts/mutate/try-afresh.ts',
      ...left.map(String),
    ]);
    if ((await waitFor(run, files)) === 'ended') return;
    const { id, testFile } = files.current;
    files.addKill({ key: files.plan.mutants[id]!.key, by: `${testFile}: never ends` });
    left = left.slice(left.indexOf(id) + 1);
  }
}
