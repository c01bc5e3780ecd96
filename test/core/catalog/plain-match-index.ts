import type { ReviewSummary } from '../../../src/core/catalog/catalog.ts';
import type { MatchIndex, TitleIndex } from '../../../src/core/catalog/match-index.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { keyText } from '../../../src/core/titles/lookup-key.ts';

/** The plainest Store over a Filing: maps and arrays. What the binary catalog must agree with. */
export function plainStore(reviews: Review[], filing: TitleIndex, listed: boolean): MatchIndex {
  const { subjects } = filing;
  const yearOf = ({ subject }: { subject: number }) => subjects[subject]!.year;
  const postings = [...filing.postings].sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : yearOf(a) - yearOf(b) || a.subject - b.subject,
  );
  const byKey = new Map<string, typeof postings>();
  for (const one of postings) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  let found: typeof postings = [];
  const ids = new Map<string, number[]>();
  reviews.forEach(({ film }, row) => {
    for (const [register, id] of Object.entries(film.ids ?? {})) {
      const name = `${register}:${id}`;
      ids.set(name, [...(ids.get(name) ?? []), row]);
    }
  });
  return {
    count: reviews.length,
    listed,
    listYear: filing.listYear,
    find: (sought) => {
      found = byKey.get(keyText(sought)) ?? [];
      return found.length;
    },
    subject: (n) => found[n]!.subject,
    info: (n) => found[n]!.info,
    has: () => true,
    year: (subject) => subjects[subject]!.year,
    kind: (subject) => subjects[subject]!.kind,
    popularity: (subject) => subjects[subject]!.popularity,
    minutes: (subject) => subjects[subject]!.minutes,
    director: (subject) => subjects[subject]!.director,
    day: (row) => Date.parse(reviews[row]!.date ?? '') / 864e5,
    settled: (row) => (reviews[row]!.resolved ?? 'settled') === 'settled',
    byId: (id) => ids.get(id) ?? [],
    title: (row) => reviews[row]!.film.title,
    summary: (row): ReviewSummary => {
      const { id, film, grade, date } = reviews[row]!;
      return { id, grade, date, title: film.title, year: film.year, kind: film.kind, ids: film.ids };
    },
  };
}
