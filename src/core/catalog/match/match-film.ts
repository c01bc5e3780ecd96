/** Matching: the review of the film that a page names, or why there is none. */

import type { Film } from '../../film/film.ts';
import type { AskingPage, Match } from '../catalog.ts';
import { isBeforeYear } from '../format/day-numbers.ts';
import type { MatchIndex } from '../match-index.ts';
import { type Candidate, findCandidates, type MatchQuery, NameMatch, readMatchQuery } from './candidates.ts';
import { differsById, matchIds } from './ids.ts';
import { certain, likely, none, unsure } from './make-match.ts';
import type { MatchReason } from './reasons.ts';
import { isOtherLength } from './running-time.ts';
import { bestOf, isReason, type LikelyCandidate, type Verdict } from './verdict.ts';
import { weighWithYear } from './with-year.ts';
import { weighWithoutYear } from './without-year.ts';

/** Reviews that an unsure answer tells: more are no help to a person. */
const MAX_CANDIDATES = 8;

const NO_PAGE: AskingPage = {};

/**
 * The review of a film, or why none is certain. In this order:
 *
 * 1. **Ids** decide where both sides have one: equal is certain, different is another film.
 * 2. **Title, kind and year** otherwise. Every film and series that shares a name is a candidate, reviewed or not;
 *    a review is certain when it is nearest and nothing else is as near.
 * 3. **Years** may be one off (festivals, regions); two off, or unknown, is at most likely.
 * 4. **Namesakes**: without a year, no film or series that the page could likely mean may share the title.
 * 5. **Context**: director and running time confirm or veto.
 *
 * Where keys are but hashes, `isConfirmed` reads the title of the review before it becomes an answer.
 *
 * Pure. Reads at most a few hundred units of title and a few hundred candidates.
 */
export function matchFilm<S extends MatchIndex>(
  film: Film,
  store: S,
  isConfirmed: (film: Film, asked: MatchQuery, row: number, store: S) => boolean = () => true,
  page: AskingPage = NO_PAGE,
): Match {
  const identified = matchIds(film, store);
  if (identified !== undefined) return identified;
  const asked = readMatchQuery(film);
  let candidates = findCandidates(asked, store);
  // Most titles of a page have no review: nothing more is done for them.
  if (candidates.length === 0) return none;
  if (isAnyExcluded(candidates, film, asked, store))
    candidates = candidates.filter((one) => !isExcluded(one, film, asked, store));
  if (!isAnyReviewed(candidates, store)) return none;
  if (asked.crowded) candidates = nearestReviews(candidates, store);
  let verdict = weigh(asked, candidates, store, page);
  if (isReason(verdict)) {
    // A film that only shares a hash makes nothing uncertain.
    const meant = candidates.filter(
      ({ subject }) => subject >= store.count || isConfirmed(film, asked, subject, store),
    );
    if (!isAnyReviewed(meant, store)) return none;
    if (meant.length < candidates.length) verdict = weigh(asked, meant, store, page);
    candidates = meant;
  }
  if (verdict === undefined) return none;
  const why = isReason(verdict) ? verdict : whyNot(bestOf(verdict), asked, store);
  if (why !== undefined || isReason(verdict)) {
    const told = nearestReviews(candidates, store).map(({ subject }) => subject);
    return unsure(store, told, why!);
  }
  return isConfirmed(film, asked, bestOf(verdict).subject, store) ? toMatch(verdict, asked, store) : none;
}

/** The review that was found, as an answer. */
function toMatch(verdict: Candidate | LikelyCandidate, asked: MatchQuery, store: MatchIndex): Match {
  if ('likely' in verdict) return likely(store, verdict.likely.subject, verdict.reason);
  const { subject, directed, reason } = verdict;
  return certain(
    store,
    subject,
    directed ? { code: 'titleAndDirector' } : (reason ?? reasonOf(asked, store)),
  );
}

/** Whether a candidate is a review of another film for sure: it is older than the film, or has another id. */
const isExcluded = ({ subject }: Candidate, film: Film, asked: MatchQuery, store: MatchIndex): boolean =>
  subject < store.count &&
  (isTooEarly(asked, store, subject) || differsById(film, asked.year, store, subject));

/** Whether a candidate is a review that the title can mean, and no film that only shares a name with one. */
const isReviewed = ({ subject, nameMatch: level }: Candidate, store: MatchIndex): boolean =>
  subject < store.count && level < NameMatch.hint;

// Loops, for every film comes by here: what an engine learned of a function made on the spot is lost with it.
function isAnyExcluded(
  candidates: readonly Candidate[],
  film: Film,
  asked: MatchQuery,
  store: MatchIndex,
): boolean {
  for (const one of candidates) if (isExcluded(one, film, asked, store)) return true;
  return false;
}

function isAnyReviewed(candidates: readonly Candidate[], store: MatchIndex): boolean {
  for (const one of candidates) if (isReviewed(one, store)) return true;
  return false;
}

/** The reviews among candidates that an unsure answer tells, nearest by year first. */
const nearestReviews = (candidates: readonly Candidate[], store: MatchIndex): Candidate[] =>
  candidates
    .filter((one) => isReviewed(one, store))
    .sort((a, b) => a.yearsApart - b.yearsApart || a.subject - b.subject)
    .slice(0, MAX_CANDIDATES);

/** What speaks against the review that title and year point to; undefined where nothing does. */
function whyNot(
  { subject, directed }: Candidate,
  asked: MatchQuery,
  store: MatchIndex,
): MatchReason | undefined {
  if (!store.settled(subject)) return { code: 'reviewUnsettled' };
  if (directed === false) return { code: 'otherDirector' };
  return isOtherLength(asked.minutes, store.minutes(subject)) ? { code: 'otherRunningTime' } : undefined;
}

/** Why a name decides: with its year, or because nothing else is likely to have it. */
function reasonOf({ year }: MatchQuery, { listed }: MatchIndex): MatchReason {
  if (year > 0) return { code: 'titleAndYear', year };
  return { code: listed ? 'uniqueTitle' : 'longTitle' };
}

function weigh(asked: MatchQuery, candidates: Candidate[], store: MatchIndex, page: AskingPage): Verdict {
  if (asked.year === 0) return weighWithoutYear(asked, candidates, store, page);
  if (asked.crowded) return { code: 'tooManyOfYear', year: asked.year };
  return weighWithYear(asked, candidates, store);
}

/** Whether a review was written before the asked film was made, save for the lead of a festival. */
function isTooEarly(asked: MatchQuery, store: MatchIndex, row: number): boolean {
  const day = store.day(row);
  return asked.year !== 0 && !Number.isNaN(day) && isBeforeYear(day, asked.year - 1);
}
