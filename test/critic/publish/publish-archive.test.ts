import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { makeKey, readKey, succeedKey } from '../../../src/critic/publish/key-file.ts';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { folderOf, placeCheck, verifyFolder } from '../../../src/critic/publish/verify-published.ts';
import { writeFolder } from '../../../src/critic/publish/write-folder.ts';

let dir: string;
let out: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-publish-'));
  out = join(dir, 'site');
  await write('B+');
});
afterEach(() => rm(dir, { recursive: true }));

const base = 'https://critic.example/reviews/';
const config = { name: 'Night Train Reviews', critic: 'Reelgrade Sampler', home: 'https://critic.example/' };

const write = (grade: string) =>
  writeFile(
    join(dir, 'reviews.csv'),
    `title,year,grade,date\nThe Sleeping Car,1990,${grade},2026-05-01\nPlatform & Gap,1991,C,2026-05-02\n`,
  );
const run = async (more: Partial<Parameters<typeof publishArchive>[1]> = {}) =>
  publishArchive([join(dir, 'reviews.csv')], { out, base, config, ...more });
const problems = async () =>
  (await verifyFolder(folderOf(out))).flatMap(({ what, problem }) => (problem ? `${what}: ${problem}` : []));

describe('publish', () => {
  it('writes a folder that a subscriber accepts', async () => {
    const { manifest } = await run();
    expect(manifest).toMatchObject({ sequence: 1, reviews: 2, archive: config });
    expect(await problems()).toEqual([]);
    const feed = await readFile(join(out, 'feed.xml'), 'utf8');
    expect(feed).toContain('Platform & Gap (1991): C');
    const { '@graph': graph } = JSON.parse(await readFile(join(out, 'reviews.jsonld'), 'utf8'));
    expect(graph).toHaveLength(2);
    expect(graph.map((item: { reviewRating: { name: string } }) => item.reviewRating.name).sort()).toEqual([
      'B+',
      'C',
    ]);
  });

  it('tells of a film reviewed twice as one film, with its earlier review in the data', async () => {
    await writeFile(
      join(dir, 'reviews.csv'),
      'title,year,grade,date,url\nThe Sleeping Car,1990,C,2001-02-03,https://critic.example/2001\nThe Sleeping Car,1990,A,2026-05-01,https://critic.example/2026\n',
    );
    expect((await run()).manifest.reviews).toBe(1);
    const data = await readFile(join(out, 'reviews.jsonld'), 'utf8');
    expect(JSON.parse(data)['@graph']).toMatchObject([
      { url: 'https://critic.example/2026', reviewRating: { name: 'A' } },
      {
        url: 'https://critic.example/2001',
        datePublished: '2001-02-03',
        itemReviewed: { name: 'The Sleeping Car' },
        reviewRating: { name: 'C' },
      },
    ]);
    const { reviews } = await readArchive([join(out, 'reviews.jsonld')]);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]!.review.earlier).toMatchObject([
      { date: '2001-02-03', url: 'https://critic.example/2001' },
    ]);
  });

  it('changes nothing when nothing has changed, and counts up when something has', async () => {
    await run();
    const times = async () =>
      Promise.all((await readdir(out)).map(async (name) => [name, (await stat(join(out, name))).mtimeMs]));
    const before = await times();
    expect((await run({ now: new Date('2030-01-01') })).changed).toEqual([]);
    expect(await times()).toEqual(before);
    await write('A-');
    const { manifest, changed } = await run();
    expect(manifest.sequence).toBe(2);
    expect(changed.at(-1)).toBe('archive.json');
  });

  it('keeps the catalog before for one run, the critic’s own files forever', async () => {
    const first = await run();
    await writeFile(join(out, 'about.html'), 'mine');
    await write('A-');
    const second = await run();
    expect(await readdir(out)).toContain(first.manifest.catalog.name);
    await write('A');
    const third = await run();
    expect(third.removed).toEqual([first.manifest.catalog.name]);
    const names = await readdir(out);
    expect(names).toEqual(
      expect.arrayContaining([second.manifest.catalog.name, third.manifest.catalog.name, 'about.html']),
    );
  });

  it('refuses what is no address, and a folder whose manifest it cannot read', async () => {
    await expect(run({ base: 'critic.example' })).rejects.toThrow(/web address/);
    await run();
    await writeFile(join(out, 'archive.json'), '{"reelgrade":1}');
    await expect(run()).rejects.toThrow(/archive\.json/);
  });
});

describe('a signed archive', () => {
  it('stays with its key, and goes over to one that it vouches for', async () => {
    const [mine, other] = [join(dir, 'mine.key'), join(dir, 'other.key')];
    await makeKey(mine);
    await makeKey(other);
    await expect(makeKey(mine)).rejects.toThrow(/there already/);
    expect((await stat(mine)).mode & 0o777).toBe(0o600);
    const { manifest } = await run({ key: await readKey(mine) });
    expect(manifest.key).toBeTruthy();
    expect(await problems()).toEqual([]);
    await expect(run()).rejects.toThrow(/--key/);
    await expect(run({ key: await readKey(other) })).rejects.toThrow(/another key/);
    await succeedKey(mine, other);
    expect((await run({ key: await readKey(other) })).manifest.sequence).toBe(2);
    expect(await problems()).toEqual([]);
  });
});

describe('verify', () => {
  it('says that an address without TLS has no subscribers', () => {
    expect(placeCheck('http://critic.example/reviews/')).toHaveLength(1);
    for (const good of ['https://critic.example/', 'http://127.0.0.1:8080/', 'site'])
      expect(placeCheck(good)).toEqual([]);
  });

  it('names each file that was tampered with', async () => {
    const key = join(dir, 'my.key');
    await makeKey(key);
    const { manifest } = await run({ key: await readKey(key) });
    for (const name of [manifest.catalog.name, 'feed.xml', 'reviews.jsonld']) {
      const good = await readFile(join(out, name));
      const bad = Buffer.from(good);
      bad[bad.length >> 1]! ^= 1;
      await writeFile(join(out, name), bad);
      expect(await problems()).toEqual([expect.stringContaining(name)]);
      await rm(join(out, name));
      expect(await problems()).toEqual([expect.stringContaining(name)]);
      await writeFile(join(out, name), good);
    }
    const text = await readFile(join(out, 'archive.json'), 'utf8');
    await writeFile(join(out, 'archive.json'), text.replace('"reviews": 2', '"reviews": 3'));
    expect(await problems()).toEqual([
      expect.stringMatching(/signature/),
      expect.stringMatching(/number of reviews/),
    ]);
  });
});

describe('writing a folder', () => {
  it('leaves the old state when it is stopped before the swap, and clears its leavings the next time', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    await writeFolder(
      out,
      new Map([
        ['a.txt', bytes('old')],
        ['archive.json', bytes('1')],
      ]),
    );
    const broken = new Map<string, Uint8Array>([
      ['a.txt', bytes('new')],
      ['no/such/folder', bytes('x')],
      ['archive.json', bytes('2')],
    ]);
    await expect(writeFolder(out, broken)).rejects.toThrow();
    expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('old');
    expect(await readFile(join(out, 'archive.json'), 'utf8')).toBe('1');
    await writeFolder(out, new Map([['archive.json', bytes('2')]]));
    expect((await readdir(out)).sort()).toEqual(['a.txt', 'archive.json']);
  });
});
