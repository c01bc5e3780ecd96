import { spellingBits } from '../film/keys.ts';
import { type Asked, type Candidate, Level, UNKNOWN } from './match-candidates.ts';

/**
 * How far a candidate is from the asked film by year and name, the less the nearer; Infinity when it cannot be
 * meant. A year weighs more than a name; a weak name needs the very year.
 */
export function distance({ level, off, directed }: Candidate): number {
  if (level === Level.hint) return Number.POSITIVE_INFINITY;
  if (off === UNKNOWN) return level === Level.own ? 3 : Number.POSITIVE_INFINITY;
  if (level === Level.weak) return off === 0 ? 10 : Number.POSITIVE_INFINITY;
  if (off > 2) return Number.POSITIVE_INFINITY;
  return directed === true ? level : off * 4 + level;
}

/** Whether something tells the best candidate from another one that is not much further. */
export function separates(asked: Asked, best: Candidate, other: Candidate): boolean {
  const apart = distance(other) - distance(best);
  if (best.off === 0 && apart > 0)
    return !(best.level === Level.strong && other.level === Level.own && other.off === 1);
  if (apart > 4) return true;
  if (best.directed === true && other.directed !== true) return true;
  if (best.off !== other.off) return false;
  if (best.hits > other.hits) return true;
  const spelling = spellingBits(asked.title);
  return best.level === Level.own && best.spelling === spelling && other.spelling !== spelling;
}
