import { describe, expect, it } from 'vitest';
import type { AskingPage, Match } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film, ListedFilm } from '../../../../src/core/film/film.ts';
import type { Review } from '../../../../src/core/review/review.ts';

/** Whole answers of real catalogs: which review, why, and which others are told where it is unsure. */

const ARCHIVE = { name: 'A', critic: 'A critic', home: 'https://example.org/' };
const NOW = 2026;

const review = (
  title: string,
  year: number | undefined,
  more: Partial<Film> = {},
  id = `${title} ${year}`,
): Review => ({
  id,
  film: { title, kind: 'film', ...(year && { year }), ...more },
  grade: { text: 'B', score: 70 },
});
let made = 0;
const listed = (title: string, year: number, votes: number, more: Partial<ListedFilm> = {}): ListedFilm => ({
  id: `l${++made}`,
  title,
  year,
  votes,
  kind: 'film',
  ...more,
});

async function answer(
  reviews: Review[],
  list: ListedFilm[] | undefined,
  film: Partial<Film> & { title: string },
  page: AskingPage = {},
): Promise<Match> {
  const catalog = await openCatalog(await compileCatalog(reviews, ARCHIVE, list));
  return catalog.match({ kind: 'unknown', ...film }, { year: NOW, ...page });
}
const idsOf = (match: Match) => (match.match === 'unsure' ? match.candidates.map(({ id }) => id) : match);

describe('ids', () => {
  const MATRIX = [
    review('The Matrix', 1999, { ids: { imdb: 'tt0133093', tmdb: '603', netflix: '20557937' } }),
  ];

  it('say themselves why', async () => {
    expect(await answer(MATRIX, [], { title: 'Matrica', ids: { tmdb: '603' } })).toMatchObject({
      match: 'certain',
      reason: { code: 'sameId' },
    });
  });
  it('of a register that numbers series apart are of a film only where the page may show one', async () => {
    const of = async (kind: Film['kind'], ids: Film['ids']) =>
      (await answer(MATRIX, [], { title: 'X', kind, ids })).match;
    expect(await of('series', { tmdb: '603' })).toBe('none');
    expect(await of('film', { tmdb: '603' })).toBe('certain');
    expect(await of('unknown', { tmdb: '603' })).toBe('certain');
    // IMDb gives a number once.
    expect(await of('series', { imdb: 'tt0133093' })).toBe('certain');
  });
  it('of a service differ for one film, but not those of other years', async () => {
    const of = async (year: number | undefined, ids: Film['ids']) =>
      (await answer(MATRIX, [], { title: 'The Matrix', year, ids })).match;
    expect(await of(1999, { netflix: '11111111' })).toBe('certain');
    expect(await of(2000, { netflix: '11111111' })).toBe('none');
    expect(await of(undefined, { netflix: '11111111' })).toBe('none');
    expect(await of(1999, { netflix: '11111111', tmdb: '604' })).toBe('none');
    expect(await of(1999, { tmdb: '604' })).toBe('none');
  });
  it('leave out the review of another film, and no other review', async () => {
    const two = [
      review('Crash', 1996, { ids: { letterboxd: 'crash-1996' } }),
      review('Crash', 1996, {}, 'other'),
    ];
    expect(await answer(two, [], { title: 'Crash', year: 1996, ids: { letterboxd: 'crash' } })).toMatchObject(
      {
        match: 'certain',
        review: { id: 'other' },
      },
    );
  });
});

describe('two titles of one page', () => {
  const autumn = [review('Late Autumn', 1960, { otherTitles: ['Akibiyori'] })];
  const list = [listed('Late Autumn', 1960, 5000), listed('Late Autumn', 2010, 4000)];
  it('settle the film that has both', async () => {
    expect(await answer(autumn, list, { title: 'Late Autumn', otherTitles: ['Akibiyori'] })).toMatchObject({
      match: 'certain',
      review: { id: 'Late Autumn 1960' },
    });
    expect(await answer(autumn, list, { title: 'Akibiyori', otherTitles: ['Late Autumn'] })).toMatchObject({
      match: 'certain',
    });
  });
  it('settle nothing where one names another film, or is the same one twice', async () => {
    for (const otherTitles of [['Nachtzug'], ['Late  Autumn'], ['']])
      expect(await answer(autumn, list, { title: 'Late Autumn', otherTitles })).toMatchObject({
        match: 'unsure',
      });
  });
  it('of a long title say without a list that it is long', async () => {
    const long = [review('The Very Long Night of the Trains', 1990, { otherTitles: ['Nachtzug'] })];
    expect(
      await answer(long, undefined, {
        title: 'The Very Long Night of the Trains',
        otherTitles: ['Nachtzug'],
      }),
    ).toMatchObject({ match: 'certain', reason: { code: 'longTitle' } });
  });
});

describe('what an unsure answer tells', () => {
  it('is the reviews that can be meant, the nearest by year first', async () => {
    const wars = [review('War', 2001), review('War', 2007), review('War', 2006)];
    const list = [listed('War', 2007, 10), listed('War', 2007, 20)];
    expect(idsOf(await answer(wars, list, { title: 'War', year: 2007 }))).toEqual([
      'War 2007',
      'War 2006',
      'War 2001',
    ]);
  });
  it('is why: no other film is known, or how many are', async () => {
    const heat = [review('Heat', undefined)];
    const page: AskingPage = { register: 'amazon', isService: true };
    expect(
      await answer([review('Heat', 1986)], [listed('Heat', 1986, 1)], { title: 'HEAT, THE' }, page),
    ).toMatchObject({
      match: 'unsure',
      reason: { code: 'namesakesUnknown' },
    });
    const others = [1, 2].map((n) => listed('Heat', 1960 + n, 5));
    expect(await answer(heat, [listed('Heat', 1986, 1), ...others], { title: 'Heat' }, page)).toMatchObject({
      match: 'unsure',
      reason: { code: 'severalWithoutYear' },
    });
  });
  it('counts every film that can be meant, however little known the others are', async () => {
    const list = [listed('Heat', 1995, 5000), listed('Heat', 1986, 3000), listed('Heat', 1963, 1)];
    expect(await answer([review('Heat', 1995)], list, { title: 'Heat' })).toMatchObject({
      match: 'unsure',
      reason: { code: 'severalWithoutYear', count: 3 },
    });
  });
});

describe('a name that very many films have', () => {
  const list = Array.from({ length: 20 }, (_, n) => listed('Heat', 1950 + n, 5));
  it('is looked up whole where the page gives no year', async () => {
    expect(
      await answer([review('Heat', 1995)], [...list, listed('Heat', 1995, 5)], { title: 'Heat' }),
    ).toMatchObject({
      match: 'unsure',
      reason: { code: 'severalWithoutYear', count: 21 },
    });
  });
  it('is still the film of its year', async () => {
    expect(
      await answer([review('Heat', 1995)], [...list, listed('Heat', 1995, 5)], { title: 'Heat', year: 1995 }),
    ).toMatchObject({ match: 'certain', review: { id: 'Heat 1995' } });
  });
});

describe('kinds', () => {
  it('that are known on both sides must be the same', async () => {
    const of = async (kind: Film['kind'], reviewed: Film['kind']) =>
      (await answer([review('Fargo', 1996, { kind: reviewed })], [], { title: 'Fargo', year: 1996, kind }))
        .match;
    expect([await of('series', 'film'), await of('film', 'film')]).toEqual(['none', 'certain']);
    expect([await of('series', 'unknown'), await of('unknown', 'film')]).toEqual(['certain', 'certain']);
  });
  it('are read out of the title where the page does not say them', async () => {
    expect(
      (await answer([review('Fargo', 1996)], [], { title: 'Fargo (TV series)', year: 1996 })).match,
    ).toBe('none');
  });
});
