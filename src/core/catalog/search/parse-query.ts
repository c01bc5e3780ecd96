import { foldGrade } from '../../grades/fold-grade.ts';
import type { SearchFilters } from '../catalog.ts';
import { sortToken } from './sort-words.ts';
import { wordsOf } from './tokenize.ts';

/** One way to read what was typed: words to find, and filters that were meant. */
export interface QueryReading {
  words: string[];
  /** The last word may go on: nothing was typed after it. */
  open: boolean;
  filters: SearchFilters;
}

/** What a catalog knows that a typed filter may name. */
export interface FilterNames {
  /** The score of a grade of the archive's scale, folded by `foldGrade`; undefined when it is not one. */
  score(grade: string): number | undefined;
  /** Folded words of the names of the archive's critics. */
  criticWords: ReadonlySet<string>;
}

/** Longest text that is read, and most words of it. */
const MAX_QUERY_UNITS = 200;
const MAX_QUERY_WORDS = 10;

const both = (a: [number, number] | undefined, b: [number, number]): [number, number] =>
  a ? [Math.max(a[0], b[0]), Math.min(a[1], b[1])] : b;

const YEAR = '(?:18[7-9]|19[0-9]|20[0-9])[0-9]';
const YEARS = new RegExp(`^(?:year:)?(${YEAR})(?:(?:-|–|—|\\.\\.)(${YEAR}))?$`, 'i');
const DECADE = /^(?:year:)?((?:18[7-9]|19[0-9]|20[0-9])0|[0-9]0)['’]?s$/i;
const COMPARED = /^(?:grade:|year:)?(>=|<=|≥|≤|>|<|=)(.+)$/i;

/** Reviews without a grade, as one word: "not graded" is made into one before. */
const UNGRADED = /^(?:ungraded|grade:none)$/i;
const NOT_GRADED = /(?<!\S)(?:not graded|without (?:a )?grade|no grade)(?!\S)/gi;

/** Words that can only be a filter: no film is called this. */
const EXPLICIT = /^(?:grade|year|critic|sort):|^ungraded$|^[<>=≥≤]|\.\./i;

/** A year, a range or a decade: "1999", "1990-1999", "1990s", "90s" (of the last century; "20s" is of this one). */
function years(token: string): [number, number] | undefined {
  const range = YEARS.exec(token);
  if (range) return [Number(range[1]), Number(range[2] ?? range[1])];
  const decade = DECADE.exec(token)?.[1];
  if (!decade) return undefined;
  const first = decade.length === 4 ? Number(decade) : Number(decade) + (Number(decade) > 20 ? 1900 : 2000);
  return [first, first + 9];
}

/** Everything on one side of a bound. */
function side(sign: string, value: number, lowest: number, highest: number): [number, number] {
  if (sign === '=') return [value, value];
  if (sign === '>' || sign === '>=' || sign === '≥') return [sign === '>' ? value + 1 : value, highest];
  return [lowest, sign === '<' ? value - 1 : value];
}

/** Adds what a word says as a filter; false when it says nothing of the kind. */
function readToken(token: string, filters: SearchFilters, known: FilterNames): boolean {
  const order = sortToken(token);
  if (order) {
    Object.assign(filters, order);
    return true;
  }
  const range = years(token);
  if (range) {
    filters.years = both(filters.years, range);
    return true;
  }
  const compared = COMPARED.exec(token);
  if (compared) return readComparison(compared[1]!, compared[2]!, filters, known);
  const named = /^(grade|critic):(.+)$/i.exec(token);
  if (named) {
    filters[named[1]!.toLowerCase() as 'grade' | 'critic'] = named[2]!;
    return true;
  }
  return readGrades(token, filters, known);
}

/** ">=B", "<1990": a year or a score on one side of a bound. */
function readComparison(sign: string, value: string, filters: SearchFilters, known: FilterNames): boolean {
  const year = years(value);
  if (year) {
    filters.years = both(filters.years, side(sign, sign === '>' ? year[1] : year[0], 0, 9999));
    return true;
  }
  const score = known.score(foldGrade(value)) ?? (/^\d{1,3}$/.test(value) ? Number(value) : undefined);
  if (score === undefined) return false;
  filters.score = both(filters.score, side(sign, score, 0, 100));
  return true;
}

/** "B..A", or a grade that no word is like ("B+"). */
function readGrades(token: string, filters: SearchFilters, known: FilterNames): boolean {
  if (token.includes('..')) {
    const [low, high] = token.split('..').map((grade) => known.score(foldGrade(grade)));
    if (low === undefined || high === undefined) return false;
    filters.score = both(filters.score, [Math.min(low, high), Math.max(low, high)]);
    return true;
  }
  if (/^[\p{L}\p{N}]+$/u.test(token) || known.score(foldGrade(token)) === undefined) return false;
  filters.grade = token;
  return true;
}

/**
 * The ways to read what was typed: as words alone ("1984" is a film, too) unless it is plainly a filter (">=B"),
 * and, where any of it can be one, with the filters taken out ("b+ 1999 drama", "1990s", a critic's name).
 */
export function parseQuery(typed: string, filters: SearchFilters, known: FilterNames): QueryReading[] {
  const text = typed.slice(0, MAX_QUERY_UNITS);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
  const split = (part: string) =>
    wordsOf(part)
      .slice(0, MAX_QUERY_WORDS)
      .map(({ word }) => word);
  const plain: QueryReading = { words: split(text), open, filters };

  const read: SearchFilters = { ...filters };
  const rest: string[] = [];
  const critics: string[] = [];
  let filtered = false;
  const tokens = text
    .replace(NOT_GRADED, 'ungraded')
    .replace(/(>=|<=|[≥≤<>=])\s+/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
  let said = false;
  for (const token of tokens) {
    const words = wordsOf(token);
    const ungraded = UNGRADED.test(token);
    if (ungraded) read.graded = false;
    if (ungraded || readToken(token, read, known)) {
      filtered = true;
      said ||= EXPLICIT.test(token);
    } else if (words.length > 0 && words.every(({ word }) => known.criticWords.has(word)))
      critics.push(token);
    else rest.push(token);
  }
  if (critics.length > 0) read.critic = critics.join(' ');
  if (!filtered && critics.length === 0) return [plain];
  const last = tokens.at(-1);
  const narrowed: QueryReading = {
    words: split(rest.join(' ')),
    open: open && rest.at(-1) === last,
    filters: read,
  };
  return said ? [narrowed] : [plain, narrowed];
}
