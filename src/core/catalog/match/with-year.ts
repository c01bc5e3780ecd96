import { hasLanguageMark } from '../../titles/language-mark.ts';
import type { MatchIndex } from '../match-index.ts';
import { askedSpelling, type Candidate, type MatchQuery, NameMatch, YEARS_UNKNOWN } from './candidates.ts';
import { standsForBoth } from './ids.ts';
import { outshines } from './namesakes.ts';
import type { MatchReason } from './reasons.ts';
import type { Verdict } from './verdict.ts';
import { clearer, distance, separates } from './years.ts';

/** What a title with a year means. */
export const weighWithYear = (asked: MatchQuery, candidates: Candidate[], store: MatchIndex): Verdict =>
  candidates.length === 1
    ? weighAlone(asked, candidates[0]!, store)
    : weighAmongOthers(asked, candidates, store);

/** A review that has its title to itself, as nearly all have: apart from the others for speed. */
function weighAlone(asked: MatchQuery, best: Candidate, store: MatchIndex): Verdict {
  if (distance(best) === Number.POSITIVE_INFINITY) return undefined;
  if (best.yearsApart === YEARS_UNKNOWN && !store.listed) return { code: 'reviewWithoutYear' };
  if (best.yearsApart === 2 && best.nameMatch !== NameMatch.own) return { code: 'yearsTwoApart' };
  return unlessDoubted(asked, best);
}

/** The nearest candidate by title and year, weighed against the other ones. */
function weighAmongOthers(asked: MatchQuery, candidates: Candidate[], store: MatchIndex): Verdict {
  const near = candidates.filter((candidate) => distance(candidate) < Number.POSITIVE_INFINITY);
  const spelling = near.length > 1 ? askedSpelling(asked) : 0;
  near.sort((a, b) => distance(a) - distance(b) || clearer(a, b, spelling) || a.subject - b.subject);
  if (!near.some(({ subject }) => subject < store.count)) return undefined;
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
  return whyOthersMatter(asked, best, candidates, store) ?? unlessDoubted(asked, best);
}

/** Why other films of the name forbid an answer although none of them is of about the year. */
function whyOthersMatter(
  asked: MatchQuery,
  best: Candidate,
  candidates: Candidate[],
  store: MatchIndex,
): MatchReason | undefined {
  const named = candidates.filter((one) => one !== best && one.nameMatch <= NameMatch.strong);
  if (best.yearsApart === 2) {
    const isMeant =
      best.nameMatch === NameMatch.own && !asked.many && named.every((one) => outshines(best, one, store));
    if (!isMeant) return { code: 'yearsTwoApart' };
  }
  if (best.nameMatch !== NameMatch.weak) return undefined;
  const alike = candidates.some((one) => one !== best && one.yearsApart === 0);
  return alike || asked.many || named.length > 0 ? { code: 'partOfTitle' } : undefined;
}

/** The candidate, certain unless something that measuring found to go wrong speaks against it. */
function unlessDoubted(asked: MatchQuery, best: Candidate): Verdict {
  if (best.directed === true) return best;
  // A page's title that says more than the review's may be a film about that film, or another one altogether.
  if (best.nameMatch === NameMatch.weak && !best.fuller) return { code: 'partOfTitle' };
  const reason = doubtOf(asked, best);
  return reason === undefined ? best : { likely: best, reason };
}

/** What makes an answer likely instead of certain; docs/matching.md has the measurements. */
function doubtOf({ text }: MatchQuery, best: Candidate): MatchReason | undefined {
  if (best.yearsApart === YEARS_UNKNOWN) return { code: 'probablyOfYear' };
  if (best.yearsApart === 2) return { code: 'probablyYearsApart' };
  if (best.nameMatch === NameMatch.strong && hasLanguageMark(text.text)) return { code: 'probablyVersion' };
  return undefined;
}
