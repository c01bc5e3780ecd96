import { foldGrade } from './fold-grade.ts';

/** What sort of sign a grade is written in. */
export type Family = 'letters' | 'stars' | 'points' | 'percent' | 'thumbs' | 'words';

/** A grade as read, before it is known how far the critic's scale goes. */
export interface ParsedGrade {
  /** As written, trimmed. */
  text: string;
  family: Family;
  /** Letters, percent, thumbs and words: already 0–100. Stars and points: how many. */
  value: number;
  /** The most that can be had, where the text itself says so ("3/5", "★★★☆☆"); of school marks it is 1. */
  best?: number;
  /** What means worst, where the text itself says so and it is not 0 ("+2 on the -4 to +4 scale", "Schulnote 2"). */
  lowest?: number;
}

/** What the grades of one archive mean, set by the critic or inferred from all of them. */
export interface Scale {
  /** For people: "A+ to F-", "0 to 5 stars". */
  name?: string;
  /** How many stars are the most; 5 when nothing says. */
  stars?: number;
  /** What a number on its own is out of. Without it such a number is no grade. */
  points?: number;
  /** The number that means worst; 0 when nothing says. Above `points` where 1 is the best mark and 6 the worst. */
  lowest?: number;
  /** The critic's own places on 0–100, by grade as written: `{ "B+": 80, "Turkey": 0 }`. */
  scores?: Record<string, number>;
}

/** The letters in even steps from A+ (100) to F- (0); C is the middle. The same letter is the same in any archive. */
export const LETTERS = 'A+ A A- B+ B B- C+ C C- D+ D D- F+ F F-'.split(' ');

/** Place of a letter grade ("B+") on 0–100, or undefined. */
export function letterScore(letter: string): number | undefined {
  const at = LETTERS.indexOf(letter);
  return at < 0 ? undefined : Math.round(100 - (100 * at) / (LETTERS.length - 1));
}

/** The place of a reading on 0–100, or undefined where the scale does not say what it is out of. */
export function scoreOnScale(reading: ParsedGrade, scale: Scale = {}): number | undefined {
  const set = ownScore(reading.text, scale);
  if (set !== undefined) return set;
  if (reading.family !== 'stars' && reading.family !== 'points') return reading.value;
  const { best, lowest } = endsOf(reading, scale);
  // A sign means that the scale has a middle: the number fits no other.
  if (/^[+-]\d/.test(reading.text) && reading.best === undefined && !(lowest < 0)) return undefined;
  if (best === lowest || (best > lowest ? reading.value > best : reading.value > lowest)) return undefined;
  if (reading.value < Math.min(lowest, 0)) return undefined;
  return Math.min(100, Math.max(0, Math.round((100 * (reading.value - lowest)) / (best - lowest))));
}

/** The best and the worst that a number or a row of stars could be: what it says itself, else what the scale says. */
function endsOf(reading: ParsedGrade, scale: Scale): { best: number; lowest: number } {
  const usual = reading.family === 'stars' ? Math.max(scale.stars ?? 5, 1) : (scale.points ?? 0);
  const own = reading.best === undefined || reading.best === scale.points;
  return {
    best: reading.best ?? usual,
    lowest: reading.lowest ?? (own ? scale.lowest : undefined) ?? 0,
  };
}

/** The letter grade that is nearest to a place on 0–100. */
export function letterAt(score: number): string {
  const at = Math.round(((100 - score) * (LETTERS.length - 1)) / 100);
  return LETTERS[Math.min(LETTERS.length - 1, Math.max(0, at))]!;
}

/** The critic's own place for a grade as written, clamped to 0–100. */
export function ownScore(text: string, scale: Scale): number | undefined {
  if (!scale.scores) return undefined;
  const wanted = foldGrade(text);
  for (const [written, score] of Object.entries(scale.scores)) {
    if (foldGrade(written) === wanted) return Math.min(100, Math.max(0, Math.round(score)));
  }
  return undefined;
}

/** The usual ends of scales, for "the highest number seen is 9". */
const ENDS = [4, 5, 6, 10, 12, 20, 100];

/** The scale of an archive from all grades read in it. */
export function inferScale(readings: ParsedGrade[]): Scale {
  const scale: Scale = {};
  const families = new Map<Family, number>();
  for (const { family } of readings) families.set(family, (families.get(family) ?? 0) + 1);
  for (const family of ['stars', 'points'] as const) {
    const all = readings.filter((reading) => reading.family === family);
    if (!all.length) continue;
    const said = all.flatMap(({ best, lowest }) => (lowest === undefined ? (best ?? []) : []));
    const bare = all.filter(({ best }) => best === undefined).map(({ value }) => value);
    const best = endOf(said, bare);
    if (family === 'stars') scale.stars = best ?? 5;
    else if (best) scale.points = best;
    Object.assign(scale, family === 'points' ? endsSaid(all, bare) : undefined);
  }
  // One critic, one habit: a bare "3" beside "★★★½☆" is out of the same.
  if (scale.points === undefined && scale.stars) scale.points = scale.stars;
  const [main] = [...families].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main) scale.name = nameOf(main, readings, scale);
  return scale;
}

/** What bare numbers or rows of stars are out of: what most of the others say, else the first usual end above all. */
function endOf(said: number[], bare: number[]): number | undefined {
  const top = bare.reduce((a, b) => Math.max(a, b), 0);
  const usual = mostCommon(said);
  if (usual !== undefined && usual >= top) return usual;
  const best = ENDS.find((end) => end >= Math.max(top, 4));
  return best === 4 && !endsAtFour(bare) ? 5 : best;
}

/**
 * Whether grades up to 4 are out of four, and not of a critic of five stars who gives no five. Halves are usual with
 * four stars, so that a dozen grades tell; of whole numbers only forty. Either way the top is given seldom.
 */
function endsAtFour(bare: number[]): boolean {
  const tops = bare.filter((value) => value === 4).length;
  const halves = bare.some((value) => !Number.isInteger(value));
  return bare.length >= (halves ? 12 : 40) && tops <= bare.length * 0.4;
}

/** Both ends, where most grades of an archive say them: "-4 to +4", or 1 for the best and 6 for the worst. */
function endsSaid(all: ParsedGrade[], bare: number[]): Scale | undefined {
  const pairs = all.flatMap(({ best, lowest }) => (lowest === undefined ? [] : `${lowest} ${best}`));
  const pair = pairs.length * 2 > all.length - bare.length ? mostCommon(pairs) : undefined;
  if (pair === undefined) return undefined;
  const [lowest, points] = pair.split(' ').map(Number) as [number, number];
  const fits = bare.every((value) => value >= Math.min(lowest, points) && value <= Math.max(lowest, points));
  return fits ? { points, lowest } : undefined;
}

function mostCommon<T>(all: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const n of all) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function nameOf(family: Family, readings: ParsedGrade[], scale: Scale): string {
  if (family === 'letters') {
    const used = readings.filter((r) => r.family === 'letters').map((r) => r.value);
    const low = Math.min(...used.slice(0, 50_000));
    return `A+ to ${low <= 0 ? 'F-' : 'F'}`;
  }
  if (family === 'stars') return `0 to ${scale.stars} stars`;
  if (family === 'points' && scale.lowest !== undefined)
    return scale.lowest > (scale.points ?? 0)
      ? `marks from ${scale.points} (best) to ${scale.lowest}`
      : `${scale.lowest} to ${(scale.points ?? 0) > 0 ? '+' : ''}${scale.points}`;
  if (family === 'points') return `0 to ${scale.points} points`;
  if (family === 'percent') return '0 to 100 %';
  return family === 'thumbs' ? 'thumbs up or down' : 'in words';
}
