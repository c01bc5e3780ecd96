import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../src/critic/config.ts';
import { init } from '../../../src/critic/init/write-config.ts';
import { CLEAR, CTRL_C, ENTER, terminal } from '../fake-terminal.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-init-'));
  for (const [name, grade] of [
    ['heat', 'A-'],
    ['ronin', 'B+'],
    ['sabrina', 'C'],
  ])
    await writeFile(
      join(dir, `${name}.md`),
      `---\ntitle: ${name}\nyear: 1995\ngrade: ${grade}\nauthor: Jo Lantern\n---\n`,
    );
});
afterEach(() => rm(dir, { recursive: true }));

const rest = [
  'address of your site',
  'write to you',
  'about your rights',
  'language',
  'scale',
  'How many words',
];
const file = () => join(dir, 'reelgrade.yaml');

test('takes guesses with Enter, changes what is typed, and says at once what is wrong with an answer', async () => {
  const screen = terminal([
    ['called?', 'Lantern Reviews\r'],
    ['Your name', ENTER],
    ['address of your site', 'lantern\r'],
    ['must be an address', `${CLEAR}https://lantern.example/\r`],
    ...rest.slice(1, 5).map((question): [string, string] => [question, ENTER]),
    ['How many words', `${CLEAR}25\r`],
    ["review's page", ENTER],
  ]);
  expect(await init([dir], {}, screen)).toBe(0);
  expect(screen.unanswered()).toBe(0);
  expect(readConfig(await readFile(file(), 'utf8'), 'reelgrade.yaml')).toMatchObject({
    name: 'Lantern Reviews',
    critic: 'Jo Lantern',
    home: 'https://lantern.example/',
    scale: 'A+ to F',
    excerpt: 25,
  });
  expect(screen.shown()).toContain('3 reviews found, grades: A+ to F');
  expect(screen.shown()).toContain('Written. Next: reelgrade check');
});

test('Ctrl and C at any question writes nothing, says so and ends with 130', async () => {
  for (const answers of [
    [['called?', CTRL_C]],
    [
      ['called?', ENTER],
      ['Your name', ENTER],
      ['address of your site', CTRL_C],
    ],
  ] as [string, string][][]) {
    const screen = terminal(answers);
    expect(await init([dir], {}, screen)).toBe(130);
    expect(screen.shown()).toContain('Nothing was written.');
    await expect(readFile(file())).rejects.toThrow('ENOENT');
  }
});

test('a configuration that is there is written over only when somebody says yes', async () => {
  await writeFile(file(), 'name: Mine\n');
  const no = terminal([['Write over it?', ENTER]]);
  expect(await init([dir], {}, no)).toBe(1);
  expect(no.shown()).toContain('is left as it was.');
  const stopped = terminal([['Write over it?', CTRL_C]]);
  expect(await init([dir], {}, stopped)).toBe(130);
  expect(await readFile(file(), 'utf8')).toBe('name: Mine\n');
  const yes = terminal([
    ['Write over it?', 'y'],
    ['called?', 'New\r'],
    ['Your name', ENTER],
    ...rest.map((question): [string, string] => [question, ENTER]),
    ["review's page", ENTER],
  ]);
  expect(await init([dir], {}, yes)).toBe(0);
  expect(await readFile(file(), 'utf8')).toContain('name: "New"');
});

test('without a terminal it says what to do, and asks nothing with --yes', async () => {
  await expect(init([dir], {}, undefined)).rejects.toThrow('--yes');
  await expect(readFile(file())).rejects.toThrow('ENOENT');
  expect(await init([dir], { yes: true }, undefined)).toBe(0);
  await expect(init([dir], { yes: true }, undefined)).rejects.toThrow('--force');
  expect(await init([dir], { yes: true, force: true }, undefined)).toBe(0);
});

test('a single file has its configuration beside it', async () => {
  expect(await init([join(dir, 'heat.md')], { yes: true }, undefined)).toBe(0);
  expect(await readFile(file(), 'utf8')).toContain('critic: "Jo Lantern"');
});
