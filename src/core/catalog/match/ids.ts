/** What ids alone say: which review has one of the film's, and which cannot be of this film. */

import type { Film, Kind } from '../../film/film.ts';
import {
  hasSeveralIds,
  type Ids,
  isRegister,
  MAX_ID_LENGTH,
  numbersKindsApart,
} from '../../film/registers.ts';
import { idsAgree, idsContradict } from '../../film/same-film.ts';
import { titleKey } from '../../titles/title-keys.ts';
import type { Match } from '../catalog.ts';
import type { MatchIndex } from '../match-index.ts';
import type { Candidate } from './candidates.ts';
import { certain } from './make-match.ts';
import type { MatchReason } from './reasons.ts';

const SAME_ID: MatchReason = { code: 'sameId' };

/** The later of two rows by the day of their reviews. */
const laterReview = (store: MatchIndex, a: number, b: number): number =>
  (store.day(b) || 0) > (store.day(a) || 0) ? b : a;

/**
 * The answer of the ids alone: a review with an id of the film is certain, of several the newest. Undefined when
 * no review carries one of them; whether a review found by title carries *another* one is asked later.
 */
export function matchIds(film: Film, store: MatchIndex): Match | undefined {
  if (film.ids === undefined) return undefined;
  for (const [register, id] of Object.entries(film.ids)) {
    // A page may write anything.
    if (id.length > MAX_ID_LENGTH) continue;
    const isApart = isRegister(register) && numbersKindsApart(register);
    const rows = store.byId(`${register}:${id}`).filter((row) => !isApart || isOfKind(film, store.kind(row)));
    if (rows.length > 0)
      return certain(
        store,
        rows.reduce((a, b) => laterReview(store, a, b)),
        SAME_ID,
      );
  }
  return undefined;
}

/** Whether a film can be of this kind. */
const isOfKind = ({ kind }: Film, other: Kind): boolean =>
  kind === 'unknown' || other === 'unknown' || kind === other;

/**
 * Whether a review is of another film by its id: both have one of the same register and they differ.
 * @param year the film's, 0 where it is not known
 */
export const differsById = (film: Film, year: number, store: MatchIndex, row: number): boolean =>
  film.ids !== undefined &&
  nameTwoFilms(film.ids, store.summary(row).ids, year !== 0 && year === store.year(row));

/** Whether ids tell two films apart that share a title: of the very year, those of services do not. */
const nameTwoFilms = (a: Ids | undefined, b: Ids | undefined, isSameYear: boolean): boolean =>
  idsContradict(a, b) && (!isSameYear || idsContradict(ofOneId(a), b));

/** The ids of registers that have one for each film. */
const ofOneId = (ids: Ids | undefined): Ids =>
  Object.fromEntries(
    Object.entries(ids ?? {}).filter(([register]) => !(isRegister(register) && hasSeveralIds(register))),
  );

/** Whether two candidates are reviews of one film, the first of them the newer: it is then the answer for both. */
export function standsForBoth(store: MatchIndex, best: Candidate, other: Candidate): boolean {
  if (best.subject >= store.count || other.subject >= store.count) return false;
  const year = store.year(best.subject);
  const otherYear = store.year(other.subject);
  if (year !== 0 && otherYear !== 0 && Math.abs(year - otherYear) > 1) return false;
  const a = store.summary(best.subject);
  const b = store.summary(other.subject);
  if (nameTwoFilms(a.ids, b.ids, year !== 0 && year === otherYear)) return false;
  const same =
    idsAgree(a.ids, b.ids) ||
    (a.year === b.year && a.year !== undefined && titleKey(a.title) === titleKey(b.title));
  if (same && laterReview(store, best.subject, other.subject) === other.subject) best.subject = other.subject;
  return same;
}
