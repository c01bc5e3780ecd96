/**
 * `npx tsx scripts/fit-title-model.ts` fits the weights of `TITLE_MODEL` and `SERVICE_MODELS`
 * (src/core/catalog/match/title-only.ts) on the tiles of three streaming services: kind known and unknown, with and
 * without the service, and with lists of films that end in earlier years. Prints them as JSON, with how well they do at
 * several limits on titles that they were not fitted on, and what running times tell (match/running-time.ts). Needs the
 * titles and catalogs beside the project.
 */

import { compileCatalog } from '../src/core/catalog/compile-catalog.ts';
import { type PartRange, readFileHeader } from '../src/core/catalog/format/container.ts';
import { RowKeys } from '../src/core/catalog/format/row-keys.ts';
import { PageCache } from '../src/core/catalog/io/page-cache.ts';
import { findCandidates, NameMatch, readMatchQuery } from '../src/core/catalog/match/candidates.ts';
import { isConfirmed } from '../src/core/catalog/match/confirm.ts';
import { standsForBoth } from '../src/core/catalog/match/ids.ts';
import { isOtherLength } from '../src/core/catalog/match/running-time.ts';
import {
  bestFirst,
  isBeyondDoubt,
  TITLE_MODEL,
  type TitleEvidence,
  titleEvidence,
} from '../src/core/catalog/match/title-only.ts';
import type { Kind, ListedFilm } from '../src/core/film/film.ts';
import { hashText } from '../src/core/titles/key-hash.ts';
import { spellingBits } from '../src/core/titles/title-keys.ts';
import { readFilms } from '../src/critic/films/open-film-list.ts';
import {
  isRight,
  readCatalogLines,
  readDirectors,
  readTiles,
  SERVICES,
  TITLES,
} from '../test/bench/streaming/streaming-tiles.ts';
import { NOBODY, pageOf, queryOf, reviewOf, yearOfAsking } from './match.ts';

const NAMES = Object.keys(TITLE_MODEL).filter((name) => name !== 'base') as (keyof TitleEvidence)[];
const CATALOG = 'movielens';
/** Years in which the lists end that the fit is made with; the last one is all of the list. */
const LIST_ENDS = [2009, 2012, 2015, 2017, 9999];
const FOLDS = 10;
const LIMITS = [0.1, 0.15, 0.18, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

/** One tile whose title a review has: the evidence, and whether the best review is of another film. */
interface Sample {
  service: string;
  kind: Kind;
  isWholeList: boolean;
  fold: number;
  evidence: TitleEvidence;
  isWrong: number;
  /** Minutes between the running times of a tile that shows a film and of the best review's film, where both are known. */
  minutesApart?: number;
  /** Whether the best review is the tile's own, as far as that is known. */
  isCovered: boolean;
}

const films = [...(await readFilms(TITLES))];
const directors = readDirectors();
const lines = readCatalogLines(CATALOG);
const byId = new Map(lines.map((line) => [line.id, line]));
const reviews = lines.map(reviewOf);
const year = yearOfAsking(reviews);
/** Reviewed tiles by service and kind. */
const reviewed = new Map<string, number>();

/** Nothing where one is not known, or where they are too far apart for one film. */
function minutesApart(tile = 0, film: number): Pick<Sample, 'minutesApart'> {
  return tile > 0 && film > 0 && !isOtherLength(tile, film) ? { minutesApart: Math.abs(tile - film) } : {};
}

async function samplesWith(list: readonly ListedFilm[], isWholeList: boolean): Promise<Sample[]> {
  const bytes = await compileCatalog(reviews, NOBODY, list);
  const header = readFileHeader(bytes, bytes.length);
  const part = ({ from, length }: PartRange) => bytes.slice(from, from + length);
  const index = new RowKeys(header, part(header.keys), PageCache.of(part(header.rows)));
  const samples: Sample[] = [];
  for (const service of SERVICES)
    for (const tile of readTiles(service)) {
      const expected = tile.expect[CATALOG];
      if (expected === '?') continue;
      for (const kind of [tile.kind, 'unknown'] as const) {
        const group = `${service} ${kind === 'unknown'}`;
        if (isWholeList && expected) reviewed.set(group, (reviewed.get(group) ?? 0) + 1);
        const film = queryOf({ query: tile.query, kind });
        const query = readMatchQuery(film);
        if (query.year > 0) continue;
        const candidates = findCandidates(query, index);
        const [best] = candidates
          .filter(
            ({ subject, nameMatch }) =>
              subject < index.count &&
              nameMatch <= NameMatch.strong &&
              index.settled(subject) &&
              isConfirmed(film, query, subject, index),
          )
          .sort(bestFirst(spellingBits(query.text.text), index));
        if (!best) continue;
        const others = candidates.filter((one) => one !== best && !standsForBoth(index, best, one));
        const review = byId.get(index.ids.own(best.subject))!;
        samples.push({
          service,
          kind,
          isWholeList,
          fold: (hashText(tile.query.toLowerCase()).low >>> 0) % FOLDS,
          evidence: titleEvidence(query, best, others, index, year),
          isWrong: Number(!isRight(tile, expected, review, directors)),
          isCovered: [expected].flat().includes(review.id),
          ...(kind === 'film' && minutesApart(tile.minutes, index.minutes(best.subject))),
        });
      }
    }
  return samples;
}

const samples: Sample[] = [];
for (const end of LIST_ENDS)
  samples.push(
    ...(await samplesWith(
      films.filter((film) => (film.year ?? 0) <= end),
      end === LIST_ENDS.at(-1),
    )),
  );

/** The evidence as a row of numbers, with the service's own base and weight of the film's age where it is known. */
function rowOf({ service, evidence }: Sample, isServiceKnown: boolean): number[] {
  const ofServices = SERVICES.flatMap((name) => {
    const isIt = isServiceKnown && name === service;
    return [Number(isIt), isIt ? evidence.filmAge : 0];
  });
  return [1, ...NAMES.map((name) => evidence[name]), ...ofServices];
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Solves a small system of linear equations by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((_, i) => {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i]! / pivot[i]!;
      pivot.forEach((value, j) => {
        row[j]! -= factor * value;
      });
    }
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

const FITTING_ROUNDS = 10;

interface Row {
  row: number[];
  isWrong: number;
}

/** Logistic regression by Newton's method, with every weight but the base held back a little (ridge of 1). */
function fit(of: readonly Row[]): number[] {
  let weights = new Array(of[0]!.row.length).fill(0);
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i ? weight : 0));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? (i ? 1 : 0.001) : 0)));
    for (const { row, isWrong } of of) {
      const chance = sigmoid(dot(row, weights));
      row.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] += value * (chance - isWrong);
        row.forEach((other, j) => {
          curvature[i]![j]! += value * other * chance * (1 - chance);
        });
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - step[i]!);
  }
  return weights;
}

/** Weights from samples, each asked with and without its service. */
const fitBoth = (of: readonly Sample[]): number[] =>
  fit(of.flatMap((one) => [true, false].map((known) => ({ row: rowOf(one, known), isWrong: one.isWrong }))));

/** The chance of error of each sample, by weights that were fitted without its title. */
const held = new Map<Sample, { known: number; unknown: number }>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitBoth(samples.filter((one) => one.fold !== fold));
  for (const one of samples)
    if (one.fold === fold && one.isWholeList)
      held.set(one, {
        known: sigmoid(dot(rowOf(one, true), weights)),
        unknown: sigmoid(dot(rowOf(one, false), weights)),
      });
}

/** Answers, share of wrong ones and coverage at each limit, in per cent. */
function figures(service: string, isKindKnown: boolean, told: 'known' | 'unknown') {
  const tests = [...held].filter(
    ([one]) => one.service === service && (one.kind !== 'unknown') === isKindKnown,
  );
  const certain = tests.filter(([{ evidence }]) => isBeyondDoubt(evidence));
  const percent = (part: number, of: number) => Math.round((1000 * part) / of) / 10;
  return LIMITS.map((limit) => {
    const likely = tests.filter((test) => !certain.includes(test) && test[1][told] < limit);
    const covered = [...certain, ...likely].filter(([{ isCovered }]) => isCovered).length;
    const wrong = likely.filter(([{ isWrong }]) => isWrong).length;
    return {
      limit,
      likely: likely.length,
      error: percent(wrong, likely.length),
      coverage: percent(covered, reviewed.get(`${service} ${!isKindKnown}`)!),
    };
  });
}

const heldOut = SERVICES.flatMap((service) =>
  [true, false].flatMap((isKindKnown) =>
    (['known', 'unknown'] as const).map((told) => ({
      service,
      isKindKnown,
      isServiceKnown: told === 'known',
      limits: figures(service, isKindKnown, told),
    })),
  ),
);

const weights = fitBoth(samples).map((weight) => Math.round(weight * 100) / 100);
const ofServices = weights.slice(1 + NAMES.length);
console.log(
  JSON.stringify({
    samples: samples.length,
    weights: Object.fromEntries(['base', ...NAMES].map((name, i) => [name, weights[i]])),
    services: Object.fromEntries(
      SERVICES.map((service, i) => [
        pageOf({ service }).register,
        { base: ofServices[2 * i], filmAge: ofServices[2 * i + 1] },
      ]),
    ),
  }),
);
for (const { limits, ...what } of heldOut) {
  console.log(JSON.stringify(what));
  console.table(limits);
}

/** How much more frequent each step between running times is where the tile shows another film. */
const timed = samples.filter((one) => one.isWholeList && one.minutesApart !== undefined);
const share = (some: readonly Sample[], isWrong: number) =>
  some.filter((one) => one.isWrong === isWrong).length /
  timed.filter((one) => one.isWrong === isWrong).length;
console.table(
  [
    [0, 1],
    [2, 6],
    [7, 12],
    [13, Number.POSITIVE_INFINITY],
  ].map(([from, upTo]) => {
    const some = timed.filter(({ minutesApart: apart }) => apart! >= from! && apart! <= upTo!);
    const wrong = some.filter(({ isWrong }) => isWrong).length;
    const odds = Math.log(share(some, 1) / share(some, 0));
    return { upTo, right: some.length - wrong, wrong, odds: Math.round(odds * 100) / 100 };
  }),
);
process.exit(0);
