/**
 * `npx tsx scripts/fit-title-model.ts` fits the weights of `TITLE_MODEL` (src/core/catalog/match/title-only.ts) on the
 * tiles of three streaming services, kind known and unknown, and prints them as JSON with how well they do on a
 * service that they were not fitted on. Needs the titles and catalogs beside the project.
 */

import { compileCatalog } from '../src/core/catalog/compile-catalog.ts';
import { type PartRange, readFileHeader } from '../src/core/catalog/format/container.ts';
import { RowKeys } from '../src/core/catalog/format/row-keys.ts';
import { PageCache } from '../src/core/catalog/io/page-cache.ts';
import { findCandidates, NameMatch, readMatchQuery } from '../src/core/catalog/match/candidates.ts';
import { isConfirmed } from '../src/core/catalog/match/confirm.ts';
import {
  bestFirst,
  isBeyondDoubt,
  MAX_LIKELY_ERROR,
  TITLE_MODEL,
  type TitleEvidence,
  titleEvidence,
} from '../src/core/catalog/match/title-only.ts';
import { spellingBits } from '../src/core/titles/title-keys.ts';
import { readFilms } from '../src/critic/films/open-film-list.ts';
import {
  CATALOGS,
  isRight,
  readCatalogLines,
  readDirectors,
  readTiles,
  SERVICES,
  TITLES,
} from '../test/bench/streaming/streaming-tiles.ts';
import { NOBODY, queryOf, reviewOf } from './match.ts';

const NAMES = Object.keys(TITLE_MODEL).filter((name) => name !== 'base') as (keyof TitleEvidence)[];

/** One tile whose title a review has: the evidence, and whether the best review is of another film. */
interface Sample {
  service: string;
  evidence: TitleEvidence;
  row: number[];
  isWrong: number;
}

const films = [...(await readFilms(TITLES))];
const directors = readDirectors();
const samples: Sample[] = [];
for (const name of CATALOGS) {
  const lines = readCatalogLines(name);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const bytes = await compileCatalog(lines.map(reviewOf), NOBODY, films);
  const header = readFileHeader(bytes, bytes.length);
  const part = ({ from, length }: PartRange) => bytes.slice(from, from + length);
  const index = new RowKeys(header, part(header.keys), PageCache.of(part(header.rows)));
  for (const service of SERVICES)
    for (const tile of readTiles(service)) {
      const expected = tile.expect[name];
      if (expected === '?') continue;
      for (const kind of [tile.kind, 'unknown'] as const) {
        const film = queryOf({ query: tile.query, kind });
        const query = readMatchQuery(film);
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
        const others = candidates.filter((one) => one !== best);
        const evidence = titleEvidence(query, best, others, index);
        const review = byId.get(index.ids.own(best.subject))!;
        const row = [1, ...NAMES.map((one) => evidence[one])];
        samples.push({
          service,
          evidence,
          row,
          isWrong: Number(!isRight(tile, expected, review, directors)),
        });
      }
    }
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

/** Logistic regression by Newton's method, with every weight but the base held back a little (ridge of 1). */
function fit(of: readonly Sample[]): number[] {
  let weights = new Array(NAMES.length + 1).fill(0);
  for (let round = 0; round < 30; round++) {
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

const count = (of: Sample[]) => ({
  answers: of.length,
  wrong: of.reduce((sum, { isWrong }) => sum + isWrong, 0),
});
const held = Object.fromEntries(
  SERVICES.map((service) => {
    const weights = fit(samples.filter((one) => one.service !== service));
    const tests = samples.filter((one) => one.service === service);
    const doubted = tests.filter(({ evidence }) => !isBeyondDoubt(evidence));
    return [
      service,
      {
        certain: count(tests.filter(({ evidence }) => isBeyondDoubt(evidence))),
        likely: count(doubted.filter(({ row }) => sigmoid(dot(row, weights)) < MAX_LIKELY_ERROR)),
      },
    ];
  }),
);
const weights = fit(samples).map((weight) => Math.round(weight * 100) / 100);
console.log(
  JSON.stringify({
    samples: samples.length,
    weights: Object.fromEntries(['base', ...NAMES].map((name, i) => [name, weights[i]])),
    heldOut: held,
  }),
);
process.exit(0);
