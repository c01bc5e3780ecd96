import type { Film } from '../film/film.ts';
import type { Match } from './catalog.ts';
import { type Asked, type Candidate, gather, Level, NO_YEAR, readAsked } from './match-candidates.ts';
import { matchIds } from './match-ids.ts';
import { certain, reasons, unsure } from './reason.ts';
import type { Store } from './store.ts';

/**
 * The review of a film, or why none is certain. In this order:
 *
 * 1. Ids decide where both sides have one.
 * 2. Else title, kind and year decide together: every film and series that can be meant is a candidate, reviewed
 *    or not, and a review is certain only when no other candidate is nearly as good.
 * 3. A title read weakly needs the exact year.
 * 4. A title without year needs to have no namesake that a page could likely mean.
 *
 * Pure; looks at a few hundred candidates at most, whatever the title.
 */
export function matchFilm(film: Film, store: Store): Match {
  const identified = matchIds(film, store);
  if (identified !== undefined) return identified;
  const asked = readAsked(film);
  const candidates = gather(asked, store);
  if (!candidates.some((one) => one.subject < store.count)) return { match: 'none' };
  return asked.year === 0 ? withoutYear(asked, candidates, store) : withYear(asked, candidates, store);
}

/** What a candidate is from meant, the less the nearer; Infinity when it cannot be meant. */
function distance({ level, off }: Candidate): number {
  if (off === NO_YEAR) return level === Level.weak ? Number.POSITIVE_INFINITY : 6 + level;
  if (level === Level.weak) return off === 0 ? 6 : Number.POSITIVE_INFINITY;
  if (off > 2) return Number.POSITIVE_INFINITY;
  return off * 4 + level;
}

function withYear(asked: Asked, candidates: Candidate[], store: Store): Match {
  const meant = candidates
    .map((one) => ({ ...one, distance: distance(one) }))
    .filter((one) => one.distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance);
  const best = meant[0];
  if (best === undefined) return { match: 'none', reason: reasons.otherYear(asked.year) };
  const rows = meant.filter((one) => one.subject < store.count).map((one) => one.subject);
  if (rows.length === 0) return { match: 'none' };
  if (best.subject >= store.count) return unsure(store, rows, reasons.rival(asked.year));
  const next = meant[1];
  if (next !== undefined && next.distance - best.distance < 1)
    return unsure(store, rows, reasons.several(meant.length, asked.year));
  if (best.off === 2 && (meant.length > 1 || best.level !== Level.own))
    return unsure(store, rows, reasons.otherYear(asked.year));
  return certain(store, best.subject, reasons.titleAndYear);
}

function withoutYear(_asked: Asked, candidates: Candidate[], store: Store): Match {
  const strong = candidates.filter((one) => one.level !== Level.weak);
  const rows = candidates.filter((one) => one.subject < store.count).map((one) => one.subject);
  const meant = strong.filter((one) => one.subject < store.count);
  if (meant.length !== 1 || strong.length !== 1 || !store.listed)
    return unsure(store, rows, reasons.noYear(strong.length));
  return certain(store, meant[0]!.subject, reasons.onlyOne);
}
