import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { makeKey } from '../../src/critic/publish/key-file.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

interface Step {
  run?: string;
  env?: Record<string, string>;
  'working-directory'?: string;
}
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
  runs: { steps: Step[] };
};

test("the action's steps publish and verify a folder, signed", async () => {
  const repository = mkdtempSync(join(tmpdir(), 'reelgrade-action-'));
  onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
  mkdirSync(join(repository, 'reviews'));
  writeFileSync(join(repository, 'reviews/reelgrade.yaml'), 'name: Lantern Reviews\ncritic: Jo Lantern\n');
  writeFileSync(
    join(repository, 'reviews/heat.md'),
    '---\ntitle: Heat\nyear: 1995\ngrade: B+\n---\nA good film.\n',
  );
  const publicKey = await makeKey(join(repository, 'jo.key'));
  const given: Record<string, string> = {
    source: 'reviews',
    base: 'https://lantern.example/reviews/',
    key: readFileSync(join(repository, 'jo.key'), 'utf8').trim(),
  };
  const filled = (text: string) =>
    text
      .replace(/\$\{\{ github\.action_path \}\}/g, root)
      .replace(
        /\$\{\{ inputs\.(\w+) \}\}/g,
        (_, name: string) => given[name] ?? action.inputs[name]!.default ?? '',
      );
  for (const step of action.runs.steps) {
    if (!step.run) continue;
    // The packages are there already.
    const command = step.run.replace('npm ci --ignore-scripts && ', '');
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]),
    );
    await run('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd: filled(step['working-directory'] ?? repository),
      env: { ...process.env, ...env },
    });
  }
  const manifest = JSON.parse(readFileSync(join(repository, 'reelgrade-site/archive.json'), 'utf8'));
  expect(manifest).toMatchObject({ reviews: 1, key: publicKey, archive: { name: 'Lantern Reviews' } });
});
