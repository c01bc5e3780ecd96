import fc from 'fast-check';
import {
  type Archive,
  type EarlierReview,
  MAX_EARLIER_REVIEWS,
  type Review,
} from '../../../src/core/review/review.ts';

export const archive: Archive = {
  name: 'Test Scope',
  critic: 'Ada Byron',
  home: 'https://example.org/',
  rights: '© Ada Byron',
  scale: 'A+ to F',
  language: 'en',
};

const SCORES: Record<string, number> = { 'A+': 100, A: 92, 'B+': 83, B: 75, 'C+': 67, C: 58, D: 42, F: 0 };

/** A review by title, year and what else matters to a test. */
export function review(
  title: string,
  year?: number,
  more: Partial<Review> & { grade?: never } = {},
  grade = 'B',
): Review {
  const film = { title, kind: 'film' as const, ...(year ? { year } : {}), ...more.film };
  return { id: `${title}-${year ?? ''}`, ...more, film, grade: { text: grade, score: SCORES[grade]! } };
}

/** Some known films of all kinds of titles. */
export const films: Review[] = [
  review('The Matrix', 1999, { film: { title: 'The Matrix', kind: 'film', ids: { imdb: 'tt0133093', tmdb: '603' } }, tagline: 'Bullets bend', excerpt: 'A hacker learns that the world is a simulation.', date: '2001-03-04', url: 'https://example.org/matrix' }, 'A'),
  review('The Matrix Reloaded', 2003, {}, 'C+'),
  review('Star Trek', 2009, {}, 'B+'),
  review('Star Trek: Nemesis', 2002, {}, 'C'),
  review('Star Wars', 1977, {}, 'A'),
  review('Heat', 1995, { critic: 'Grace Hopper', date: '2019-05-04', earlier: [{ grade: { text: 'A', score: 92 }, date: '2003-05-03', url: 'https://example.org/heat-2003' }, { grade: { text: 'B+', score: 83 }, date: '1999-12-31' }, { grade: { text: 'C', score: 58 } }] }, 'A+'),
  review('Caged Heat', 1974, {}, 'D'),
  review('1984', 1984, {}, 'B'),
  review('Wonder Woman 1984', 2020, {}, 'F'),
  review('Fight Club', 1999, { excerpt: 'A drama of men who hit each other.' }, 'B+'),
  review('Magnolia', 1999, { excerpt: 'A drama of many lives in one valley; frogs.' }, 'A'),
  review("Schindler's List", 1993, { film: { title: "Schindler's List", kind: 'film', directors: ['Steven Spielberg'], minutes: 195 } }, 'A'),
  review('The Lord of the Rings: The Two Towers', 2002),
  review('Amélie', 2001, { film: { title: 'Amélie', kind: 'film', otherTitles: ["Le Fabuleux Destin d'Amélie Poulain"] } }),
  review('Солярис', 1972, { film: { title: 'Солярис', kind: 'film', otherTitles: ['Solaris'], ids: { letterboxd: 'solaris', wikidata: 'Q229808' } } }),
  review('千と千尋の神隠し', 2001),
  review('Fargo', 2014, { film: { title: 'Fargo', kind: 'series' } }),
  review('Beetlejuice', 1988),
  review('Spider-Man', 2002),
  review('E.T. the Extra-Terrestrial', 1982),
  review('Welcome to Chechnya', undefined, { date: '2021-01-11', resolved: 'unsure' }, 'B+'),
]; // biome-ignore format: one film a line

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.constantFrom('The Matrix', 'Æon Flux', 'a', '★ 2', '\ud800', ' '),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const film: fc.Arbitrary<Review['film']> = fc
  .record({
    title: text,
    kind: fc.constantFrom('film' as const, 'series' as const, 'unknown' as const),
    year: maybe(fc.integer({ min: 1870, max: 2100 })),
    ids: maybe(
      fc
        .record({
          imdb: maybe(fc.constantFrom('tt0133093', 'tt12345678', 'tt000000000106519', 'nonsense')),
          tmdb: maybe(fc.nat({ max: 10_000_000 }).map((n) => String(n + 1))),
          letterboxd: maybe(fc.constantFrom('solaris', 'the-matrix')),
          wikidata: maybe(fc.constantFrom('Q1', 'Q83495', 'q5')),
        })
        .map(clean)
        .filter((ids) => Object.keys(ids).length > 0),
    ),
    otherTitles: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
    directors: maybe(fc.array(text, { minLength: 1, maxLength: 2 })),
    minutes: maybe(fc.integer({ min: 1, max: 900 })),
  })
  .map(clean);

const earlier: fc.Arbitrary<EarlierReview[]> = fc
  .array(
    fc
      .record({
        grade: fc.record({ text, score: fc.integer({ min: 0, max: 100 }) }),
        date: maybe(fc.constantFrom('1999-12-31', '2003-05-03', '9999-12-31')),
        url: maybe(text.map((rest) => `https://example.org/${rest}`)),
      })
      .map(clean),
    { minLength: 1, maxLength: MAX_EARLIER_REVIEWS },
  )
  .map((list) => list.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? 0 : -1)));

/** Reviews of every shape that the contract allows, each id once. */
export const anyReviews: fc.Arbitrary<Review[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.oneof(text.filter(Boolean), fc.constantFrom('tt0133093', 'tt12345678')),
      film,
      grade: fc.option(
        fc.record({ text: text.filter((one) => one !== ''), score: fc.integer({ min: 0, max: 100 }) }),
        { nil: undefined },
      ),
      date: maybe(fc.constantFrom('2021-01-11', '1896-12-31', '9999-12-31')),
      url: maybe(text),
      excerpt: maybe(text),
      tagline: maybe(text),
      critic: maybe(text.filter(Boolean)),
      earlier: maybe(earlier),
      resolved: maybe(fc.constantFrom('unsure' as const, 'unknown' as const)),
    })
    .map(clean),
  { selector: ({ id }) => id, maxLength: 40 },
);
