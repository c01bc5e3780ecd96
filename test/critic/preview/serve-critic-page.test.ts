import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskFor } from '../../../src/critic/actions/run-preview.ts';
import type { ToolAnswer, Understood } from '../../../src/critic/desk/desk-tasks.ts';
import { FilmList } from '../../../src/critic/films/film-list.ts';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { serveCriticPage } from '../../../src/critic/preview/serve-critic-page.ts';

const films = new FilmList([
  { id: 'tt0000001', title: 'Mercy', year: 2000, kind: 'film', votes: 40, ids: { imdb: 'tt0000001' } },
  { id: 'tt0000002', title: 'Mercy', year: 2014, kind: 'film', votes: 90, ids: { imdb: 'tt0000002' } },
]);

let dir = '';
let close = () => {};
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-preview-'));
  await writeFile(join(dir, 'mercy.md'), '---\ntitle: "Mercy <b>"\n---\nGrade: B');
  await writeFile(join(dir, 'mercy-2.md'), '---\ntitle: Mercy\n---\nGrade: C+');
});
afterEach(async () => {
  close();
  await rm(dir, { recursive: true });
});

/** Serves the folder as `preview FOLDER` does, and asks as the page does. */
async function serve() {
  const desk = deskFor([dir], { config: {}, films, corrections: join(dir, 'corrections.json') });
  const { url, server } = await serveCriticPage({ port: 0, desk, folder: dir });
  close = () => server.close();
  const page = await (await fetch(url)).text();
  const key = /data-key="(\w+)"/.exec(page)![1]!;
  const ask = (task: string, input: unknown, headers: Record<string, string> = { 'x-reelgrade-key': key }) =>
    fetch(`${url}task/${task}`, { method: 'POST', headers, body: JSON.stringify(input) });
  const result = async (task: string, input: unknown = null) => {
    const lines = (await (await ask(task, input)).text()).trim().split('\n');
    return JSON.parse(lines.at(-1)!) as ToolAnswer;
  };
  const open = async () => {
    const answer = await result('open');
    if (!('result' in answer)) throw new Error(JSON.stringify(answer));
    return answer.result as Understood;
  };
  return { url, page, key, ask, result, open };
}

test('the archive is read with the list of films, and what is unsure asks which film', async () => {
  const { open } = await serve();
  const { reviews, listed, open: unsure } = await open();
  expect({ reviews, listed }).toEqual({ reviews: 2, listed: 2 });
  expect(unsure.find(({ id }) => id === 'mercy-2')!.candidates.map(({ year }) => year)).toEqual([2014, 2000]);
});

test('a choice is written to the corrections file, and the next reading is settled by it', async () => {
  const { result, open } = await serve();
  await open();
  expect(await result('choose', { review: 'mercy-2', film: 'tt0000002' })).toEqual({ result: null });
  expect(JSON.parse(await readFile(join(dir, 'corrections.json'), 'utf8'))).toMatchObject({
    reelgrade: 'corrections',
    version: 1,
    corrections: [{ film: { title: 'Mercy', year: 2014 }, ref: { review: 'mercy-2' } }],
  });
  const again = await readArchive([dir], { list: films });
  const read = again.reviews.find(({ source }) => source === 'mercy-2.md')!;
  expect(read.resolution.resolved).toBe('settled');
  expect(read.review.film).toMatchObject({ year: 2014, ids: { imdb: 'tt0000002' } });
  expect((await open()).open.find(({ id }) => id === 'mercy-2')!.chosen).toBe('tt0000002');
});

test('a film that is no candidate is typed, by id or year; anything else is not kept', async () => {
  const { result, open } = await serve();
  await open();
  await result('choose', { review: 'mercy-2', film: '1995' });
  const chosen = await readFile(join(dir, 'corrections.json'), 'utf8');
  expect(chosen).toContain('1995');
  expect(await result('choose', { review: 'mercy-2', film: 'who knows' })).toEqual({
    error: 'That is neither an IMDb id (tt0133093) nor a year.',
  });
  expect(await readFile(join(dir, 'corrections.json'), 'utf8')).toBe(chosen);
});

test('taking a choice back leaves the film open', async () => {
  const { result, open } = await serve();
  await open();
  await result('choose', { review: 'mercy-2', film: 'tt0000002' });
  await result('choose', { review: 'mercy-2', film: '' });
  const again = await readArchive([dir], { list: films });
  expect(again.reviews.find(({ source }) => source === 'mercy-2.md')!.resolution.resolved).toBe('unsure');
});

test('a file that changes is read as it is now', async () => {
  const { open } = await serve();
  await open();
  await writeFile(join(dir, 'heat.md'), '---\ntitle: Heat\nyear: 1995\ngrade: A\n---\n');
  expect((await open()).rows.map(({ title }) => title)).toContain('Heat');
});

test('other pages cannot ask, and what is asked is checked', async () => {
  const { url, key, ask } = await serve();
  expect((await ask('open', null, {})).status).toBe(403);
  expect((await ask('open', null, { 'x-reelgrade-key': 'guessed' })).status).toBe(403);
  expect((await fetch(`${url}published.zip`)).status).toBe(403);
  expect((await fetch(`${url}published.zip`, { headers: { 'x-reelgrade-key': key } })).status).toBe(404);
  expect((await ask('choose', { review: 7, film: {} })).status).toBe(500);
  expect((await ask('choose', { review: 'mercy', film: 'x'.repeat(2_000_000) })).status).toBe(500);
  expect((await ask('read', [])).status).toBe(404);
  expect((await ask('toString', null)).status).toBe(404);
  expect((await fetch(`${url}mercy.md`)).status).toBe(404);
});

test('the page of an archive may ask the tool alone, and one for dropped files nobody', async () => {
  const { url } = await serve();
  expect((await fetch(url)).headers.get('content-security-policy')).toContain("connect-src 'self'");
  const { url: dropping, server } = await serveCriticPage({ port: 0, folder: dir });
  const page = await fetch(dropping);
  server.close();
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'none'");
  expect(await page.text()).not.toContain('data-key');
});
