import { describe, expect, it } from 'vitest';
import { filmName } from '../../../src/core/film/film-name.ts';
import { idKeys, idsAgree, idsContradict } from '../../../src/core/film/same-film.ts';

describe('whether ids name one film', () => {
  it.each([
    [{ imdb: 'tt1' }, { imdb: 'tt1' }, true],
    [{ imdb: 'tt1', tmdb: '2' }, { imdb: 'tt1', tmdb: '3' }, true],
    [{ imdb: 'tt1' }, { imdb: 'tt2' }, false],
    [{ imdb: 'tt1', tmdb: '2' }, { imdb: 'tt2', netflix: '9' }, false],
    [{ imdb: 'tt1' }, { tmdb: '1' }, undefined],
    [{ imdb: 'tt1' }, undefined, undefined],
    [{}, {}, undefined],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(idsAgree(a, b)).toBe(expected);
    expect(idsAgree(b, a)).toBe(expected);
  });

  it('files a film under each of its ids', () => {
    expect(idKeys({ imdb: 'tt1', netflix: '9' })).toEqual(['imdb:tt1', 'netflix:9']);
    expect(idKeys(undefined)).toEqual([]);
  });
});

describe('a film’s name', () => {
  it('has its year where that is known', () => {
    expect(filmName({ title: 'The Matrix', year: 1999 })).toBe('The Matrix (1999)');
    expect(filmName({ title: 'The Matrix' })).toBe('The Matrix');
  });
});

it('one register that differs is a contradiction, whatever another says', () => {
  const split = { imdb: 'tt2121382', tmdb: '265189' };
  const merged = { imdb: 'tt3630276', tmdb: '265189' };
  expect(idsContradict(split, merged)).toBe(true);
  expect(idsContradict(split, { tmdb: '265189' })).toBe(false);
  expect(idsContradict(split, undefined)).toBe(false);
});
