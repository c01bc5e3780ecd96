import type { Film } from '../../src/core/film/film.ts';

/** Texts that a page may hold to make a matcher stall. The longest are a million units. */
export const hostileTitles: Record<string, string> = {
  'one long word': 'a'.repeat(1e6),
  'long text': 'The Return of the '.repeat(55_000),
  'combining marks': `e${'\u0301'.repeat(1e6)}`,
  'lone surrogates': '\ud800'.repeat(1e6),
  'right to left': '\u202eשלום '.repeat(160_000),
  'open brackets': '('.repeat(1e6),
  'nested brackets': '(['.repeat(5e5) + '])'.repeat(5e5),
  dashes: ' - '.repeat(333_000),
  colons: ': '.repeat(5e5),
  spaces: `a${' '.repeat(1e6)}b`,
  entities: '&amp;'.repeat(200_000),
  'open entities': '&#'.repeat(5e5),
  possessives: "A's ".repeat(250_000),
  articles: 'the '.repeat(250_000),
  numbers: 'twenty one hundred '.repeat(52_000),
  commas: '1,000,'.repeat(160_000),
  hangul: '한국영화'.repeat(250_000),
  'regular expression bait': `${'a'.repeat(5e4)}!(?:a+)+$\\`,
};

/** A query that took this long, in milliseconds, is bad enough to look no further. */
const MOST = 2000;

/**
 * The longest that one query takes, in milliseconds: the best of five of the worst text, other work apart. Texts
 * are cut to `longest` units, for a matcher that would take minutes for a million.
 */
export function worstHostile(matcher: (film: Film) => unknown, longest: number): number {
  let worst = 0;
  for (const text of Object.values(hostileTitles)) {
    const title = text.slice(0, longest);
    for (const film of [
      { title, kind: 'unknown' },
      { title: 'x', otherTitles: [title, title], directors: [title], year: 1999, kind: 'film' },
    ] satisfies Film[]) {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 5 && best > 1; i++) {
        const start = performance.now();
        try {
          matcher(film);
        } catch {
          // A matcher that breaks has stalled as long as it took to break.
        }
        best = Math.min(best, performance.now() - start);
        if (best > MOST) return best;
      }
      worst = Math.max(worst, best);
    }
  }
  return worst;
}
