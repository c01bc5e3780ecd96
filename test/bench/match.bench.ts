/**
 * `npm run bench -- match [--json] [--track critic|movielens|imdb]`: how fast and how right Reelgrade matches
 * titles of ../shared/titles, beside fuse.js, minisearch and uFuzzy at their defaults, in one run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { NOBODY, queryOf, readLines, reviewOf } from '../../scripts/match.ts';
import { compileCatalog } from '../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../src/core/film/film.ts';
import { readFilms } from '../../src/critic/films/open-film-list.ts';
import { worstHostile } from './match-hostile.ts';

const shared = join(import.meta.dirname, '../../../shared/titles');
type Query = Parameters<typeof queryOf>[0] & { expect: string | string[] | null; namesakes?: boolean };

/** One matcher's figures; rates in matches a second, times in milliseconds, shares in per cent. */
interface Row {
  name: string;
  queries: number;
  perSecond: number;
  hostileUnits: number;
  hostileMs: number;
  precision: number;
  recall: number;
}

/** The id a matcher is certain of, or undefined. */
type Matcher = (film: Film) => string | undefined;

/** Queries that a slow matcher is asked, evenly taken from all. */
const SAMPLE = 400;
/** Units of the hostile texts: a million for ours, as many as the others bear in a run of minutes. */
const LONGEST = { ours: 1e6, peers: 2000 };
/** Matches in one timed batch. The rate is that of the fastest tenth of batches: other work on the machine only slows. */
const BATCH = 1000;

function score(matcher: Matcher, queries: Query[]) {
  let right = 0;
  let wrong = 0;
  let positives = 0;
  for (const query of queries) {
    const said = matcher(queryOf(query));
    const hit = said !== undefined && said === query.expect;
    if (typeof query.expect === 'string' && (hit || !query.namesakes)) positives++;
    if (hit) right++;
    else if (said !== undefined && !(Array.isArray(query.expect) && query.expect.includes(said))) wrong++;
  }
  const percent = (x: number) => Math.round(x * 1e4) / 100;
  return { precision: percent(right / (right + wrong || 1)), recall: percent(right / positives) };
}

function rate(matcher: Matcher, films: Film[]): number {
  const batch = Math.min(BATCH, Math.max(1, Math.floor(films.length / 20)));
  const rates: number[] = [];
  const rounds = films.length > 10_000 ? 5 : 1;
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from + batch <= films.length; from += batch) {
      const start = performance.now();
      for (let i = from; i < from + batch; i++) matcher(films[i]!);
      rates.push((batch / (performance.now() - start)) * 1000);
    }
  }
  rates.sort((a, b) => b - a);
  return Math.round(rates[Math.floor(rates.length / 10)]!);
}

function measure(name: string, matcher: Matcher, queries: Query[], longest: number): Row {
  const films = queries.map(queryOf);
  const scored = score(matcher, queries);
  return {
    name,
    queries: queries.length,
    perSecond: rate(matcher, films),
    hostileUnits: longest,
    hostileMs: worstHostile(matcher, longest),
    ...scored,
  };
}

/** The matchers beside ours: the first hit of each at its defaults is its answer. */
function peers(reviews: { id: string; film: Film }[]): [string, Matcher][] {
  const rows = reviews.map(({ id, film }) => ({ id, title: film.title }));
  const fuse = new Fuse(rows, { keys: ['title'] });
  const mini = new MiniSearch<{ id: string; title: string }>({ fields: ['title'] });
  mini.addAll(rows);
  const titles = rows.map(({ title }) => title);
  const fuzzy = new uFuzzy();
  return [
    ['fuse.js', ({ title }) => fuse.search(title, { limit: 1 })[0]?.item.id],
    ['minisearch', ({ title }) => mini.search(title)[0]?.id],
    [
      'uFuzzy',
      ({ title }) => {
        const [found, info, order] = fuzzy.search(titles, title);
        const best = order?.[0];
        const first = best === undefined ? found?.[0] : info?.idx?.[best];
        return first === undefined ? undefined : rows[first]?.id;
      },
    ],
  ];
}

export async function run(args: string[]): Promise<Row[]> {
  if (!existsSync(shared)) throw new Error('This benchmark needs the titles in ../shared/titles.');
  const track =
    args[args.indexOf('--track') + 1] && args.includes('--track')
      ? args[args.indexOf('--track') + 1]
      : 'critic';
  const reviews = readLines<Parameters<typeof reviewOf>[0]>(join(shared, `${track}/catalog.jsonl.gz`)).map(
    reviewOf,
  );
  const queries = readLines<Query>(join(shared, `${track}/queries.jsonl.gz`));
  const step = Math.ceil(queries.length / SAMPLE);
  const sample = queries.filter((_, i) => i % step === 0);
  const rows: Row[] = [];
  for (const [name, films] of [
    ['Reelgrade', await readFilms(shared)],
    ['Reelgrade, no list of films', undefined],
  ] as const) {
    const catalog = await openCatalog(await compileCatalog(reviews, NOBODY, films));
    const matcher: Matcher = (film) => {
      const match = catalog.match(film);
      return match.match === 'certain' ? match.review.id : undefined;
    };
    rows.push(measure(name, matcher, queries, LONGEST.ours));
  }
  for (const [name, matcher] of peers(reviews)) rows.push(measure(name, matcher, sample, LONGEST.peers));
  return rows;
}

export function table(rows: Row[]): string {
  const lines = rows.map(
    ({ name, queries, perSecond, hostileUnits, hostileMs, precision, recall }) =>
      `| ${name} | ${queries.toLocaleString('en')} | ${perSecond.toLocaleString('en')} | ${hostileMs.toFixed(2)} (${hostileUnits.toLocaleString('en')} units) | ${precision} % | ${recall} % |`,
  );
  return [
    '| matcher | queries | matches/s | worst hostile query, ms | precision | recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
