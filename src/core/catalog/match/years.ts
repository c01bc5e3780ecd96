import { type Candidate, NameMatch, YEARS_UNKNOWN } from './candidates.ts';

/**
 * How far a candidate is from the asked film by year and name, the less the nearer; Infinity when it cannot be
 * meant. A year weighs more than a name; a weak name needs the very year.
 */
export function distance({ nameMatch: level, yearsApart: off, directed }: Candidate): number {
  if (level === NameMatch.hint) return Number.POSITIVE_INFINITY;
  if (off === YEARS_UNKNOWN) return level === NameMatch.own ? 3 : Number.POSITIVE_INFINITY;
  if (level === NameMatch.weak) return off === 0 ? 10 : Number.POSITIVE_INFINITY;
  if (off > 2) return Number.POSITIVE_INFINITY;
  return directed === true ? level : off * 4 + level;
}

/** Whether something tells the best candidate from another one that is not much further. */
export function separates(best: Candidate, other: Candidate, spelling: number): boolean {
  const apart = distance(other) - distance(best);
  // A title that is the page's own, one year off, competes with one of the very year that is only another name.
  if (best.yearsApart === 0 && apart > 0)
    return !(
      best.nameMatch === NameMatch.strong &&
      other.nameMatch === NameMatch.own &&
      other.yearsApart === 1
    );
  return apart > 4 || (best.yearsApart === other.yearsApart && clearer(best, other, spelling) < 0);
}

/** Negative where the first candidate is the better one by director, number of titles or spelling. */
export function clearer(a: Candidate, b: Candidate, spelling: number): number {
  const spelled = (one: Candidate) => Number(one.nameMatch === NameMatch.own && one.spelling === spelling);
  return (
    Number(b.directed === true) - Number(a.directed === true) || b.hits - a.hits || spelled(b) - spelled(a)
  );
}
