import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstTime } from '../../../src/critic/init/first-time.ts';
import { CLEAR, CTRL_C, ENTER, terminal } from '../fake-terminal.ts';
import { folderOf } from '../make-archive.ts';

const reviews = {
  'texts/heat.md': '---\ntitle: Heat\nyear: 1995\ngrade: B+\nauthor: Jo Lantern\n---\nA good film.\n',
  'texts/ferry.md': '---\ntitle: Night Ferry\nyear: 1987\ngrade: C\nauthor: Jo Lantern\n---\nA dull film.\n',
};

test('six questions, each with a guess, end with a folder that is ready for the host', async () => {
  const dir = folderOf(reviews);
  const asked = terminal([
    ['Where are your reviews', `${CLEAR}nowhere${ENTER}`],
    ['no such folder', `${CLEAR}texts${ENTER}`],
    ['site or column called', `${CLEAR}Lantern Reviews${ENTER}`],
    ['Your name', ENTER],
    ['address of your site', `${CLEAR}https://lantern.example/${ENTER}`],
    ['Where will you put it', ENTER],
    ['web address that the folder', ENTER],
  ]);
  expect(await firstTime(asked, dir)).toBe(0);
  expect(asked.unanswered()).toBe(0);
  expect(asked.shown()).toContain('commit, and push');
  expect(asked.shown()).toContain('What viewers get');
  const manifest = JSON.parse(readFileSync(join(dir, 'reelgrade-site/archive.json'), 'utf8'));
  expect(manifest).toMatchObject({ reviews: 2, archive: { name: 'Lantern Reviews', critic: 'Jo Lantern' } });
  expect(readFileSync(join(dir, 'reelgrade-site/index.html'), 'utf8')).toContain(
    'https://lantern.example/reviews/',
  );
  expect(readFileSync(join(dir, 'texts/reelgrade.yaml'), 'utf8')).toContain('"Lantern Reviews"');
});

test('a second time the configuration answers, and what was published is not read as reviews', async () => {
  const dir = folderOf({ ...reviews, 'reelgrade.yaml': 'name: Lantern Reviews\ncritic: Jo Lantern\n' });
  for (let run = 0; run < 2; run++) {
    const asked = terminal([
      ['Where are your reviews', ENTER],
      ['Where will you put it', ENTER],
      ['web address that the folder', `${CLEAR}https://lantern.example/r/${ENTER}`],
    ]);
    expect(await firstTime(asked, dir)).toBe(0);
    expect(asked.shown()).toContain('2 reviews from Markdown');
  }
});

test('a folder without reviews, and somebody who stops, leave nothing behind', async () => {
  const dir = folderOf({ 'notes/readme.txt': '' });
  mkdirSync(join(dir, 'empty'));
  const nothing = terminal([['Where are your reviews', `${CLEAR}empty${ENTER}`]]);
  expect(await firstTime(nothing, dir)).toBe(1);
  expect(nothing.shown()).toContain('No reviews were found');
  expect(await firstTime(terminal([['Where are your reviews', CTRL_C]]), dir)).toBe(130);
  expect(readdirSync(dir).sort()).toEqual(['empty', 'notes']);
});
