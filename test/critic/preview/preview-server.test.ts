import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FilmList } from '../../../src/critic/films/film-list.ts';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { servePreview } from '../../../src/critic/preview/preview-server.ts';

const list = new FilmList([
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

async function serve() {
  const read = await readArchive([dir], { list });
  const { url, server } = await servePreview(
    read,
    {},
    { port: 0, corrections: join(dir, 'corrections.json') },
  );
  close = () => server.close();
  const page = await (await fetch(url)).text();
  const key = /data-key="(\w+)"/.exec(page)![1]!;
  const choose = (body: object, headers = { 'x-reelgrade-key': key } as Record<string, string>) =>
    fetch(`${url}choose`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { url, page, choose };
}

test('a choice is written to the corrections file, and the next reading is settled by it', async () => {
  const { choose } = await serve();
  expect((await choose({ review: 'mercy-2', film: 'tt0000002' })).status).toBe(200);
  expect(JSON.parse(await readFile(join(dir, 'corrections.json'), 'utf8'))).toMatchObject({
    reelgrade: 'corrections',
    version: 1,
    corrections: [{ film: { title: 'Mercy', year: 2014 }, ref: { review: 'mercy-2' } }],
  });
  const again = await readArchive([dir], { list });
  const read = again.reviews.find(({ source }) => source === 'mercy-2.md')!;
  expect(read.resolution.resolved).toBe('settled');
  expect(read.review.film).toMatchObject({ year: 2014, ids: { imdb: 'tt0000002' } });
});

test('a film that is no candidate is typed, by id or year; anything else is not kept', async () => {
  const { choose } = await serve();
  expect((await choose({ review: 'mercy-2', film: '1995' })).status).toBe(200);
  expect(
    (await readArchive([dir], { list })).reviews.find(({ source }) => source === 'mercy-2.md')!.review.film
      .year,
  ).toBe(1995);
  expect((await choose({ review: 'mercy-2', film: 'who knows' })).status).toBe(500);
});

test('taking a choice back leaves the film open', async () => {
  const { choose } = await serve();
  await choose({ review: 'mercy-2', film: 'tt0000002' });
  await choose({ review: 'mercy-2', film: null });
  const again = await readArchive([dir], { list });
  expect(again.reviews.find(({ source }) => source === 'mercy-2.md')!.resolution.resolved).toBe('unsure');
});

test('other pages cannot choose, other hosts see nothing, and titles are text', async () => {
  const { page, choose } = await serve();
  expect((await choose({ review: 'mercy-2', film: 'tt0000002' }, {})).status).toBe(403);
  expect(page).toContain('Mercy &#60;b&#62;');
  expect(page).not.toContain('Mercy <b>');
});
