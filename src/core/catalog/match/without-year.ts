import type { AskingPage } from '../catalog.ts';
import type { MatchIndex } from '../match-index.ts';
import { askedSpelling, type Candidate, type MatchQuery, NameMatch } from './candidates.ts';
import { standsForBoth } from './ids.ts';
import { couldMean, isLongTitle } from './namesakes.ts';
import type { MatchReason } from './reasons.ts';
import { isOtherLength, isSameLength, runningTimeOdds } from './running-time.ts';
import {
  bestFirst,
  chanceOfError,
  isBeyondDoubt,
  isSettledByLength,
  maxErrorOn,
  titleEvidence,
} from './title-only.ts';
import type { Verdict } from './verdict.ts';

/** What a title without a year can mean: the best candidate and how sure it is, or a reason why none is. */
export function weighWithoutYear(
  asked: MatchQuery,
  named: Candidate[],
  store: MatchIndex,
  page: AskingPage,
): Verdict {
  const candidates =
    asked.minutes > 0
      ? named.filter(({ subject }) => !isOtherLength(asked.minutes, store.minutes(subject)))
      : named;
  const mine = candidates.filter(
    ({ subject, nameMatch }) => subject < store.count && nameMatch <= NameMatch.strong,
  );
  if (mine.length > 1) mine.sort(bestFirst(askedSpelling(asked), store));
  const best = mine[0];
  if (best === undefined)
    return { code: candidates.length < named.length ? 'otherRunningTime' : 'partOfTitle' };
  // Namesakes of other lengths are ruled out only where the length of the best one is known to be the page's.
  const rivals = store.minutes(best.subject) > 0 ? candidates : named;
  const others = rivals.filter((other) => other !== best && !standsForBoth(store, best, other));
  // A director, or a second title of the page, tells more than a title alone.
  const isTold = best.directed === true || (best.hits > 1 && asked.hasOtherTitles);
  return isTold || !store.listed
    ? weighByName(asked, best, others, store, isTold)
    : weighByChance(asked, best, others, store, page);
}

/** Whether no other film can be meant: where more than the title speaks for one, or no list tells of other films. */
function weighByName(
  asked: MatchQuery,
  best: Candidate,
  others: readonly Candidate[],
  store: MatchIndex,
  isTold: boolean,
): Verdict {
  const meant = others.filter((other) => couldMean(asked, best, other, store));
  if (meant.length > 0) return { code: 'severalWithoutYear', count: meant.length + 1 };
  // A long title says much only where all of it is the review's title: not for "A Long Name (Shorts)" and "Shorts".
  const isItsTitle = isTold || best.nameMatch === NameMatch.own;
  if (!store.listed && !(isItsTitle && isLongTitle(asked))) return { code: 'namesakesUnknown' };
  return isTold ? best : { likely: best, reason: { code: 'longTitle' } };
}

/** How likely another film is meant, by what the list of films tells of the title. */
function weighByChance(
  asked: MatchQuery,
  best: Candidate,
  others: readonly Candidate[],
  store: MatchIndex,
  page: AskingPage,
): Verdict {
  const year = page.year ?? new Date().getUTCFullYear();
  const evidence = titleEvidence(asked, best, others, store, year);
  const length = store.minutes(best.subject);
  const lengthOdds = runningTimeOdds(asked.minutes, length);
  if (isBeyondDoubt(evidence) && lengthOdds <= 0) return best;
  const chance = chanceOfError(evidence, page.register, lengthOdds);
  const isTimed = isSameLength(asked.minutes, length);
  if (isTimed && isSettledByLength(evidence, chance))
    return { ...best, reason: { code: 'titleAndRunningTime' } };
  const namesakes = others.filter(({ nameMatch }) => nameMatch <= NameMatch.strong).length;
  // How known a film is that came after the list nobody can tell.
  const isOutshone = namesakes > 0 && evidence.lead < 0 && store.year(best.subject) < store.listYear;
  const isLikely = chance < maxErrorOn(page) || (!page.isService && isAloneMeant(asked, best, others, store));
  return isLikely && (isTimed || !isOutshone)
    ? { likely: best, reason: whyLikely(isTimed, namesakes) }
    : whyUnsure(namesakes);
}

function whyLikely(isTimed: boolean, namesakes: number): MatchReason {
  if (isTimed) return { code: 'probablyRunningTime' };
  return namesakes > 0 ? { code: 'probablyBestKnown', count: namesakes + 1 } : { code: 'probablyUnique' };
}

const whyUnsure = (namesakes: number): MatchReason =>
  namesakes > 0 ? { code: 'severalWithoutYear', count: namesakes + 1 } : { code: 'namesakesUnknown' };

/**
 * Whether no other film is known well enough to be meant. On pages of services this does not suffice: they show much
 * that nobody knows.
 */
const isAloneMeant = (
  asked: MatchQuery,
  best: Candidate,
  others: readonly Candidate[],
  store: MatchIndex,
): boolean => others.every((other) => !couldMean(asked, best, other, store));
