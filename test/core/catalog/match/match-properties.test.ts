import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexTitles } from '../../../../src/core/catalog/compile/index-titles.ts';
import { matchFilm } from '../../../../src/core/catalog/match/match-film.ts';
import type { Film, Kind, ListedFilm } from '../../../../src/core/film/film.ts';
import type { Review } from '../../../../src/core/review/review.ts';
import { plainStore } from '../plain-match-index.ts';

const word = fc.constantFrom(
  'The',
  'War',
  'Heat',
  'Solo',
  'Two',
  'II',
  'Die',
  'Night',
  'of',
  'and',
  ':',
  '-',
  '3D',
  'É',
);
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const year = fc.integer({ min: 1995, max: 2001 });
const kind = fc.constantFrom<Kind>('film', 'film', 'film', 'series');
const listed = fc
  .record({ title, year, kind, votes: fc.constantFrom(0, 10, 1e3, 1e5), n: fc.integer({ min: 1, max: 1e9 }) })
  .map(({ n, ...film }): ListedFilm => ({ id: `tt${n}`, ...film }));
const reviewOf = (film: ListedFilm, row: number): Review => ({
  id: `r${row}`,
  film: { title: film.title, year: film.year!, kind: film.kind, ids: { imdb: film.id } },
  grade: { text: 'A', score: 90 },
});
const list = fc.uniqueArray(listed, { maxLength: 12, selector: ({ id }) => id });
const asked = fc.record({ title, kind: fc.constantFrom<Kind>('film', 'series', 'unknown') }).chain((film) =>
  fc.oneof(
    fc.constant<Film>(film),
    year.map((y): Film => ({ ...film, year: y })),
  ),
);

/** The store of a list whose first films are reviewed. */
function storeOf(films: ListedFilm[], reviewed: number) {
  const reviews = films.slice(0, reviewed).map(reviewOf);
  return { reviews, store: plainStore(reviews, indexTitles(reviews, films), true) };
}

it('a film matches itself where nothing shares its title and year', () => {
  fc.assert(
    fc.property(listed, (film) => {
      const { store } = storeOf([film], 1);
      const match = matchFilm({ title: film.title, year: film.year!, kind: film.kind }, store);
      expect(match.match).toBe('certain');
    }),
  );
});

it('a film matches itself by its id whatever else there is', () => {
  fc.assert(
    fc.property(list, (films) => {
      const { reviews, store } = storeOf(films, films.length);
      for (const { id, film } of reviews) {
        const match = matchFilm(film, store);
        expect(match.match === 'certain' && match.review.id).toBe(id);
      }
    }),
  );
});

it('one more namesake in the list never makes an answer more certain', () => {
  fc.assert(
    fc.property(list, listed, asked, fc.integer({ min: 0, max: 12 }), (films, more, film, reviewed) => {
      fc.pre(!films.some(({ id }) => id === more.id));
      const n = Math.min(reviewed, films.length);
      const before = matchFilm(film, storeOf(films, n).store);
      const after = matchFilm(film, storeOf([...films, more], n).store);
      if (after.match === 'certain') {
        expect(before.match).toBe('certain');
        if (before.match === 'certain') expect(before.review.id).toBe(after.review.id);
      }
    }),
    { numRuns: 3000 },
  );
});

it('never says certain for a film two years or more from every review of its name', () => {
  fc.assert(
    fc.property(listed, fc.integer({ min: 3, max: 60 }), (film, off) => {
      const { store } = storeOf([film], 1);
      expect(matchFilm({ title: film.title, year: film.year! + off, kind: 'film' }, store).match).not.toBe(
        'certain',
      );
    }),
  );
});

it('of many films of one name answers as if only those of about the year were there, and a few around them', () => {
  const many = fc.uniqueArray(
    fc.record({ n: fc.integer({ min: 1, max: 999 }), year: fc.option(fc.integer({ min: 1920, max: 1990 })) }),
    { minLength: 30, maxLength: 90, selector: ({ n }) => n },
  );
  fc.assert(
    fc.property(many, fc.integer({ min: 1915, max: 1995 }), (some, year) => {
      const films = some.map(
        (one): ListedFilm => ({
          id: `tt${one.n}`,
          title: 'Hamlet',
          year: one.year ?? undefined,
          votes: 0,
          kind: 'film',
        }),
      );
      const byYear = films.filter((film) => film.year).sort((a, b) => a.year! - b.year!);
      const kept = new Set([
        ...films.filter((film) => !film.year || Math.abs(film.year - year) <= 2),
        ...byYear.filter((film) => film.year! < year - 2).slice(-4),
        ...byYear.filter((film) => film.year! > year + 2).slice(0, 4),
      ]);
      const ask = (all: ListedFilm[]) => {
        const reviews = all.map((film, row) => ({ ...reviewOf(film, row), id: film.id }));
        return matchFilm(
          { title: 'Hamlet', year, kind: 'film' },
          plainStore(reviews, indexTitles(reviews), false),
        );
      };
      expect(ask(films)).toEqual(ask(films.filter((film) => kept.has(film))));
    }),
  );
});

it('is never certain of a name that a crowd of films of about the year have, and tells the nearest', () => {
  const films = Array.from(
    { length: 60 },
    (_, n): ListedFilm => ({ id: `tt${n}`, title: 'Hamlet', year: 1950 + (n % 5), kind: 'film', votes: 0 }),
  );
  for (const year of [1950, 1952, 1954]) {
    const match = matchFilm({ title: 'Hamlet', year, kind: 'film' }, storeOf(films, films.length).store);
    expect(match.reason).toEqual({ code: 'tooManyOfYear', year });
    expect(match.match === 'unsure' && match.candidates).toHaveLength(8);
  }
  const alone = [...films, { id: 'tt99', title: 'Hamlet', year: 1970, kind: 'film' as const, votes: 0 }];
  const match = matchFilm({ title: 'Hamlet', year: 1970, kind: 'film' }, storeOf(alone, alone.length).store);
  expect(match.match === 'certain' && match.review.id).toBe('r60');
});
