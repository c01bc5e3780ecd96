/**
 * `npm run bench -- published [--reviews N] [--json]`: publishes an archive of made-up reviews (10,000 unless told), some
 * of them without a grade, and holds every page, the feeds and the sitemap to their standards, reads it back, and has axe
 * look at pages of every kind in Chromium.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishArchive } from '../../src/critic/publish/publish-archive.ts';
import {
  checkPublished,
  MAX_FIRST_PAGE_BYTES,
  MAX_PAGE_GZIP_BYTES,
} from '../critic/publish/published-faults.ts';
import { differences } from '../critic/publish/read-back.ts';
import { plainPageViolations } from './publish/axe-pages.ts';
import { reviewsAsCsv } from './publish/reviews.ts';

const base = 'https://critic.example/films/';
const REVIEWS = 10_000;
/** Each review at this distance has no grade. */
const UNGRADED_STEP = 50;

interface Result {
  reviews: number;
  seconds: number;
  pages: number;
  largestPage: number;
  firstPage: number;
  faults: string[];
  differing: string[];
  looked: number;
  violations: string[];
}

export async function run(args: string[]): Promise<Result> {
  const reviews = (args.includes('--reviews') && Number(args[args.indexOf('--reviews') + 1])) || REVIEWS;
  const dir = await mkdtemp(join(tmpdir(), 'reelgrade-bench-'));
  try {
    const out = join(dir, 'site');
    const file = join(dir, 'reviews.csv');
    await writeFile(file, withUngraded(reviewsAsCsv(reviews)));
    const config = {
      name: 'Night Train Reviews',
      critic: 'Reelgrade Sampler',
      home: 'https://critic.example/',
    };
    const start = performance.now();
    await publishArchive([file], { out, base, config });
    const seconds = (performance.now() - start) / 1000;
    const checked = await checkPublished(out, base);
    const differing = await differences(file, join(out, 'reviews'));
    const looked = await samplePages(out);
    return {
      reviews,
      seconds,
      ...checked,
      differing,
      looked: looked.length,
      violations: await plainPageViolations(out, base, looked),
    };
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** What a review without a grade says more: one of a few words is none. */
const MORE_WORDS =
  ' This film looks at a harbour for two hours and at the people who leave it and it is a wonderful film about waiting and about boats.';

/** The table with some grades taken out, and more words in their place. The excerpt is the last column. */
function withUngraded(csv: string): string {
  const [head, ...rows] = csv.split('\n');
  const at = head!.split(',').indexOf('grade');
  const ungraded = (row: string) =>
    `${row
      .split(',')
      .map((cell, column) => (column === at ? '' : cell))
      .join(',')}${MORE_WORDS}`;
  return [head, ...rows.map((row, n) => (n % UNGRADED_STEP ? row : ungraded(row)))].join('\n');
}

/** Pages of every kind: some reviews, and of each folder of lists the first and last. */
async function samplePages(out: string): Promise<string[]> {
  const pages: string[] = [];
  for (const folder of ['reviews', 'lists', 'years']) {
    const names = (await readdir(join(out, folder))).filter((name) => name.endsWith('.html')).sort();
    for (const at of [0, Math.floor(names.length / 3), Math.floor(names.length / 2), names.length - 1])
      if (names[at]) pages.push(`${folder}/${names[at]}`);
  }
  return [...new Set(pages)];
}

export function table({
  reviews,
  seconds,
  pages,
  largestPage,
  firstPage,
  faults,
  differing,
  looked,
  violations,
}: Result): string {
  return [
    `${reviews} reviews published in ${seconds.toFixed(1)} s`,
    '',
    '| | measured | bar |',
    '| --- | --- | --- |',
    `| reviews’ pages checked (JSON-LD, words, no script), with sitemap, Atom and JSON Feed: faults | ${pages} pages, ${faults.length} | 0 |`,
    `| read back by the tool: reviews that differ | ${differing.length} | 0 |`,
    `| axe on pages of every kind: violations | ${looked} pages in two themes, ${violations.length} | 0 |`,
    `| heaviest review’s page, gzipped | ${largestPage} bytes | ${MAX_PAGE_GZIP_BYTES} |`,
    `| first page in all, style included | ${firstPage} bytes | ${MAX_FIRST_PAGE_BYTES} |`,
    '',
    ...[...faults, ...differing, ...violations].slice(0, 20).map((line) => `- ${line}`),
  ].join('\n');
}
