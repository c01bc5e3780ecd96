import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xmlElements } from '../../../src/critic/input/xml.ts';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { reviewsAsCsv } from '../../bench/publish/reviews.ts';
import { differences } from './read-back.ts';

const base = 'https://critic.example/films/';
const REVIEWS = 200;
/** What a made-up archive lacks: other scales, ids, directors, and letters that markup must be escaped for. */
const odd = [
  'title,year,rating,date,url,excerpt,imdb,director',
  'Élan & Son,1990,★★★½,2020-01-02,https://critic.example/a?b=1&c=2,"A <good> film, ""really"" a good one.",tt9900001,Ada Example',
  'The Second Lantern,1991,★★,2021-01-02,https://critic.example/b,A dull film that never ends.,,"Ada Example, Bo Sample"',
  '8½ Harbours,2001,★★★★★,2022-11-30,https://critic.example/c,Ein großartiger Film über Häfen.,tt9900002,',
];

let dir: string;
const out = (name: string) => join(dir, `${name}-out`);
const text = (name: string, path: string) => readFile(join(out(name), path), 'utf8');

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

const address = v.pipe(v.string(), v.url(), v.regex(/^https:\/\//), v.maxLength(2047));
const day = v.pipe(v.string(), v.isoDate());
const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(99));
const Person = v.strictObject({ '@type': v.literal('Person'), name: shortText, url: v.optional(address) });

/** schema.org Review, with what search engines require and recommend of it; no field that they do not know. */
const Review = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Review'),
  '@id': address,
  url: address,
  author: Person,
  datePublished: day,
  reviewBody: v.string(),
  abstract: v.string(),
  itemReviewed: v.strictObject({
    '@type': v.picklist(['Movie', 'TVSeries']),
    name: v.pipe(v.string(), v.minLength(1)),
    dateCreated: v.pipe(v.string(), v.regex(/^\d{4}$/)),
    director: v.optional(v.array(Person)),
    sameAs: v.optional(v.union([address, v.array(address)])),
  }),
  reviewRating: v.strictObject({
    '@type': v.literal('Rating'),
    ratingValue: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    bestRating: v.literal(100),
    worstRating: v.literal(0),
    name: v.string(),
  }),
});

/** JSON Feed 1.1, as far as its items are ours. */
const JsonFeed = v.looseObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  home_page_url: address,
  feed_url: address,
  items: v.array(
    v.looseObject({
      id: address,
      url: address,
      external_url: v.optional(address),
      title: v.string(),
      content_text: v.pipe(v.string(), v.minLength(1)),
      date_published: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
});

describe.each(['many', 'odd'])('what is published of %s reviews', (name) => {
  it('states each of them with every required and recommended field', async () => {
    const pages = await readdir(join(out(name), 'reviews'));
    expect(pages).toHaveLength(name === 'many' ? REVIEWS : odd.length - 1);
    for (const page of pages) {
      const { document } = parseHTML(await text(name, `reviews/${page}`));
      const data = v.parse(
        Review,
        JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!),
      );
      expect(data['@id']).toBe(`${base}reviews/${page}`);
      // What is stated for machines is shown to people, as search engines ask.
      expect(document.querySelector('.e-content')!.textContent).toBe(data.reviewBody);
      expect(document.querySelector('main .grade')!.textContent).toBe(data.reviewRating.name);
    }
  });

  it('has a sitemap of the form that sitemaps.org asks for', async () => {
    const sitemap = await text(name, 'sitemap.xml');
    expect(sitemap).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n/,
    );
    const urls = [...xmlElements(sitemap, 'url')];
    expect(urls.length).toBeGreaterThan(3);
    for (const { children } of urls) {
      const [place, changed, ...more] = children;
      expect([place!.name, more]).toEqual(['loc', []]);
      expect(v.parse(address, place!.text).startsWith(base)).toBe(true);
      if (changed) expect([changed.name, v.parse(day, changed.text)]).toEqual(['lastmod', changed.text]);
    }
  });

  it('has an Atom feed with all that its standard requires', async () => {
    const feed = await text(name, 'feed.xml');
    expect(feed).toContain('xmlns="http://www.w3.org/2005/Atom"');
    const [head] = feed.split('<entry');
    for (const part of [/<id>https:/, /<title>[^<]+</, /<updated>\d{4}-\d\d-\d\dT/, /rel="self"/, /<author>/])
      expect(head).toMatch(part);
    const entries = [...xmlElements(feed, 'entry')];
    const partOf = (entry: (typeof entries)[number], part: string) =>
      entry.children.find((child) => child.name === part)?.text;
    expect(new Set(entries.map((entry) => partOf(entry, 'id'))).size).toBe(entries.length);
    for (const entry of entries) {
      v.parse(address, partOf(entry, 'id'));
      expect(partOf(entry, 'title')).toBeTruthy();
      expect(partOf(entry, 'summary')).toBeTruthy();
      expect(Number.isNaN(Date.parse(partOf(entry, 'updated')!))).toBe(false);
      v.parse(address, entry.children.find((child) => child.name === 'link')?.attributes.href);
    }
  });

  it('has a JSON Feed whose items are found by address', async () => {
    const { items, feed_url } = v.parse(JsonFeed, JSON.parse(await text(name, 'feed.json')));
    expect(feed_url).toBe(`${base}feed.json`);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { url } of items) await text(name, url.slice(base.length));
  });

  it('is read back by the tool without a difference', async () => {
    expect(await differences(join(dir, `${name}.csv`), join(out(name), 'reviews'))).toEqual([]);
  });
});
