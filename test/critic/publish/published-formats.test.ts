import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { reviewsAsCsv } from '../../bench/publish/reviews.ts';
import { checkPublished } from './published-faults.ts';
import { differences } from './read-back.ts';

const base = 'https://critic.example/films/';
const REVIEWS = 200;
/** What a made-up archive lacks: other scales, ids, directors, no grade, and letters that markup must be escaped for. */
const odd = [
  'title,year,rating,date,url,excerpt,imdb,director',
  'Élan & Son,1990,★★★½,2020-01-02,https://critic.example/a?b=1&c=2,"A <good> film, ""really"" a good one.",tt9900001,Ada Example',
  'The Second Lantern,1991,★★,2021-01-02,https://critic.example/b,A dull film that never ends.,,"Ada Example, Bo Sample"',
  '8½ Harbours,2001,★★★★★,2022-11-30,https://critic.example/c,Ein großartiger Film über Häfen.,tt9900002,',
];

let dir: string;
const out = (name: string) => join(dir, `${name}-out`);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-formats-'));
  const config = {
    name: 'Night Train Reviews',
    critic: 'Reelgrade Sampler',
    home: 'https://critic.example/',
  };
  for (const [name, csv] of [
    ['many', reviewsAsCsv(REVIEWS)],
    ['odd', odd.join('\n')],
  ] as const) {
    await writeFile(join(dir, `${name}.csv`), csv);
    await publishArchive([join(dir, `${name}.csv`)], { out: out(name), base, config });
  }
});
afterAll(() => rm(dir, { recursive: true }));

describe.each(['many', 'odd'])('what is published of %s reviews', (name) => {
  it('has pages, a sitemap and feeds as their standards ask', async () => {
    const { pages, faults } = await checkPublished(out(name), base);
    expect(pages).toBe(name === 'many' ? REVIEWS : odd.length - 1);
    expect(faults).toEqual([]);
  });

  it('is read back by the tool without a difference', async () => {
    expect(await differences(join(dir, `${name}.csv`), join(out(name), 'reviews'))).toEqual([]);
  });
});

describe('a folder in which something is wrong', () => {
  const page = 'reviews/elan-son-1990.html';
  it.each([
    [page, '"ratingValue":70', '"ratingValue":700', /reviewRating\.ratingValue/],
    [page, '"bestRating":100,', '', /reviewRating\.bestRating/],
    [page, 'e-content" dir="auto">', 'e-content" dir="auto">Not: ', /other words/],
    [page, '</main>', '<script>x</script></main>', /runs a script/],
    [
      'sitemap.xml',
      '<url><loc>https://critic.example/films/reviews/elan-son-1990.html',
      '<url><loc>https://critic.example/x',
      /is missing/,
    ],
    ['sitemap.xml', '<lastmod>2020-01-02', '<lastmod>yesterday', /sitemap/],
    ['feed.xml', '<title>', '<titel>', /feed\.xml/],
    ['feed.json', '"content_text"', '"content_html"', /feed\.json: items\.0\.content_text/],
  ])('is found out: %s with %s as %s', async (path, from, to, fault) => {
    const file = join(out('odd'), path);
    const before = await readFile(file, 'utf8');
    expect(before).toContain(from);
    try {
      await writeFile(file, before.replaceAll(from, to));
      expect((await checkPublished(out('odd'), base)).faults.join('\n')).toMatch(fault);
    } finally {
      await writeFile(file, before);
    }
  });
});
