import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readManifest } from '../../../src/core/manifest/manifest.ts';
import { packedContent, zipEntries } from '../../../src/core/zip/zip-directory.ts';
import { ArchiveDesk } from '../../../src/critic/desk/archive-desk.ts';
import type { Details, PublishRequest } from '../../../src/critic/desk/desk-tasks.ts';
import type { DroppedFile } from '../../../src/critic/input/dropped-files.ts';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { filesOf } from '../../e2e/harness/run-tool.ts';
import { folderOf } from '../make-archive.ts';
import { zip } from '../make-zip.ts';

const program = { script: 'script', style: 'style', widget: 'widget', imported: [] };
const base = 'https://lantern.example/reviews/';
const FILES = {
  'films/heat.md':
    '---\ntitle: Heat\nyear: 1995\ngrade: B+\ndate: 2020-01-02\n---\nA good film, and a long one.\n',
  'films/mercy.md': '---\ntitle: Mercy\ngrade: C\n---\nA dull film.\n',
  'films/.hidden.md': '---\ntitle: Hidden\nyear: 1990\ngrade: C\n---\n',
  'broken.md': '---\ntitle: [open\n---\nText',
  'picture.png': 'x',
  'reelgrade.yaml': 'name: Lantern Reviews\ncritic: Jo Lantern\nhome: https://lantern.example/\n',
};
const dropped = (files: Record<string, string | Uint8Array>, folder = 'mine/'): DroppedFile[] =>
  Object.entries(files).map(([name, content]) => ({
    path: folder + name,
    file: new Blob([content as Uint8Array<ArrayBuffer>]),
  }));
const silent = () => undefined;
const newDesk = () => new ArchiveDesk(async () => program);

/** The files of a zip by name, as text. */
async function unzipped(blob: Blob): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Map(
    [...zipEntries(bytes)].map((entry) => [
      entry.name,
      new TextDecoder().decode(packedContent(bytes, entry)),
    ]),
  );
}

test('a dropped folder is understood as the tool understands it on the disk', async () => {
  const seen = await newDesk().read(dropped(FILES), silent);
  const onDisk = await readArchive([folderOf(FILES)]);
  expect(seen.rows.map(({ source }) => source)).toEqual(onDisk.reviews.map(({ source }) => source));
  expect(seen.rows[0]).toMatchObject({ title: 'Heat', year: 1995, grade: { text: 'B+' } });
  expect(seen.refused.map(({ source }) => source)).toEqual(onDisk.refused.map(({ source }) => source));
  expect(seen.details).toMatchObject({ name: 'Lantern Reviews', critic: 'Jo Lantern' });
  expect(seen.open).toMatchObject([{ id: 'films/mercy', title: 'Mercy', candidates: [] }]);
});

test('a zip and single files are read, too; what is unreadable says why', async () => {
  const packed = zip([{ name: 'reviews/heat.md', content: Buffer.from(FILES['films/heat.md']) }]);
  const seen = await newDesk().read(
    dropped(
      { 'all.zip': packed, 'table.csv': 'title,year,grade\nRan,1985,A\n', 'x.md': '---\na: [\n---\n' },
      '',
    ),
    silent,
  );
  expect(seen.rows.map(({ title }) => title).sort()).toEqual(['Heat', 'Ran']);
  expect(seen.refused).toMatchObject([{ source: 'x.md' }]);
});

const request = (details: Details, more: Partial<PublishRequest> = {}): PublishRequest => ({
  details,
  base,
  ...more,
});

test('the zip holds the very folder that the tool would publish', async () => {
  const desk = newDesk();
  const { details } = await desk.read(dropped(FILES), silent);
  const { zip: blob, sequence, files } = await desk.publish(request(details), silent);
  const made = await unzipped(blob);
  expect(sequence).toBe(1);
  expect(files).toBe(made.size);
  const out = `${folderOf({})}/site`;
  await publishArchive([folderOf(FILES)], {
    out,
    base,
    config: { name: 'Lantern Reviews', critic: 'Jo Lantern', home: 'https://lantern.example/' },
  });
  const published = await filesOf(out);
  const ofTheProgram = /^(?:page-.*|grade\.js|index\.html|archive\.json)$/;
  const names = [...made.keys()].filter((name) => !ofTheProgram.test(name));
  expect(names.sort()).toEqual([...published.keys()].filter((name) => !ofTheProgram.test(name)).sort());
  for (const name of names) expect(made.get(name), name).toBe(new TextDecoder().decode(published.get(name)));
});

test('a choice settles a film in what is published and in the file to keep; taking it back leaves it open', async () => {
  const desk = newDesk();
  const { details, open } = await desk.read(dropped(FILES), silent);
  const { id } = open[0]!;
  await expect(desk.choose({ review: id, film: 'who knows' })).rejects.toThrow(/neither an IMDb id/);
  await desk.choose({ review: id, film: '2000' });
  const chosen = await desk.publish(request(details), silent);
  expect(JSON.parse(chosen.corrections!)).toMatchObject({ corrections: [{ film: { year: 2000 } }] });
  expect((await unzipped(chosen.zip)).get('reviews.jsonld')).toContain('2000');
  const again = await newDesk().read(
    dropped({ ...FILES, 'corrections.json': chosen.corrections!, 'reelgrade.yaml': chosen.settings }),
    silent,
  );
  expect(again.open).toMatchObject([{ id, chosen: '2000' }]);
  expect(again.rows.find(({ title }) => title === 'Mercy')!.year).toBe(2000);
  await desk.choose({ review: id, film: '' });
  expect((await desk.publish(request(details), silent)).corrections).toBeUndefined();
});

test('a state after another counts on, and one that was signed asks for its key', async () => {
  const desk = newDesk();
  const { details } = await desk.read(dropped(FILES), silent);
  const key = await desk.makeKey();
  const manifestIn = async (blob: Blob) => (await unzipped(blob)).get('archive.json')!;
  const first = await manifestIn((await desk.publish(request(details, { key }), silent)).zip);
  expect(readManifest(first).manifest.key).toBeTruthy();
  await expect(desk.publish(request(details, { before: first }), silent)).rejects.toThrow(/signed before/);
  const changed = { ...details, rights: '© Jo Lantern' };
  const next = await desk.publish(request(changed, { before: first, key }), silent);
  expect(next.sequence).toBe(2);
});

test('what the form says is checked by the rules of the settings, and nothing is published without a name', async () => {
  const desk = newDesk();
  const { details } = await desk.read(dropped(FILES), silent);
  const publish = (more: Partial<Details>, at = base) =>
    desk.publish({ details: { ...details, ...more }, base: at }, silent);
  await expect(publish({ name: ' ', critic: '' })).rejects.toThrow('Give the archive a name first.');
  await expect(publish({ home: 'lantern' })).rejects.toThrow(/"home" must be an address/);
  await expect(publish({}, 'lantern')).rejects.toThrow(/not a web address/);
  await expect(newDesk().publish(request(details), silent)).rejects.toThrow('Drop your reviews first.');
});

test('an address of the site that is given later is used for the links to the reviews', async () => {
  const desk = newDesk();
  const page = '---\ntitle: Heat\nyear: 1995\ngrade: B+\npermalink: /films/heat/\n---\nA good film.\n';
  const { details } = await desk.read(dropped({ 'heat.md': page }), silent);
  const given = { ...details, name: 'Lantern', critic: 'Jo', home: 'https://lantern.example/' };
  const { zip: blob } = await desk.publish(request(given), silent);
  expect((await unzipped(blob)).get('reviews/heat.html')).toContain('https://lantern.example/films/heat/');
});

test('the worker and what it brings know no Node', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !file.endsWith('.ts')) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    expect(/from 'node:|\bBuffer\.|\bprocess\./.test(text), file).toBe(false);
    for (const [, types, name] of text.matchAll(/^(?:import|export) (type )?[^;'"]*?from '(\.[^']+)'/gm))
      if (!types) visit(new URL(name!, `file:///${file}`).pathname.slice(1));
  };
  visit('src/critic-page/critic-worker.ts');
  expect(seen.size).toBeGreaterThan(100);
});

/** A list of films in both of its forms. */
const listed = (id: string, year: number) => ({
  id,
  title: 'Mercy',
  year,
  kind: 'film',
  votes: 5,
  ids: { imdb: id },
});
const JSON_LIST = [
  { reelgrade: 'films', version: 1, date: '2026-11-01' },
  listed('tt0000001', 1950),
  { ...listed('tt0000002', 2001), directors: ['Cy First'] },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');
const BASICS = gzipSync(
  'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\ntt0000002\tmovie\tMercy\tMercy\t0\t2001\t\\N\t131\tDrama\n',
);

test('a list of films that is given afterwards names the candidates, and the critic’s choices stay', async () => {
  const desk = newDesk();
  const { open, listed: before } = await desk.read(dropped(FILES), silent);
  expect([open[0]!.candidates, before]).toEqual([[], undefined]);
  await desk.choose({ review: open[0]!.id, film: '2001' });
  const seen = await desk.useFilms(dropped({ 'films.jsonl': JSON_LIST }, ''), silent);
  expect(seen.listed).toBe(2);
  expect(seen.open[0]!.candidates.map(({ id, directors }) => [id, directors?.[0]])).toEqual([
    ['tt0000001', undefined],
    ['tt0000002', 'Cy First'],
  ]);
  expect(seen.open[0]!.chosen).toBe('2001');
});

test('a packed list that is dropped with the reviews settles what has no year, and is no review', async () => {
  const seen = await newDesk().read(
    [...dropped(FILES), ...dropped({ 'title.basics.tsv.gz': BASICS }, 'imdb/')],
    silent,
  );
  expect(seen.open).toEqual([]);
  expect(seen.rows.find(({ title }) => title === 'Mercy')!.year).toBe(2001);
  expect(seen.refused.map(({ source }) => source)).toEqual(['broken.md']);
});

test('what is no list of films is said to be none, and changes nothing', async () => {
  const desk = newDesk();
  const { details } = await desk.read(dropped(FILES), silent);
  const use = (files: Record<string, string | Uint8Array>) => desk.useFilms(dropped(files, ''), silent);
  await expect(use({ 'heat.md': 'x' })).rejects.toThrow(/no list of films in it.*films\.jsonl/);
  await expect(use({ 'films.jsonl': '{"title":"Heat","grade":"B"}\n' })).rejects.toThrow(/no list of films/);
  await expect(use({ 'title.basics.tsv.gz': BASICS.subarray(0, 40) })).rejects.toThrow(/damaged/);
  await expect(use({ 'films.jsonl': `${JSON_LIST}{"title":7}\n` })).rejects.toThrow(/line 4/);
  expect((await desk.publish(request(details), silent)).sequence).toBe(1);
});

test('a critic’s own file of a list’s name is read as reviews', async () => {
  const seen = await newDesk().read(
    dropped({ 'films.jsonl': '{"title":"Heat","year":1995,"grade":"B"}\n' }, ''),
    silent,
  );
  expect(seen.rows).toMatchObject([{ title: 'Heat', year: 1995 }]);
});

test('a folder that was published into the archive is not read as reviews, dropped or on the disk', async () => {
  const files = {
    'heat.md': FILES['films/heat.md'],
    'grades/catalog-0123456789abcdef.reelgrade': 'x',
    'grades/reviews.jsonld':
      '[{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Ran","dateCreated":"1985"},"reviewRating":{"ratingValue":93}}]',
    'grades/reviews/ran.html': '<title>Ran (1985)</title><h1>Ran (1985)</h1><p>Grade: A</p>',
  };
  const seen = await newDesk().read(dropped(files), silent);
  expect(seen.rows.map(({ title }) => title)).toEqual(['Heat']);
  expect(seen.leftOut).toBe(1);
  const { reviews, refused } = await readArchive([folderOf(files)]);
  expect(reviews.map(({ review }) => review.film.title)).toEqual(['Heat']);
  expect(refused).toMatchObject([{ source: 'grades', leftOut: true }]);
  expect((await readArchive([`${folderOf(files)}/grades`])).reviews).not.toEqual([]);
});
