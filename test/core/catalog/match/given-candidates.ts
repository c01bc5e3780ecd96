import type { ReviewSummary } from '../../../../src/core/catalog/catalog.ts';
import {
  type Candidate,
  type MatchQuery,
  NameMatch,
  readMatchQuery,
} from '../../../../src/core/catalog/match/candidates.ts';
import type { MatchIndex } from '../../../../src/core/catalog/match-index.ts';
import type { Film, Kind } from '../../../../src/core/film/film.ts';
import { spellingBits } from '../../../../src/core/titles/title-keys.ts';

/** Candidates and what an index knows of them, as tests give them. */

export const TITLE = 'Night Train';
export const spelling = spellingBits(TITLE);
export const otherSpelling = (spelling + 1) % 16;

export const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  subject: 0,
  nameMatch: NameMatch.own,
  yearsApart: 0,
  hits: 1,
  spelling,
  fuller: false,
  directed: undefined,
  ...more,
});

export interface Known {
  year?: number;
  kind?: Kind;
  popularity?: number;
  day?: number;
  title?: string;
  minutes?: number;
  ids?: Film['ids'];
}

/** The year in which is asked, and the last one that the list of films knows. */
export const NOW = 2026;

/** An index of these subjects, of which the first `count` are reviews. */
export function indexOf(
  subjects: Known[],
  count = subjects.length,
  listed = true,
  listYear = NOW,
): MatchIndex {
  const of = (subject: number) => subjects[subject]!;
  const never = () => {
    throw new Error('not asked for here');
  };
  return {
    count,
    listed,
    listYear,
    find: never,
    subject: never,
    info: never,
    has: () => true,
    year: (subject) => of(subject).year ?? 0,
    kind: (subject) => of(subject).kind ?? 'film',
    popularity: (subject) => of(subject).popularity ?? 0,
    minutes: (subject) => of(subject).minutes ?? 0,
    director: () => 0,
    day: (row) => of(row).day ?? Number.NaN,
    settled: () => true,
    byId: () => [],
    title: (row) => of(row).title ?? TITLE,
    summary: (row) =>
      ({ id: `r${row}`, title: TITLE, kind: 'film', year: of(row).year, ...of(row) }) as ReviewSummary,
  };
}

export const asked = (film: Partial<Film> = {}): MatchQuery =>
  readMatchQuery({ title: TITLE, kind: 'film', ...film });
