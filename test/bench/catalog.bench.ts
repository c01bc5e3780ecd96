/**
 * `npm run bench -- catalog [--sizes 3000,100000,1000000] [--rounds 7] [--no-browser]
 * [--peers Reelgrade,MiniSearch] [--json]`: the catalog beside
 * its peers, in turn, each round anew. `npm run bench -- catalog --fuzz SECONDS` mutates catalogs for so long instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { readFileHeader } from '../../src/core/catalog/format/container.ts';
import type { Film } from '../../src/core/film/film.ts';
import type { Review } from '../../src/core/review/review.ts';
import { fuzz } from '../core/catalog/mutations.ts';
import { makeReviews } from './catalog/bench-data.ts';
import { renderTable } from './catalog/catalog-table.ts';
import { type Engine, type Peer, peers } from './catalog/peers.ts';
import { percentile, spread } from './catalog/random.ts';
import { shippedScript } from './catalog/shipped.ts';
import { makeTyping, type Typed } from './catalog/typing.ts';
import { wakeTimes } from './catalog/wake.ts';

export type Spread = ReturnType<typeof spread>;
export interface PeerResult {
  name: string;
  note: string;
  /** Milliseconds from bytes in memory to the first answer, each in a new process. */
  open: Spread;
  /** Bytes of heap and buffers beside the stored bytes. */
  memory: number;
  stored: number;
  matches?: Spread;
  /** Milliseconds a keystroke. */
  p50?: Spread;
  p95?: Spread;
  /** Parts of 1. */
  prefix?: number;
  typo?: number;
}
export interface SizeResult {
  size: number;
  peers: PeerResult[];
  leftOut: string[];
  /** Bytes a review before text, with an IMDb id; and with a TMDB id as well. */
  raw: number;
  gzip: number;
  rawTmdb: number;
  gzipTmdb: number;
  compile: { seconds: number; memory: number };
  wake?: { answer: Spread; noop: Spread; added: Spread };
  /** Ours as `open` of PeerResult, but with the code compiled already. */
  kept: Spread;
}

/** Longest an engine is asked in one round, in milliseconds; a slow one answers fewer questions of the same order. */
const BUDGET = 2500;
const SAMPLE = 1000;
/** Films asked for in a round. */
const FILMS = 20_000;
const inProcess = (file: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', '--import', 'tsx', fileURLToPath(new URL(`./catalog/${file}`, import.meta.url)), ...args], { encoding: 'utf8' }); // biome-ignore format: one call
const child = (...args: string[]): string => inProcess('child.ts', ...args);

const option = (args: string[], name: string, otherwise: string): string =>
  args.includes(name) ? args[args.indexOf(name) + 1]! : otherwise;

export async function run(args: string[]): Promise<unknown> {
  if (args.includes('--fuzz')) return { fuzz: await fuzz({ seconds: Number(option(args, '--fuzz', '60')) }) };
  const rounds = Number(option(args, '--rounds', '7'));
  const sizes = option(args, '--sizes', '3000,100000,1000000').split(',').map(Number);
  const results: SizeResult[] = [];
  for (const size of sizes)
    results.push(await measure(size, rounds, option(args, '--peers', ''), !args.includes('--no-browser')));
  return { rounds, results };
}

export const table = (result: unknown): string => renderTable(result as Parameters<typeof renderTable>[0]);

async function measure(size: number, rounds: number, only: string, browser: boolean): Promise<SizeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-bench-'));
  const say = (text: string) => console.error(`${size}: ${text}`);
  try {
    const reviews = makeReviews(size);
    const typing = makeTyping(reviews, SAMPLE);
    // Ours and JSON + Map, which all ratios are to, are always in.
    const taking = peers.filter(
      ({ name, most }, i) => size <= most && (i < 2 || !only || only.split(',').includes(name)),
    );
    const files = new Map<Peer, string>();
    const engines = new Map<Peer, Engine>();
    for (const [i, peer] of taking.entries()) {
      say(`building ${peer.name}`);
      const bytes = await peer.build(reviews);
      files.set(peer, join(folder, `${i}`));
      writeFileSync(files.get(peer)!, bytes);
      engines.set(peer, await peer.open(bytes));
    }
    const opened = new Map(
      taking.map((peer) => [peer, [] as { open: number; memory: number; bytes: number }[]]),
    );
    const code = join(folder, 'code.js');
    writeFileSync(code, await shippedScript());
    const keptOpen = (film: Film): number =>
      Number(inProcess('saved-data.ts', code, `${code}.kept`, files.get(taking[0]!)!, JSON.stringify(film)));
    keptOpen(reviews[0]!.film);
    const kept: number[] = [];
    for (let round = 0; round < rounds; round++) {
      say(`opening, round ${round + 1} of ${rounds}`);
      const { film } = reviews[(round * 7919) % reviews.length]!;
      kept.push(keptOpen(film));
      for (const peer of taking) {
        const answer = child(peer.name, files.get(peer)!, JSON.stringify(film), film.title.toLowerCase());
        opened.get(peer)!.push(JSON.parse(answer));
      }
    }
    say('matching and searching');
    const speeds = await speedsOf(taking, engines, reviews, typing.series, rounds);
    const results = taking.map((peer): PeerResult => {
      const engine = engines.get(peer)!;
      const all = opened.get(peer)!;
      const result: PeerResult = {
        name: peer.name,
        note: peer.note,
        open: spread(all.map(({ open }) => open)),
        memory: spread(all.map(({ memory }) => memory)).median,
        stored: all[0]!.bytes,
        ...speeds.get(peer),
      };
      if (engine.search) {
        result.prefix = found(engine, typing.prefixes);
        result.typo = found(engine, typing.typos);
      }
      return result;
    });
    const wake = browser ? await wakeTimes(files.get(taking[0]!)!, reviews[0]!.film, rounds, say) : undefined;
    say('compiling');
    const compile = JSON.parse(child('compile', String(size)));
    const [raw, gzip] = await bytesBeforeText(reviews);
    const [rawTmdb, gzipTmdb] = await bytesBeforeText(makeReviews(size, { tmdb: true }));
    const leftOut = peers.filter((peer) => !taking.includes(peer)).map(({ name }) => name);
    return {
      size,
      peers: results,
      leftOut,
      raw,
      gzip,
      rawTmdb,
      gzipTmdb,
      compile,
      kept: spread(kept),
      ...(wake && { wake }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bytesBeforeText(reviews: Review[]): Promise<[raw: number, gzip: number]> {
  const bytes = await peers[0]!.build(reviews);
  const before = bytes.subarray(0, readFileHeader(bytes, bytes.length).text.from);
  return [before.length / reviews.length, gzipSync(before).length / reviews.length];
}

/** How long (ms) the engine's threads go on sweeping up beside us when a collection has returned, and more. */
const SWEPT = 300;
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Matches a second and milliseconds a keystroke, the engines in turn, each round with other films. */
async function speedsOf(
  taking: Peer[],
  engines: Map<Peer, Engine>,
  reviews: Review[],
  series: string[][],
  rounds: number,
) {
  const noted = new Map(
    taking.map((peer) => [peer, { matches: [] as number[], p50: [] as number[], p95: [] as number[] }]),
  );
  // One round more than is counted, for warming: a worker that answers so many has long been compiled.
  for (let round = 0; round <= rounds; round++) {
    const shown = Array.from(
      { length: FILMS },
      (_, i): Film => asked(reviews[(round * FILMS + i * 31) % reviews.length]!, i),
    );
    // As they come in a message: copies, their texts in one piece. What making them left behind is nobody's to collect.
    const films: Film[] = JSON.parse(JSON.stringify(shown));
    collect();
    await rest(SWEPT);
    const typed = series.filter((_, i) => i % (rounds + 1) === round);
    for (const peer of taking) {
      const engine = engines.get(peer)!;
      const { matches, p50, p95 } = noted.get(peer)!;
      if (engine.match) {
        const start = performance.now();
        for (const film of films) engine.match(film);
        if (round > 0) matches.push((films.length / (performance.now() - start)) * 1000);
      }
      if (engine.search) {
        const times = keystrokes(engine, typed);
        if (round > 0) p50.push(percentile(times, 0.5));
        if (round > 0) p95.push(percentile(times, 0.95));
      }
    }
  }
  return new Map(
    taking.map((peer) => {
      const { matches, p50, p95 } = noted.get(peer)!;
      const searching = p50.length > 0 && { p50: spread(p50), p95: spread(p95) };
      return [peer, { ...(matches.length > 0 && { matches: spread(matches) }), ...searching }];
    }),
  );
}

/** A film as a page shows it: mostly as reviewed, every fifth in lower case, every seventh unknown. */
function asked({ film }: Review, i: number): Film {
  const title = i % 5 === 0 ? film.title.toLowerCase() : i % 7 === 0 ? `${film.title} zz` : film.title;
  return { title, year: film.year!, kind: 'unknown' };
}

function keystrokes(engine: Engine, series: string[][]): number[] {
  const times: number[] = [];
  const end = performance.now() + BUDGET;
  for (const typed of series) {
    for (const text of typed) {
      const start = performance.now();
      engine.search!(text);
      times.push(performance.now() - start);
    }
    if (performance.now() > end) break;
  }
  return times;
}

function found(engine: Engine, typed: Typed[]): number {
  const end = performance.now() + BUDGET * 2;
  let asked = 0;
  let right = 0;
  for (const { text, id } of typed) {
    asked++;
    if (engine.search!(text).includes(id)) right++;
    if (performance.now() > end) break;
  }
  return right / asked;
}
