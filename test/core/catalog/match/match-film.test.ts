import { describe, expect, it } from 'vitest';
import type { AskingPage } from '../../../../src/core/catalog/catalog.ts';
import { indexTitles } from '../../../../src/core/catalog/compile/index-titles.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { matchFilm } from '../../../../src/core/catalog/match/match-film.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film, ListedFilm } from '../../../../src/core/film/film.ts';
import type { Review } from '../../../../src/core/review/review.ts';
import { reasonText } from '../../../../src/ui/messages/reason-text.ts';
import { plainStore } from '../plain-match-index.ts';

let made = 0;
const review = (
  title: string,
  year?: number,
  more: Partial<Film> = {},
  rest: Partial<Review> = {},
): Review => ({
  id: `${title} ${year ?? ''}`.trim(),
  film: { title, kind: 'film', ...(year ? { year } : {}), ...more },
  grade: { text: 'B', score: 70 },
  ...rest,
});
const listed = (title: string, year: number, votes: number, more: Partial<ListedFilm> = {}): ListedFilm => ({
  id: `tt${++made}`,
  title,
  year,
  votes,
  kind: 'film',
  ...more,
});
const film = (title: string, year?: number, more: Partial<Film> = {}): Film => ({
  title,
  kind: 'unknown',
  ...(year ? { year } : {}),
  ...more,
});

/**
 * The answer in a word: the id, or "unsure" or "none". By the plain store; the real catalog must agree.
 * @param page asked in the year in which the list ends, where it says nothing else
 */
async function answer(
  reviews: Review[],
  films: ListedFilm[] | undefined,
  asked: Film,
  page: AskingPage = { year: Math.max(1900, ...(films ?? []).map(({ year }) => year!)) },
): Promise<string> {
  const store = plainStore(reviews, indexTitles(reviews, films), films !== undefined);
  const plain = matchFilm(asked, store, undefined, page);
  const catalog = await openCatalog(
    await compileCatalog(reviews, { name: 'A', critic: 'A critic', home: 'https://example.org/' }, films),
  );
  const real = catalog.match(asked, page);
  expect(real.match).toBe(plain.match);
  if (real.match === 'certain' && plain.match === 'certain') expect(real.review.id).toBe(plain.review.id);
  if (real.match !== 'none') expect(reasonText(real.reason)).toMatch(/^[A-Z].*\.$/);
  return real.match === 'certain' ? real.review.id : real.match;
}

const CRASH = [review('Crash', 2004), review('Crash', 1996)];
const MATRIX = [review('The Matrix', 1999, { ids: { imdb: 'tt0133093', tmdb: '603' } })];

describe('ids', () => {
  it('are certain where equal, whatever the title', async () => {
    expect(await answer(MATRIX, [], film('Matrica', 2001, { ids: { imdb: 'tt0133093' } }))).toBe(
      'The Matrix 1999',
    );
  });
  it('are none where different, whatever the title', async () => {
    expect(await answer(MATRIX, [], film('The Matrix', 1999, { ids: { imdb: 'tt9999999' } }))).toBe('none');
  });
  it('of another register leave it to the title', async () => {
    expect(await answer(MATRIX, [], film('The Matrix', 1999, { ids: { letterboxd: 'matrix' } }))).toBe(
      'The Matrix 1999',
    );
  });
  it('give the newest of several reviews', async () => {
    const ids = { imdb: 'tt0133093' };
    const twice = [
      review('The Matrix', 1999, { ids }, { id: 'old', date: '1999-04-01' }),
      review('The Matrix', 1999, { ids }, { id: 'new', date: '2019-04-01' }),
    ];
    expect(await answer(twice, [], film('x', 1, { ids }))).toBe('new');
    expect(await answer(twice, [], film('The Matrix', 1999))).toBe('new');
  });
});

describe('title and year', () => {
  it.each([
    ['Matrix, The', 1999],
    ['THE MATRIX', 1999],
    ['Matrix, The (1999)', undefined],
    ['The Matrix (1999 film)', undefined],
    ['The Matrix', 1998],
    ['The Matrix', 2000],
    ['The Matrix (IMAX)', 1999],
    ['The Matrix (Matrica)', 1999],
  ])('%s, %s', async (title, year) =>
    expect(await answer(MATRIX, [], film(title, year))).toBe('The Matrix 1999'),
  );

  it.each([
    ['The Matrix', 1996],
    ['The Matrix', 2003],
    ['Matrix Reloaded', 1999],
    ['The Matrix (2021 film)', undefined],
    ['', undefined],
    ['...', 1999],
  ])('not %s, %s', async (title, year) => expect(await answer(MATRIX, [], film(title, year))).toBe('none'));

  it('tells remakes by their years', async () => {
    expect(await answer(CRASH, [], film('Crash', 2004))).toBe('Crash 2004');
    expect(await answer(CRASH, [], film('Crash', 1996))).toBe('Crash 1996');
    expect(await answer(CRASH, [], film('Crash', 2005))).toBe('Crash 2004');
    expect(await answer(CRASH, [], film('Crash'))).toBe('unsure');
  });
  it('is unsure between two of one year, unless the spelling tells them', async () => {
    const wars = [review('War', 2007)];
    expect(await answer(wars, [listed('War', 2007, 900), listed('War', 2007, 800)], film('War', 2007))).toBe(
      'unsure',
    );
    const both = [listed('War', 2007, 900), listed('The War', 2007, 800)];
    expect(await answer(wars, both, film('War', 2007))).toBe('War 2007');
    expect(await answer(wars, both, film('The War', 2007))).toBe('unsure');
  });
  it('is unsure where the year is that of a film without review', async () => {
    const heat = [review('Heat', 1995)];
    const list = [listed('Heat', 1995, 9e5), listed('Heat', 1986, 9e3), listed('Heat', 1996, 10)];
    expect(await answer(heat, list, film('Heat', 1996))).toBe('unsure');
    expect(await answer(heat, list, film('Heat', 1995))).toBe('Heat 1995');
  });
  it('is not two years off where something about as well known has the title', async () => {
    const list = [listed('The Matrix', 1999, 9e3, { id: 'tt0133093' }), listed('Matrix', 1973, 800)];
    expect(await answer(MATRIX, list, film('The Matrix', 2001))).toBe('unsure');
  });
});

describe('weak names', () => {
  const reviews = [
    review('Star Wars: Episode VI - Return of the Jedi', 1983),
    review('Krampus', 2015),
    review('Solo', 1996),
  ];
  const list = [
    listed('Star Wars: Episode VI - Return of the Jedi', 1983, 9e5),
    listed('Krampus', 2015, 8e4),
    listed('Krampus: The Reckoning', 2015, 900),
    listed('Solo', 1996, 900),
    listed('Solo: A Star Wars Story', 2018, 3e5),
  ];
  it('need the very year', async () => {
    expect(await answer(reviews, list, film('Return of the Jedi', 1983))).toBe(reviews[0]!.id);
    expect(await answer(reviews, list, film('Return of the Jedi', 1984))).toBe('none');
    expect(await answer(reviews, list, film('Return of the Jedi'))).toBe('unsure');
  });
  it('give way to a listed film that has the whole title', async () => {
    expect(await answer(reviews, list, film('Krampus: The Reckoning', 2015))).not.toBe('Krampus 2015');
  });
  it('of a far better known film stand in the way of a title without year', async () => {
    expect(await answer(reviews, list, film('Solo'))).toBe('unsure');
    expect(await answer(reviews, list, film('Solo', 1996))).toBe('Solo 1996');
    expect(await answer(reviews, list, film('Solo', 2018))).not.toBe('Solo 1996');
  });
});

describe('namesakes without a year', () => {
  const fargo = [review('Fargo', 1996)];
  const film96 = listed('Fargo', 1996, 7e5);
  const series = listed('Fargo', 2014, 4e5, { kind: 'series' });
  it('none: likely', async () => expect(await answer(fargo, [film96], film('Fargo'))).toBe('likely'));
  it('certain alone for a long title of a well-known film that no other has, on a page of films', async () => {
    const lambs = [review('The Silence of the Lambs', 1991)];
    const list = [listed('The Silence of the Lambs', 1991, 1e6)];
    const tile = film('The Silence of the Lambs', undefined, { kind: 'film' });
    expect(await answer(lambs, list, tile)).toBe(lambs[0]!.id);
    expect(await answer(lambs, list, film('The Silence of the Lambs'))).toBe('likely');
    const remake = listed('The Silence of the Lambs', 2024, 1e5);
    expect(await answer(lambs, [...list, remake], tile)).not.toBe(lambs[0]!.id);
  });
  it('of a list that ended long ago: no more than likely', async () => {
    const lambs = [review('The Silence of the Lambs', 1991)];
    const list = [listed('The Silence of the Lambs', 1991, 1e6)];
    const tile = film('The Silence of the Lambs', undefined, { kind: 'film' });
    expect(await answer(lambs, list, tile, { year: 1994 })).toBe(lambs[0]!.id);
    expect(await answer(lambs, list, tile, { year: 1995 })).toBe('likely');
  });
  it('an old film: likely on Disney+ and not on Netflix, which has few', async () => {
    const [alice, list] = [[review('Alice', 1951)], [listed('Alice', 1951, 9e3), listed('Alice', 1933, 50)]];
    expect(
      await answer(alice, list, film('Alice'), { year: 2021, register: 'disneyplus', isService: true }),
    ).toBe('likely');
    expect(
      await answer(alice, list, film('Alice'), { year: 2021, register: 'netflix', isService: true }),
    ).toBe('unsure');
  });
  it('a film newer than the list: likely, for the list cannot know it', async () => {
    const list = [listed('Dune', 1984, 1e5), listed('Another', 2010, 10), listed('One More', 2115, 10)];
    list.push(...Array.from({ length: 9 }, () => listed('Filler', 2019, 10)));
    list.push(...Array.from({ length: 9 }, () => listed('Filler', 1984, 10)));
    const asked = film('Dune', undefined, { kind: 'film' });
    const page = { year: 2021, register: 'netflix', isService: true } as const;
    expect(await answer([review('Dune', 2021)], list, asked, page)).toBe('likely');
    expect(await answer([review('Dune', 2016)], list, asked, page)).toBe('unsure');
  });
  it('a series: unsure, unless the page says film', async () => {
    expect(await answer(fargo, [film96, series], film('Fargo'))).toBe('unsure');
    expect(await answer(fargo, [film96, series], film('Fargo', undefined, { kind: 'film' }))).toBe('likely');
    expect(await answer(fargo, [film96, series], film('Fargo', undefined, { kind: 'series' }))).toBe('none');
  });
  it('a little known one: likely', async () => {
    expect(await answer(fargo, [film96, listed('Fargo', 1952, 60)], film('Fargo'))).toBe('likely');
  });
  it('a well known newer one: unsure', async () => {
    expect(await answer(fargo, [film96, listed('Fargo', 2012, 6e4)], film('Fargo'))).toBe('unsure');
  });
  it('no list: likely for a long title alone', async () => {
    expect(await answer(fargo, undefined, film('Fargo'))).toBe('unsure');
    const long = [review('The Shawshank Redemption', 1994)];
    expect(await answer(long, undefined, film('Shawshank Redemption, The'))).toBe('likely');
  });
});

describe('context', () => {
  const list = [
    listed('Crash', 2004, 4e5, { directors: ['Paul Haggis'], minutes: 112 }),
    listed('Crash', 1996, 6e4, { directors: ['David Cronenberg'], minutes: 100 }),
  ];
  it('a director settles a title without year', async () => {
    const asked = film('Crash', undefined, { directors: ['David Cronenberg'] });
    expect(await answer(CRASH, list, asked)).toBe('Crash 1996');
  });
  it('another director vetoes', async () => {
    expect(await answer(CRASH, list, film('Crash', 2004, { directors: ['Somebody Else'] }))).toBe('unsure');
  });
  it('another running time vetoes', async () => {
    expect(await answer(CRASH, list, film('Crash', 2004, { minutes: 45 }))).toBe('unsure');
    expect(await answer(CRASH, list, film('Crash', 2004, { minutes: 115 }))).toBe('Crash 2004');
  });
  it('an original title beside the page’s own is read too', async () => {
    const spirited = [review('Sen to Chihiro no kamikakushi', 2001)];
    const asked = film('Spirited Away', 2001, { otherTitles: ['Sen to Chihiro no Kamikakushi'] });
    expect(await answer(spirited, [], asked)).toBe(spirited[0]!.id);
  });
});

describe('reviews', () => {
  it('cannot predate their film', async () => {
    const old = [review('Godzilla', undefined, {}, { date: '1998-05-20' })];
    const list = [listed('Godzilla', 1998, 2e5), listed('Godzilla', 2014, 4e5)];
    expect(await answer(old, list, film('Godzilla', 1998))).toBe('Godzilla');
    expect(await answer(old, list, film('Godzilla', 2014))).not.toBe('Godzilla');
  });
  it('that the critic’s tool could not place are never certain by title', async () => {
    const unsure = [review('Heat', 1995, {}, { resolved: 'unsure' })];
    expect(await answer(unsure, [], film('Heat', 1995))).toBe('unsure');
  });
  it('are found by the other titles a list gives them', async () => {
    const them = [review('Them', 2006)];
    const list = [listed('Ils', 2006, 9e3, { otherTitles: ['Them', 'Die Fremden'] })];
    expect(await answer(them, list, film('Ils', 2006))).toBe('Them 2006');
    expect(await answer(them, list, film('Die Fremden', 2006))).toBe('Them 2006');
    expect(await answer(them, list, film('Ils'))).toBe('likely');
  });
});

it('takes no longer than a moment for hostile titles', async () => {
  const bait = [
    'a'.repeat(1e6),
    '\u0301'.repeat(1e6),
    '\ud800'.repeat(1e6),
    '(((((['.repeat(1e5),
    ' - '.repeat(3e5),
  ];
  for (const title of bait) expect(await answer(MATRIX, [], film(title))).toBe('none');
});
