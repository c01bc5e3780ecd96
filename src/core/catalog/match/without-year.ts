import { spellingBits } from '../../titles/title-keys.ts';
import type { AskingPage } from '../catalog.ts';
import type { MatchIndex } from '../match-index.ts';
import { type Candidate, type MatchQuery, NameMatch } from './candidates.ts';
import { standsForBoth } from './ids.ts';
import { couldMean, isLongTitle } from './namesakes.ts';
import { bestFirst, chanceOfError, isBeyondDoubt, maxErrorOn, titleEvidence } from './title-only.ts';
import type { Verdict } from './verdict.ts';

/** What a title without a year can mean: the best candidate and how sure it is, or a reason why none is. */
export function weighWithoutYear(
  asked: MatchQuery,
  candidates: Candidate[],
  store: MatchIndex,
  page: AskingPage,
): Verdict {
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
    // A long title says much only where all of it is the review's title: not for "A Long Name (Shorts)" and "Shorts".
    const isItsTitle = isTold || best.nameMatch === NameMatch.own;
    if (!store.listed && !(isItsTitle && isLongTitle(asked))) return { code: 'namesakesUnknown' };
    return isTold ? best : { likely: best, reason: { code: 'longTitle' } };
  }
  const year = page.year ?? new Date().getUTCFullYear();
  const evidence = titleEvidence(asked, best, others, store, year);
  if (isBeyondDoubt(evidence)) return best;
  const namesakes = others.filter(({ nameMatch }) => nameMatch <= NameMatch.strong).length;
  if (chanceOfError(evidence, page.register) >= maxErrorOn(page.register))
    return namesakes > 0
      ? { code: 'severalWithoutYear', count: namesakes + 1 }
      : { code: 'namesakesUnknown' };
  return {
    likely: best,
    reason: namesakes > 0 ? { code: 'probablyBestKnown', count: namesakes + 1 } : { code: 'probablyUnique' },
  };
}
