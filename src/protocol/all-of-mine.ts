/** The one file that holds all that is the viewer's: its schema. */

import * as v from 'valibot';
import { correctionSchema, MAX_CORRECTIONS, reviewRefSchema } from '../core/corrections/corrections-file.ts';
import { ProblemError } from '../core/text/problem.ts';
import { hostSchema, taughtSiteSchema } from './site-file.ts';
import { listedSubscriptionSchema, MAX_LISTED_ARCHIVES } from './subscription-list.ts';
import { MAX_WATCHED_FILMS } from './watch-state.ts';
import { watchedFilmSchema } from './watched-film.ts';

const VERSION = 1;
/** Most hosts of the viewer's own that were taught. */
const MAX_TAUGHT_SITES = 200;
/** Most reviews that are left out. */
const MAX_LEFT_OUT = 10_000;

const entries = {
  /** As they are stored; each field is checked where settings are. */
  settings: v.record(v.string(), v.unknown()),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS)),
  leftOut: v.pipe(v.array(reviewRefSchema), v.maxLength(MAX_LEFT_OUT)),
  films: v.pipe(v.array(watchedFilmSchema), v.maxLength(MAX_WATCHED_FILMS)),
  /** How hosts of the viewer's own were taught to be read, by host; earlier files have none. */
  sites: v.optional(
    v.pipe(
      v.record(hostSchema, taughtSiteSchema),
      v.check((sites) => Object.keys(sites).length <= MAX_TAUGHT_SITES),
    ),
    {},
  ),
};

/** What the viewer chose and said, but for the archives themselves. */
export const mineSchema = v.object(entries);
export type Mine = v.InferOutput<typeof mineSchema>;

const fileSchema = v.object({
  reelgrade: v.literal('all'),
  version: v.literal(VERSION),
  ...entries,
  archives: v.pipe(v.array(listedSubscriptionSchema), v.maxLength(MAX_LISTED_ARCHIVES)),
});

/** All that a viewer can carry to another computer: what is theirs, and where their archives are. */
export type AllOfMine = Omit<v.InferOutput<typeof fileSchema>, 'reelgrade' | 'version'>;

/** How much an import would change. */
export interface MineChanges {
  settings: number;
  corrections: number;
  leftOut: number;
  films: number;
  sites: number;
}

/**
 * Reads a file with all that is a viewer's.
 * @throws ProblemError when it is none, or of a newer version; then nothing was changed
 */
export function parseAllOfMine(text: string): AllOfMine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('error.notAllOfMine');
  }
  const { reelgrade, version } = (json ?? {}) as { reelgrade?: unknown; version?: unknown };
  if (reelgrade === 'all' && Number(version) > VERSION) throw new ProblemError('error.allOfMineNewer');
  const read = v.safeParse(fileSchema, json);
  if (!read.success) throw new ProblemError('error.notAllOfMine');
  const { settings, corrections, leftOut, films, sites, archives } = read.output;
  return { settings, corrections, leftOut, films, sites, archives };
}

/** The text of a file, for `parseAllOfMine`. */
export const printAllOfMine = (all: AllOfMine): string =>
  `${JSON.stringify({ reelgrade: 'all', version: VERSION, ...all }, null, 2)}\n`;

/**
 * What is the viewer's once a file was taken in, and how much of it is new: the file's settings take the place of the
 * viewer's, what it says of a film or a review outranks what is here, and all else stays.
 */
export function takeIn(mine: Mine, file: Mine): { mine: Mine; changes: MineChanges } {
  const settings = { ...mine.settings, ...file.settings };
  const [corrections, newCorrections] = joined(mine.corrections, file.corrections, ({ film }) => film);
  const [leftOut, newLeftOut] = joined(mine.leftOut, file.leftOut, (ref) => ref);
  const [films, newFilms] = joined(mine.films, file.films, ({ title, year, kind }) => [title, year, kind]);
  const sites = { ...mine.sites, ...file.sites };
  return {
    mine: { settings, corrections, leftOut, films, sites },
    changes: {
      settings: countOfNew(settings, mine.settings),
      corrections: newCorrections,
      leftOut: newLeftOut,
      films: newFilms,
      sites: countOfNew(sites, mine.sites),
    },
  };
}

/** How many fields are new or other than before. */
const countOfNew = (now: Record<string, unknown>, before: Record<string, unknown>): number =>
  Object.keys(now).filter((name) => !isSame(now[name], before[name])).length;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The file's entries, then those of the viewer's that it says nothing of; and how many of the file's are new or other. */
function joined<T>(mine: readonly T[], file: readonly T[], about: (one: T) => unknown): [T[], number] {
  const key = (one: T) => JSON.stringify(about(one));
  const before = new Map(mine.map((one) => [key(one), one]));
  const fileKeys = new Set(file.map(key));
  const changed = file.filter((one) => !isSame(before.get(key(one)), one)).length;
  return [[...file, ...mine.filter((one) => !fileKeys.has(key(one)))], changed];
}
