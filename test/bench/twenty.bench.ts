/**
 * Many archives side by side, in a real Chromium with the built extension: what a worker that was ended takes longer to
 * answer for a film than to answer nothing, a page of many tiles, and search while it is typed. Beside it an extension
 * that keeps each archive as JSON and looks films up in a Map. Milliseconds; medians, with the least and the most.
 */
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Film } from '../../src/core/film/film.ts';
import { escapeHtml } from '../../src/core/text/escape-html.ts';
import { MAX_FILMS_PER_MESSAGE } from '../../src/protocol/message-limits.ts';
import { percentile, spread } from './catalog/random.ts';
import { makeTyping } from './catalog/typing.ts';
import {
  type BenchArchive,
  BLANK_PAGE,
  type ExtensionBrowser,
  makeArchives,
  openExtension,
} from './extension/extension-with-archives.ts';
import { GRID, grid, tile } from './page/bench-pages.ts';
import { costOfStart } from './page/trace.ts';
import { openPage } from './page/world.ts';
import { openJsonMapExtension } from './twenty/json-map-extension.ts';

type Spread = ReturnType<typeof spread>;

interface Answering {
  /** From the message to its answer, with a worker that was ended before. */
  noop: Spread;
  wake: Spread;
  /** What an answer takes longer than none, round by round. */
  added: Spread;
  /** All films of the page, in messages that hold as many as one may; the worker is awake. */
  films: Spread;
  /** What is stored. */
  bytes: number;
}

interface Result {
  archives: number;
  reviews: number;
  tiles: number;
  reelgrade: Answering;
  jsonMap: Answering;
  page: { script: Spread; longest: Spread; badges: number };
  search: { keystrokes: number; p50: number; p95: number; most: number };
}

/** Titles that are typed letter by letter. */
const TYPED_TITLES = 60;

/** Options: `--archives N` (20), `--reviews N` of each (10,000), `--tiles N` (1,000), `--rounds N` (11). */
export async function run(args: string[]): Promise<Result> {
  const option = (name: string, usual: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual;
  const [count, reviews, tiles, rounds] = [
    option('--archives', 20),
    option('--reviews', 10_000),
    option('--tiles', 1000),
    option('--rounds', 11),
  ];
  const archives = await makeArchives(count, reviews);
  const films = filmsOf(archives, tiles);
  const extension = await openExtension(archives, [], true);
  const peer = await openJsonMapExtension(archives);
  try {
    const ours = (asked?: Film[]) => ({ reelgrade: 'match', input: asked ?? 'nothing' });
    const theirs = (asked?: Film[]) => ({ archives: count, films: asked });
    const [reelgrade, jsonMap] = await answering(
      [
        [extension, ours],
        [peer, theirs],
      ],
      films,
      rounds,
    );
    return {
      archives: count,
      reviews,
      tiles,
      reelgrade: { ...reelgrade!, bytes: archives.reduce((sum, { bytes }) => sum + bytes.length, 0) },
      jsonMap: { ...jsonMap!, bytes: peer.bytes },
      page: await pageCost(extension, films, rounds),
      search: await searchTimes(extension, archives),
    };
  } finally {
    await peer.close();
    await extension.close();
  }
}

/** Films that the archives have reviewed, from each the same number; many are in several. */
const filmsOf = (archives: readonly BenchArchive[], count: number): Film[] =>
  Array.from({ length: count }, (_, n): Film => {
    const { reviews } = archives[n % archives.length]!;
    const { title, year } = reviews[Math.floor(n / archives.length) % reviews.length]!.film;
    return { title, year: year!, kind: 'unknown' };
  });

/** Sends messages one after the other from a page of the extension; milliseconds that each took. */
const send = (page: Page, messages: readonly object[]): Promise<number[]> =>
  page.evaluate(async (messages) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
    ).chrome;
    const times: number[] = [];
    for (const message of messages) {
      const start = performance.now();
      await runtime.sendMessage(message);
      times.push(performance.now() - start);
    }
    return times;
  }, messages);

type Asked = [extension: ExtensionBrowser, message: (films?: Film[]) => object];

/** The extensions in turn, so that a busy minute of the machine meets all alike. */
async function answering(
  all: readonly Asked[],
  films: readonly Film[],
  rounds: number,
): Promise<Omit<Answering, 'bytes'>[]> {
  const pages = await Promise.all(
    all.map(async ([extension]) => {
      const page = await extension.newPage();
      await page.goto(extension.address(BLANK_PAGE));
      return page;
    }),
  );
  const noted = all.map(() => ({
    noop: [] as number[],
    wake: [] as number[],
    added: [] as number[],
    films: [] as number[],
  }));
  const shares = Array.from({ length: Math.ceil(films.length / MAX_FILMS_PER_MESSAGE) }, (_, n) =>
    films.slice(n * MAX_FILMS_PER_MESSAGE, (n + 1) * MAX_FILMS_PER_MESSAGE),
  );
  for (let round = 0; round <= rounds; round++)
    for (const [at, [extension, message]] of all.entries()) {
      await extension.endWorker();
      const [noop] = await send(pages[at]!, [message()]);
      await extension.endWorker();
      const [wake] = await send(pages[at]!, [message([films[round % films.length]!])]);
      const took = await send(pages[at]!, shares.map(message));
      // The first meets a cold browser.
      if (round === 0) continue;
      noted[at]!.noop.push(noop!);
      noted[at]!.wake.push(wake!);
      noted[at]!.added.push(wake! - noop!);
      noted[at]!.films.push(took.reduce((sum, each) => sum + each, 0));
    }
  await Promise.all(pages.map((page) => page.close()));
  return noted.map(({ noop, wake, added, films }) => ({
    noop: spread(noop),
    wake: spread(wake),
    added: spread(added),
    films: spread(films),
  }));
}

/** Processor time of the main thread of a page whose tiles all have a grade, or several. */
async function pageCost(
  { browser }: ExtensionBrowser,
  films: readonly Film[],
  rounds: number,
): Promise<Result['page']> {
  const html = grid(films.length, (n) => tile(n, escapeHtml(films[n]!.title), films[n]!.year));
  const scripts: number[] = [];
  const longest: number[] = [];
  let badges = 0;
  for (let round = 0; round <= rounds; round++) {
    const opened = await openPage(browser);
    const cost = await costOfStart(opened.page, async () => {
      await opened.goto(GRID, html);
      await rest(1500);
    });
    badges = await opened.page.$$eval('[data-reelgrade=badge]', (all) => all.length);
    await opened.page.close();
    if (round === 0) continue;
    scripts.push(cost.script);
    longest.push(cost.longest);
  }
  return { script: spread(scripts), longest: spread(longest), badges };
}

/** From a keystroke's message to its hits, as the popup asks, with an awake worker. */
async function searchTimes(
  extension: ExtensionBrowser,
  archives: readonly BenchArchive[],
): Promise<Result['search']> {
  const typed = archives
    .flatMap(
      ({ reviews }, at) => makeTyping(reviews, Math.ceil(TYPED_TITLES / archives.length), at + 1).series,
    )
    .slice(0, TYPED_TITLES);
  const page = await extension.newPage();
  await page.goto(extension.address(BLANK_PAGE));
  const messages = typed.flat().map((words) => ({ reelgrade: 'search', input: { words } }));
  // The first search reads the search part of every archive.
  await send(page, messages.slice(0, 20));
  const times = await send(page, messages);
  await page.close();
  return {
    keystrokes: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    most: Math.max(...times),
  };
}

const ms = ({ median, low, high }: Spread): string =>
  `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;

export function table({ archives, reviews, tiles, reelgrade, jsonMap, page, search }: Result): string {
  const row = (name: string, { noop, wake, added, films, bytes }: Answering) =>
    `| ${name} | ${ms(noop)} | ${ms(wake)} | ${ms(added)} | ${ms(films)} | ${(bytes / 1e6).toFixed(1)} |`;
  return [
    `${archives} archives of ${reviews}, in ms`,
    '',
    `| | worker wakes for nothing | wakes for a film | the film adds | ${tiles} films, awake | MB stored |`,
    '| --- | --- | --- | --- | --- | --- |',
    row('Reelgrade', reelgrade),
    row('JSON + Map', jsonMap),
    '',
    `A page of ${tiles} tiles with ${page.badges} badges: script ${ms(page.script)}, its longest task ${ms(page.longest)}.`,
    `Search, ${search.keystrokes} keystrokes: median ${search.p50.toFixed(1)}, 95 of 100 within ${search.p95.toFixed(1)}, longest ${search.most.toFixed(1)}.`,
  ].join('\n');
}
