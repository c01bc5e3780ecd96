import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { differences } from '../critic/publish/read-back.ts';
import { filesOf, reelgrade } from '../e2e/harness/run-tool.ts';
import { spread } from './catalog/random.ts';
import { openings, type Subscribing, subscribing } from './publish/in-browser.ts';
import { firstFilm, reviewsAsCsv } from './publish/reviews.ts';

const base = 'https://critic.example/reviews/';

interface Result {
  reviews: number;
  /** Seconds of the whole process of `reelgrade publish`, and of a second one with nothing new. */
  publish: number;
  again: number;
  folderMB: number;
  /** Reviews of the smaller archive that come back otherwise when their published pages are read. */
  differing: number;
  subscribing: Subscribing;
  page: { reviews: number; afterFiles: ReturnType<typeof spread>; afterScript: ReturnType<typeof spread> };
}

/**
 * Publishes `--reviews N` (100,000 unless told) made-up reviews with the critic's tool, subscribes to them in a real
 * Chromium, asks again with nothing new, and opens the public page of `--page N` (10,000) reviews.
 */
export async function run(args: string[]): Promise<Result> {
  const option = (name: string, normal: number) => Number(args[args.indexOf(name) + 1]) || normal;
  const reviews = args.includes('--reviews') ? option('--reviews', 100_000) : 100_000;
  const onPage = args.includes('--page') ? option('--page', 10_000) : 10_000;
  await build({ mode: 'chromium', logLevel: 'error' });
  const dir = await mkdtemp(join(tmpdir(), 'reelgrade-bench-'));
  try {
    const large = await published(dir, 'large', reviews);
    const again = await timed(() => large.publish());
    const bytes = [...(await filesOf(large.out)).values()].reduce((sum, file) => sum + file.length, 0);
    const small = await published(dir, 'small', onPage);
    const opened = await openings(small.out, base, firstFilm(small.csv).title, 9);
    return {
      reviews,
      publish: large.seconds,
      again,
      folderMB: bytes / 1e6,
      differing: (await differences(join(dir, 'small.csv'), join(small.out, 'reviews'))).length,
      subscribing: await subscribing(large.out, base, firstFilm(large.csv)),
      page: {
        reviews: onPage,
        afterFiles: spread(opened.map(({ afterFiles }) => afterFiles)),
        afterScript: spread(opened.map(({ afterScript }) => afterScript)),
      },
    };
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function published(dir: string, name: string, count: number) {
  const csv = reviewsAsCsv(count);
  const file = join(dir, `${name}.csv`);
  const config = join(dir, 'reelgrade.yaml');
  await writeFile(file, csv);
  await writeFile(
    config,
    'name: Night Train Reviews\ncritic: Reelgrade Sampler\nhome: https://critic.example/\n',
  );
  const out = join(dir, name);
  const publish = () => reelgrade('publish', file, '--out', out, '--base', base, '--config', config);
  return { csv, out, publish, seconds: await timed(publish) };
}

export function table({ reviews, publish, again, folderMB, differing, subscribing, page }: Result): string {
  const { firstGrade, catalogMB, quiet } = subscribing;
  const ms = ({ median, low, high }: ReturnType<typeof spread>) =>
    `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
  return [
    '| | measured | bar |',
    '| --- | --- | --- |',
    `| publish ${reviews} reviews (whole process, ${folderMB.toFixed(0)} MB written) | ${publish.toFixed(1)} s | 40 s |`,
    `| publish again, nothing new | ${again.toFixed(1)} s | |`,
    `| ${page.reviews} published pages read back by the tool: reviews that differ | ${differing} | 0 |`,
    `| subscribe to first grade (${catalogMB.toFixed(1)} MB, loopback, real Chromium) | ${(firstGrade / 1000).toFixed(2)} s | 3 s |`,
    `| update with nothing new | ${quiet.requests} requests, ${quiet.bytes} bytes | 2 requests, 2,000 bytes |`,
    `| public page of ${page.reviews}: files there → first search shown | ${ms(page.afterFiles)} | 100 ms |`,
    `| public page of ${page.reviews}: script there → first search shown | ${ms(page.afterScript)} | |`,
  ].join('\n');
}
