import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { type XmlElement, xmlElements } from '../../../src/critic/input/xml.ts';

/** What a review's page may weigh, gzipped, and what a browser fetches for the first of them, style included. */
export const MAX_PAGE_GZIP_BYTES = 3000;
export const MAX_FIRST_PAGE_BYTES = 10_000;

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
  // A review without a grade has no rating: one that is made up would be a lie.
  reviewRating: v.optional(
    v.strictObject({
      '@type': v.literal('Rating'),
      ratingValue: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      bestRating: v.literal(100),
      worstRating: v.literal(0),
      name: v.string(),
    }),
  ),
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

/** What was found in a published folder. */
export interface PublishedFolder {
  pages: number;
  /** The heaviest review's page, gzipped, and what a browser fetches for it in all. */
  largestPage: number;
  firstPage: number;
  /** What is wrong, one line each. */
  faults: string[];
}

/** Checks the pages, feeds and sitemap of a published folder against the standards that they are made by. */
export async function checkPublished(folder: string, base: string): Promise<PublishedFolder> {
  const text = (path: string) => readFile(join(folder, path), 'utf8');
  const faults: string[] = [];
  const names = (await readdir(join(folder, 'reviews'))).map((name) => `reviews/${name}`);
  const style = gzipSync(await text('lists/pages.css')).length;
  let largestPage = 0;
  for (const name of names) {
    const html = await text(name);
    largestPage = Math.max(largestPage, gzipSync(html).length);
    faults.push(...pageFaults(html, base + name).map((fault) => `${name}: ${fault}`));
  }
  const firstPage = largestPage + style;
  if (largestPage > MAX_PAGE_GZIP_BYTES) faults.push(`a page of ${largestPage} bytes, gzipped`);
  if (firstPage > MAX_FIRST_PAGE_BYTES) faults.push(`a first page of ${firstPage} bytes`);
  faults.push(...(await sitemapFaults(text, base, names)));
  faults.push(...atomFaults(await text('feed.xml')).map((fault) => `feed.xml: ${fault}`));
  const known = new Set(names);
  faults.push(...jsonFeedFaults(await text('feed.json'), base, known).map((fault) => `feed.json: ${fault}`));
  return { pages: names.length, largestPage, firstPage, faults };
}

const issuesOf = (result: v.SafeParseResult<v.GenericSchema>): string[] =>
  result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);

function pageFaults(html: string, page: string): string[] {
  const { document } = parseHTML(html);
  const stated = document.querySelector('script[type="application/ld+json"]')?.textContent;
  if (!stated) return ['no JSON-LD'];
  const checked = v.safeParse(Review, JSON.parse(stated));
  if (!checked.success) return issuesOf(checked);
  const data = checked.output;
  const faults: string[] = [];
  if (data['@id'] !== page) faults.push(`its JSON-LD is of ${data['@id']}`);
  // What is stated for machines is shown to people, as search engines ask.
  if (document.querySelector('.e-content')?.textContent !== data.reviewBody) faults.push('other words');
  const shown = document.querySelector('main .grade')?.textContent;
  if (shown !== (data.reviewRating?.name ?? '“”')) faults.push(`it shows ${shown}`);
  if (document.querySelector('script:not([type="application/ld+json"])')) faults.push('it runs a script');
  return faults;
}

type Text = (path: string) => Promise<string>;

/** sitemaps.org: one file, or an index of files; every review is in it. */
async function sitemapFaults(text: Text, base: string, pages: readonly string[]): Promise<string[]> {
  const first = await text('sitemap.xml');
  const parts = [...xmlElements(first, 'sitemap')].map(({ text }) => text.trim().slice(base.length));
  const files = parts.length ? await Promise.all(parts.map(text)) : [first];
  const faults: string[] = [];
  const listed = new Set<string>();
  for (const file of files) {
    if (
      !file.startsWith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
      )
    )
      faults.push('sitemap: not a set of addresses');
    const urls = [...xmlElements(file, 'url')];
    if (urls.length > 50_000) faults.push('sitemap: too many addresses in a file');
    for (const { children } of urls) {
      const [place, changed, ...more] = children;
      if (place?.name !== 'loc' || more.length || (changed && changed.name !== 'lastmod'))
        faults.push('sitemap: other elements');
      faults.push(...issuesOf(v.safeParse(address, place?.text)).map((fault) => `sitemap: ${fault}`));
      if (changed)
        faults.push(...issuesOf(v.safeParse(day, changed.text)).map((fault) => `sitemap: ${fault}`));
      if (place) listed.add(place.text);
    }
  }
  for (const page of pages) if (!listed.has(base + page)) faults.push(`sitemap: ${page} is missing`);
  return faults;
}

/** RFC 4287: what a feed and its entries must have. */
function atomFaults(feed: string): string[] {
  const [head = ''] = feed.split('<entry');
  const required = [
    /xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    /<id>https:/,
    /<title>[^<]+</,
    /<updated>\d{4}-\d\d-\d\dT/,
    /rel="self"/,
    /<author>/,
  ];
  const faults = required.filter((part) => !part.test(head)).map((part) => `no ${part}`);
  const entries = [...xmlElements(feed, 'entry')];
  const partOf = (entry: XmlElement, name: string) => entry.children.find((child) => child.name === name);
  if (new Set(entries.map((entry) => partOf(entry, 'id')?.text)).size !== entries.length)
    faults.push('two entries of one id');
  for (const entry of entries) {
    for (const name of ['title', 'summary'])
      if (!partOf(entry, name)?.text) faults.push(`an entry without ${name}`);
    if (Number.isNaN(Date.parse(partOf(entry, 'updated')?.text ?? ''))) faults.push('an entry without a day');
    for (const value of [partOf(entry, 'id')?.text, partOf(entry, 'link')?.attributes.href])
      faults.push(...issuesOf(v.safeParse(address, value)));
  }
  return faults;
}

function jsonFeedFaults(text: string, base: string, pages: ReadonlySet<string>): string[] {
  const checked = v.safeParse(JsonFeed, JSON.parse(text));
  if (!checked.success) return issuesOf(checked);
  const { feed_url, items } = checked.output;
  const faults = feed_url === `${base}feed.json` ? [] : [`its address is ${feed_url}`];
  if (new Set(items.map(({ id }) => id)).size !== items.length) faults.push('two items of one id');
  for (const { url } of items) if (!pages.has(url.slice(base.length))) faults.push(`${url} is not there`);
  return faults;
}
