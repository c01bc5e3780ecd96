import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { gradePicture } from '../../../src/critic/publish/pages/grade-picture.ts';
import { letterOf } from '../../../src/critic/publish/pages/list-pages.ts';
import { slugOf } from '../../../src/critic/publish/pages/page-paths.ts';
import { sitemapFiles } from '../../../src/critic/publish/pages/sitemap.ts';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';

const MAX_PAGE_GZIP_BYTES = 3000;
const MAX_FIRST_PAGE_BYTES = 10_000;
const base = 'https://critic.example/films/';
const config = {
  name: 'Night “Train” Reviews',
  critic: 'Reelgrade Sampler',
  home: 'https://critic.example/',
};
const columns = 'title,year,grade,date,excerpt,url,imdb,director\n';
const rows = [
  'The Sleeping Car,1990,B+,2026-05-01,It arrives on time and leaves you somewhere else.,https://critic.example/2026,tt9900001,Ada Example',
  'Platform & Gap,1991,C,2026-05-02,A dull film about a gap.,https://critic.example/gap,,Ada Example',
  '</script><b>Bold</b>,1992,A,2025-05-02,A bold film and a good one.,https://critic.example/bold,,',
  'Élan,1990,F,2025-01-02,A bad film that never begins and never ends.,https://critic.example/elan,,',
];

let dir: string;
let out: string;
const publish = (lines: readonly string[]) =>
  writeFile(join(dir, 'reviews.csv'), columns + lines.join('\n')).then(() =>
    publishArchive([join(dir, 'reviews.csv')], { out, base, config }),
  );
const pagesIn = async (folder: string) =>
  (await readdir(join(out, folder)))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);
const text = (path: string) => readFile(join(out, path), 'utf8');

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reelgrade-pages-'));
  out = join(dir, 'site');
  await publish(rows);
});
afterAll(() => rm(dir, { recursive: true }));

interface Data {
  [field: string]: unknown;
  itemReviewed: { [field: string]: unknown };
  reviewRating: { [field: string]: unknown };
}
const dataOf = (html: string): Data =>
  JSON.parse(parseHTML(html).document.querySelector('script[type="application/ld+json"]')!.textContent!);

describe('the page of a review', () => {
  it('has the fields that schema.org and search engines ask of a Review', async () => {
    const pages = await pagesIn('reviews');
    expect(pages).toHaveLength(rows.length);
    for (const page of pages) {
      const data = dataOf(await text(page));
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Review',
        author: { '@type': 'Person', name: config.critic },
        datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        reviewBody: expect.any(String),
        itemReviewed: { '@type': 'Movie', name: expect.any(String), dateCreated: expect.any(String) },
        reviewRating: { '@type': 'Rating', ratingValue: expect.any(Number), bestRating: 100, worstRating: 0 },
      });
    }
    const all = await Promise.all(pages.map(async (page) => dataOf(await text(page)).itemReviewed.sameAs));
    expect(all.filter(Boolean)).toEqual(['https://www.imdb.com/title/tt9900001/']);
  });

  it('says its address, its picture and its words to those who share it, and runs nothing', async () => {
    for (const page of await pagesIn('reviews')) {
      const html = await text(page);
      const { document } = parseHTML(html);
      const meta = (name: string) =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      expect(document.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(base + page);
      expect(meta('og:url')).toBe(base + page);
      expect(meta('og:description')).toBeTruthy();
      const picture = meta('og:image')!;
      expect(picture.startsWith(`${base}pictures/grade-`)).toBe(true);
      expect((await stat(join(out, picture.slice(base.length)))).size).toBeGreaterThan(100);
      expect(document.querySelector('.h-review .p-rating')).toBeTruthy();
      expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
      expect(document.querySelector('b')).toBeNull();
    }
  });

  it('is small: alone and with its style', async () => {
    const style = gzipSync(await text('lists/pages.css')).length;
    for (const page of await pagesIn('reviews')) {
      const bytes = gzipSync(await text(page)).length;
      expect(bytes).toBeLessThanOrEqual(MAX_PAGE_GZIP_BYTES);
      expect(bytes + style).toBeLessThanOrEqual(MAX_FIRST_PAGE_BYTES);
    }
  });

  it('is read back by the tool to the same review', async () => {
    const essence = (archive: Awaited<ReturnType<typeof readArchive>>) =>
      archive.reviews
        .map(({ review: { film, grade, date, url, excerpt } }) => ({
          title: film.title,
          year: film.year,
          ids: film.ids,
          grade,
          date,
          url,
          excerpt,
        }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    const before = essence(await readArchive([join(dir, 'reviews.csv')]));
    expect(before).toHaveLength(rows.length);
    expect(essence(await readArchive([join(out, 'reviews')]))).toEqual(before);
  });
});

describe('lists, years and feeds', () => {
  it('lead to every review, by links that are there', async () => {
    const linked = new Set<string>();
    for (const page of [
      ...(await pagesIn('lists')),
      ...(await pagesIn('years')),
      ...(await pagesIn('reviews')),
    ])
      for (const link of parseHTML(await text(page)).document.querySelectorAll('a[href]')) {
        const target = new URL(link.getAttribute('href')!, base + page).href;
        if (!target.startsWith(base)) continue;
        await stat(join(out, target.slice(base.length)));
        linked.add(target);
      }
    for (const page of await pagesIn('reviews')) expect(linked).toContain(base + page);
    const names = await pagesIn('lists');
    for (const name of ['letter-s', 'letter-e', 'year-1990', `director-${slugOf('Ada Example')}`])
      expect(names).toContain(`lists/${name}.html`);
    expect(await pagesIn('years')).toEqual(['years/2025.html', 'years/2026.html']);
    expect(await text('years/2026.html')).toContain('<svg class="chart" role="img"');
  });

  it('have a sitemap of every page, and feeds that readers understand', async () => {
    const sitemap = await text('sitemap.xml');
    const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    for (const page of [...(await pagesIn('reviews')), ...(await pagesIn('years'))])
      expect(places).toContain(base + page);
    const feed = parseJsonFeed(await text('feed.json'));
    expect(feed.items).toHaveLength(rows.length);
    expect(JSON.parse(await text('feed.json')).version).toBe('https://jsonfeed.org/version/1.1');
    expect(parseAtomFeed(await text('feed.xml')).entries).toHaveLength(rows.length);
    expect(parseOpml(await text('feeds.opml')).body!.outlines![0]).toMatchObject({
      xmlUrl: `${base}feed.xml`,
    });
  });

  it('are split where a sitemap grows too long', () => {
    const entries = Array.from({ length: 100_001 }, (_, at) => ({ path: `${at}` }));
    const files = sitemapFiles(entries, base);
    expect(files.map(([name]) => name)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap.xml',
    ]);
    expect(files[3]![1]).toContain('<sitemapindex');
    expect(files[2]![1].match(/<url>/g)).toHaveLength(1);
  });
});

describe('a second run', () => {
  it('writes only what changed, removes what is gone, and leaves the critic’s own files', async () => {
    expect((await publish(rows)).pages).toEqual({ written: 0, removed: 0 });
    await writeFile(join(out, 'reviews', 'mine.html'), '<p>mine</p>');
    const changed = [rows[0]!.replace('somewhere else', 'at home'), rows[1]!, rows[2]!];
    const { pages } = await publish(changed);
    expect(pages.removed).toBeGreaterThan(0);
    expect(await pagesIn('reviews')).toHaveLength(4);
    expect(await text('reviews/mine.html')).toBe('<p>mine</p>');
    const again = await publish([rows[0]!, rows[1]!, rows[2]!]);
    expect(again.pages).toEqual({ written: 1, removed: 0 });
  });

  it('writes a page again that a crash left empty or cut off', async () => {
    const all = [rows[0]!, rows[1]!, rows[2]!];
    const pages = (await pagesIn('reviews')).filter((name) => !name.endsWith('mine.html'));
    const whole = await text(pages[1]!);
    await writeFile(join(out, pages[0]!), '');
    await writeFile(join(out, pages[1]!), whole.slice(0, 600));
    expect((await publish(all)).pages).toEqual({ written: 2, removed: 0 });
    expect(await text(pages[1]!)).toBe(whole);
  });

  it('refuses to write over a page that it did not make', async () => {
    const [page] = (await pagesIn('reviews')).filter((name) => !name.endsWith('mine.html'));
    await writeFile(join(out, page!), '<p>mine</p>');
    await expect(publish(rows)).rejects.toThrow(/was not made by Reelgrade/);
  });
});

describe('names and pictures', () => {
  it('have names that depend on nothing but the review', () => {
    expect(slugOf('the-sleeping-car-1990')).toBe('the-sleeping-car-1990');
    expect(slugOf('2021/Élan.html')).toMatch(/^2021-elan-[0-9a-f]{8}$/);
    expect(slugOf('A/B')).not.toBe(slugOf('a-b'));
    expect(slugOf('日本')).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    ['The Third Man', 'T'],
    ['Élan', 'E'],
    ['A.I.', 'A'],
    ['8½', '#'],
    ['“Crocodile” Dundee', 'C'],
  ])('list %s under %s', (title, letter) => expect(letterOf(title)).toBe(letter));

  it.each(['B+', '★★★½', '7/10', 'Wunderbar!'])('draw %s as a whole picture', async (grade) => {
    const bytes = Buffer.from(await gradePicture({ text: grade, score: 83 }));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const at = bytes.indexOf('IDAT');
    const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
    expect(rows).toHaveLength(630 * 1201);
    expect(rows.filter((pixel) => pixel === 1).length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(10_000);
  });
});
