import type { Film } from '../../film/film.ts';
import { spellingBits } from '../../titles/title-keys.ts';
import type { Match } from '../catalog.ts';
import { isBeforeYear } from '../format/day-numbers.ts';
import type { MatchIndex } from '../match-index.ts';
import {
  type Candidate,
  findCandidates,
  type MatchQuery,
  NameMatch,
  readMatchQuery,
  YEARS_UNKNOWN,
} from './candidates.ts';
import { differsById, matchIds, standsForBoth } from './ids.ts';
import { certain, likely, none, unsure } from './make-match.ts';
import { couldMean, isLongTitle, outshines } from './namesakes.ts';
import type { MatchReason } from './reasons.ts';
import { bestFirst, chanceOfError, isBeyondDoubt, MAX_LIKELY_ERROR, titleEvidence } from './title-only.ts';
import { clearer, distance, separates } from './years.ts';

/** Reviews that an unsure answer tells: more are no help to a person. */
const MAX_CANDIDATES = 8;

/**
 * The review of a film, or why none is certain. In this order:
 *
 * 1. **Ids** decide where both sides have one: equal is certain, different is another film.
 * 2. **Title, kind and year** otherwise. Every film and series that shares a name is a candidate, reviewed or not;
 *    a review is certain when it is nearest and nothing else is as near.
 * 3. **Years** may be one off (festivals, regions), two only where nothing else has the title.
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
  let answer = answerOf(asked, candidates, store);
  if (isReason(answer)) {
    // Who only shares a hash makes nothing uncertain.
    const meant = candidates.filter(
      ({ subject }) => subject >= store.count || isConfirmed(film, asked, subject, store),
    );
    if (!isAnyReviewed(meant, store)) return none;
    if (meant.length < candidates.length) answer = answerOf(asked, meant, store);
    candidates = meant;
  }
  if (answer === undefined) return none;
  const likelyOne = 'likely' in answer ? answer : undefined;
  const best = 'likely' in answer ? answer.likely : answer;
  const why = isReason(best) ? best : whyNot(best, asked, store);
  if (why !== undefined) {
    const told = nearestReviews(candidates, store).map(({ subject }) => subject);
    return unsure(store, told, why);
  }
  const { subject, directed, yearsApart } = best as Candidate;
  if (!isConfirmed(film, asked, subject, store)) return none;
  if (likelyOne) return likely(store, subject, likelyOne.reason);
  return certain(
    store,
    subject,
    directed ? { code: 'titleAndDirector' } : reasonOf(asked, yearsApart, store),
  );
}

/** Whether a candidate is a review of another film for sure: it is older than the film, or has another id. */
const isExcluded = ({ subject }: Candidate, film: Film, asked: MatchQuery, store: MatchIndex): boolean =>
  subject < store.count && (isTooEarly(asked, store, subject) || differsById(film, store, subject));

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

/** A candidate that is probably right. */
interface LikelyCandidate {
  likely: Candidate;
  reason: MatchReason;
}

const isReason = (answer: Candidate | LikelyCandidate | MatchReason | undefined): answer is MatchReason =>
  answer !== undefined && 'code' in answer;

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
function reasonOf({ year }: MatchQuery, yearsApart: number, { listed }: MatchIndex): MatchReason {
  if (year > 0)
    return yearsApart === YEARS_UNKNOWN ? { code: 'uniqueTitle' } : { code: 'titleAndYear', year };
  return { code: listed ? 'uniqueTitle' : 'longTitle' };
}

function answerOf(
  asked: MatchQuery,
  candidates: Candidate[],
  store: MatchIndex,
): Candidate | LikelyCandidate | MatchReason | undefined {
  if (asked.year === 0) return withoutYear(asked, candidates, store);
  if (asked.crowded) return { code: 'tooManyOfYear', year: asked.year };
  return candidates.length === 1 ? onlyCandidate(candidates[0]!, store) : withYear(asked, candidates, store);
}

/** What `withYear` says of a review that has its title to itself, as nearly all have: for speed. */
function onlyCandidate(best: Candidate, store: MatchIndex): Candidate | MatchReason | undefined {
  if (distance(best) === Number.POSITIVE_INFINITY) return undefined;
  if (best.yearsApart === YEARS_UNKNOWN && !store.listed) return { code: 'reviewWithoutYear' };
  return best.yearsApart === 2 && best.nameMatch !== NameMatch.own ? { code: 'yearsTwoApart' } : best;
}

/** The nearest candidate by title and year; a reason why none is certain; undefined when no review is near. */
function withYear(
  asked: MatchQuery,
  candidates: Candidate[],
  store: MatchIndex,
): Candidate | MatchReason | undefined {
  const near = candidates.filter((one) => distance(one) < Number.POSITIVE_INFINITY);
  const spelling = near.length > 1 ? spellingBits(asked.text.text) : 0;
  near.sort((a, b) => distance(a) - distance(b) || clearer(a, b, spelling) || a.subject - b.subject);
  const mine = near.filter(({ subject }) => subject < store.count);
  if (mine.length === 0) return undefined;
  const best = near[0]!;
  if (best.subject >= store.count) return { code: 'namesakeOfYear', year: asked.year };
  const others = near.slice(1).filter((other) => !standsForBoth(store, best, other));
  const rivals = others.filter(
    (other) =>
      !separates(best, other, spelling) &&
      !(best.yearsApart === 1 && other.yearsApart === 2 && outshines(best, other, store)),
  );
  if (rivals.length > 0) return { code: 'severalOfYear', count: rivals.length + 1, year: asked.year };
  if (best.yearsApart === YEARS_UNKNOWN && !store.listed) return { code: 'reviewWithoutYear' };
  const named = asked.many || candidates.some((one) => one !== best && one.nameMatch <= NameMatch.strong);
  if (best.yearsApart === 2 && (best.nameMatch !== NameMatch.own || named)) return { code: 'yearsTwoApart' };
  const alike = candidates.some((one) => one !== best && one.yearsApart === 0);
  if (best.nameMatch === NameMatch.weak && (alike || named)) return { code: 'partOfTitle' };
  return best;
}

/** What a title without a year can mean: the best candidate and how sure it is, or a reason why none is. */
function withoutYear(
  asked: MatchQuery,
  candidates: Candidate[],
  store: MatchIndex,
): Candidate | LikelyCandidate | MatchReason | undefined {
  const strong = candidates.filter(({ nameMatch: level }) => level <= NameMatch.strong);
  const mine = strong.filter(({ subject }) => subject < store.count);
  mine.sort(bestFirst(spellingBits(asked.text.text), store));
  const best = mine[0];
  if (best === undefined) return { code: 'partOfTitle' };
  const others = candidates.filter((other) => other !== best && !standsForBoth(store, best, other));
  // A director, or a second title of the page, tells more than a title alone.
  const isTold = best.directed === true || (best.hits > 1 && asked.hasOtherTitles);
  if (isTold || !store.listed) {
    const meant = others.filter((other) => couldMean(asked, best, other, store));
    if (meant.length > 0) return { code: 'severalWithoutYear', count: meant.length + 1 };
    if (!store.listed && !isLongTitle(asked)) return { code: 'namesakesUnknown' };
    return isTold ? best : { likely: best, reason: { code: 'longTitle' } };
  }
  const evidence = titleEvidence(asked, best, others, store);
  if (isBeyondDoubt(evidence)) return best;
  const namesakes = others.filter(({ nameMatch }) => nameMatch <= NameMatch.strong).length;
  if (chanceOfError(evidence) >= MAX_LIKELY_ERROR)
    return namesakes > 0
      ? { code: 'severalWithoutYear', count: namesakes + 1 }
      : { code: 'namesakesUnknown' };
  return {
    likely: best,
    reason: namesakes > 0 ? { code: 'probablyBestKnown', count: namesakes + 1 } : { code: 'probablyUnique' },
  };
}

/** Whether a review was written before the asked film was made, save for the lead of a festival. */
function isTooEarly(asked: MatchQuery, store: MatchIndex, row: number): boolean {
  const day = store.day(row);
  return asked.year !== 0 && !Number.isNaN(day) && isBeforeYear(day, asked.year - 1);
}

/** Whether two running times are of different films: more than cuts and frame rates explain. */
const isOtherLength = (a: number, b: number): boolean =>
  a > 0 && b > 0 && Math.abs(a - b) > Math.max(20, 0.25 * Math.max(a, b));
