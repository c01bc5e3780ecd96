import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../make-archive.ts';

const REVIEW = '---\ntitle: Heat\nyear: 1995\ngrade: A-\n---\nA fine film.\n';

/** Runs `build` as in a terminal, and does something to it as soon as its bar is there. */
async function build(
  files: Record<string, string>,
  meanwhile?: (tool: ChildProcessWithoutNullStreams) => void,
) {
  const dir = folderOf(files);
  const out = join(dir, 'out');
  const terminal = 'data:text/javascript,process.stdout.isTTY = true';
  const tool = spawn(
    process.execPath,
    ['--import', terminal, 'scripts/reelgrade.mjs', 'build', dir, '--out', out],
    { env: { ...process.env, XDG_CACHE_HOME: join(dir, '.cache') }, timeout: 20_000, killSignal: 'SIGKILL' },
  );
  let told = '';
  tool.stdout.once('data', () => meanwhile?.(tool));
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (text) => (told += text));
  const status = await new Promise((done) => tool.on('close', (code, signal) => done(code ?? signal)));
  return { status, told, written: existsSync(out) };
}

/** So many that none of them is ready before the tool hears what is done to it. */
const many = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`${n}.md`, REVIEW]));

test.each<[string, (tool: ChildProcessWithoutNullStreams) => void]>([
  ['sent by another program', (tool) => tool.kill('SIGINT')],
  ['typed', (tool) => tool.stdin.write('\x03')],
])('an interrupt under the bar, %s, writes nothing, says so and ends with 130', async (_, interrupt) => {
  const { status, told, written } = await build(many, interrupt);
  expect(told).toContain('Stopped. Nothing was written.');
  expect(told).not.toContain('reviews from');
  expect({ status, written }).toEqual({ status: 130, written: false });
});

test('work that fails under the bar ends with its reason', async () => {
  const { status, told } = await build({ 'heat.md': REVIEW, 'corrections.json': '{' });
  expect(told).toMatch(/corrections\.json: .*it is not JSON/);
  expect(status).toBe(1);
});

test('work that is done under the bar ends well', async () => {
  const { status, told, written } = await build({ 'heat.md': REVIEW });
  expect(told).toContain('1 reviews from Markdown (1)');
  expect({ status, written }).toEqual({ status: 0, written: true });
});
