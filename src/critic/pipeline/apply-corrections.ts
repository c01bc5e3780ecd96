import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Film } from '../../core/film/film.ts';
import { ConfigError } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';

/** The names of the file, in the source's folder: by `preview`, or as a viewer's export is called. */
export const CORRECTIONS_NAMES = ['corrections.json', 'reelgrade-corrections.json'];

const text = v.pipe(v.string(), v.maxLength(500));
const Correction = v.object({
  film: v.looseObject({
    title: text,
    year: v.optional(v.number()),
    ids: v.optional(v.record(v.string(), text)),
  }),
  ref: v.nullable(v.object({ archive: text, review: text })),
});
const File = v.object({
  reelgrade: v.literal('corrections'),
  version: v.literal(1),
  corrections: v.pipe(v.array(Correction), v.maxLength(10_000)),
});

/** Somebody's own word: this film has this review, or (null) none of the archive's. */
export type Correction = v.InferOutput<typeof Correction>;

/** The corrections beside the sources, newest first; none where there is no file. Throws ConfigError for a broken one. */
export async function findCorrections(sources: string[]): Promise<Correction[]> {
  const all: Correction[] = [];
  for (const path of sources.flatMap((source) => CORRECTIONS_NAMES.map((name) => join(source, name)))) {
    let held: string;
    try {
      held = await readFile(path, 'utf8');
    } catch {
      continue;
    }
    let raw: unknown;
    try {
      raw = JSON.parse(held);
    } catch (error) {
      throw new ConfigError(`${path}: it is no JSON: ${(error as Error).message}`);
    }
    const parsed = v.safeParse(File, raw);
    if (!parsed.success)
      throw new ConfigError(`${path}: it is no file of corrections that this version can read`);
    all.push(...parsed.output.corrections);
  }
  return all;
}

/** The text of a file with these corrections: the same form as a viewer's export. */
export function correctionsText(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ reelgrade: 'corrections', version: 1, corrections }, null, 2)}\n`;
}

/** Settles reviews by what a person said: a film for a review, or that a review is not of a film. */
export function applyCorrections(
  reviews: ResolvedReview[],
  corrections: Correction[],
  list?: FilmList,
): void {
  const byId = new Map(reviews.map((read) => [read.review.id, read]));
  // The newest word for a review comes first in the file and so must be applied last.
  for (const { film, ref } of [...corrections].reverse()) {
    if (ref === null) {
      for (const read of reviews)
        if (read.resolution.resolved === 'settled' && sameId(read.review.film, film)) unsettle(read);
      continue;
    }
    const read = byId.get(ref.review);
    if (!read) continue;
    const imdb = film.ids?.imdb;
    const listed = imdb ? list?.byId(imdb) : undefined;
    const { film: own } = read.review;
    const corrected: Film = { ...own, title: own.title || film.title, kind: listed?.kind ?? own.kind };
    const year = film.year ?? listed?.year;
    if (year) corrected.year = year;
    if (film.ids) corrected.ids = film.ids as Film['ids'];
    if (film.title !== corrected.title)
      corrected.otherTitles = [...new Set([...(own.otherTitles ?? []), film.title])];
    read.review.film = corrected;
    read.review.resolved = undefined;
    read.resolution = { film: corrected, resolved: 'settled', reason: 'settled by hand (corrections file)' };
  }
}

const sameId = (a: Film, b: Correction['film']) => a.ids?.imdb !== undefined && a.ids.imdb === b.ids?.imdb;

function unsettle(read: ResolvedReview): void {
  read.review.resolved = 'unsure';
  read.resolution = {
    ...read.resolution,
    resolved: 'unsure',
    reason: 'somebody says it is another film (corrections file)',
  };
}
