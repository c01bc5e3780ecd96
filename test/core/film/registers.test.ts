import { describe, expect, it } from 'vitest';
import {
  addressOfId,
  idFromAddress,
  isRegister,
  parseId,
  plainId,
  REGISTERS,
  registerOfHost,
  registers,
} from '../../../src/core/film/registers.ts';

const ADDRESSES: [address: string, register: string, id: string][] = [
  ['https://www.imdb.com/title/tt0133093/', 'imdb', 'tt0133093'],
  ['https://m.imdb.com/de/title/tt0133093/reviews?ref_=tt_ql_3', 'imdb', 'tt0133093'],
  ['https://www.themoviedb.org/movie/603-the-matrix', 'tmdb', '603'],
  ['https://www.themoviedb.org/tv/1399', 'tmdb', '1399'],
  ['https://letterboxd.com/film/the-matrix/', 'letterboxd', 'the-matrix'],
  ['https://letterboxd.com/someone/film/the-matrix/1/', 'letterboxd', 'the-matrix'],
  ['http://www.wikidata.org/entity/Q83495', 'wikidata', 'Q83495'],
  ['https://www.netflix.com/browse?jbv=20557937', 'netflix', '20557937'],
  ['https://www.netflix.com/de/title/20557937', 'netflix', '20557937'],
  ['https://www.amazon.co.uk/gp/video/detail/B00HAF4DHY/ref=x', 'amazon', 'B00HAF4DHY'],
  ['https://www.amazon.com/The-Matrix/dp/B000HAB4KS', 'amazon', 'B000HAB4KS'],
  ['https://www.primevideo.com/region/eu/detail/0SJQ3XCDHWQ0DQ4Y8NKL5U2HZZ/', 'amazon', '0SJQ3XCDHWQ0DQ4Y8NKL5U2HZZ'],
  ['https://www.primevideo.com/detail/The-Matrix/0SJQ3XCDHWQ0DQ4Y8NKL5U2HZZ', 'amazon', '0SJQ3XCDHWQ0DQ4Y8NKL5U2HZZ'],
  ['https://www.disneyplus.com/en-gb/movies/moana/70GoJHflgHH9', 'disneyplus', '70GoJHflgHH9'],
  [
    'https://www.disneyplus.com/browse/entity-ec22b9ee-bc4a-4c9a-b0d8-15c1c4b5bb1c',
    'disneyplus',
    'ec22b9ee-bc4a-4c9a-b0d8-15c1c4b5bb1c',
  ],
  [
    'https://play.hbomax.com/movie/4A5B6C7D-1234-4321-aaaa-0123456789AB',
    'hbomax',
    '4a5b6c7d-1234-4321-aaaa-0123456789ab',
  ],
  [
    'https://www.hbomax.com/de/de/movies/dune/e7dc7b3a-a494-4ef1-8107-f4308aa6bbf7',
    'hbomax',
    'e7dc7b3a-a494-4ef1-8107-f4308aa6bbf7',
  ],
  ['https://tv.apple.com/us/movie/coda/umc.cmc.3eh9r5iz32ggdm4ccvw5igiir', 'appletv', 'umc.cmc.3eh9r5iz32ggdm4ccvw5igiir'],
  [
    'https://www.hulu.com/movie/palm-springs-f70dfd4d-dbfb-46b8-abb3-136c841bba11',
    'hulu',
    'f70dfd4d-dbfb-46b8-abb3-136c841bba11',
  ],
  ['https://www.rottentomatoes.com/m/matrix/reviews', 'rottentomatoes', 'm/matrix'],
  ['https://www.rottentomatoes.com/tv/the_wire/s01', 'rottentomatoes', 'tv/the_wire'],
  ['https://www.metacritic.com/movie/the-matrix/critic-reviews/', 'metacritic', 'movie/the-matrix'],
  ['https://www.csfd.cz/film/9499-matrix/prehled/', 'csfd', '9499'],
  ['https://www.filmweb.pl/film/Matrix-1999-628', 'filmweb', '628'],
  ['https://www.kinopoisk.ru/series/404900/', 'kinopoisk', '404900'],
  ['https://www.filmaffinity.com/us/film932476.html', 'filmaffinity', '932476'],
  ['https://www.allocine.fr/film/fichefilm_gen_cfilm=19776.html', 'allocine', '19776'],
  ['https://www.filmstarts.de/kritiken/19776.html', 'allocine', '19776'],
  ['https://mubi.com/en/de/films/the-matrix', 'mubi', 'the-matrix'],
  ['https://trakt.tv/movies/the-matrix-1999', 'trakt', 'movies/the-matrix-1999'],
  ['https://movie.douban.com/subject/1291843/', 'douban', '1291843'],
]; // biome-ignore format: a line an address

describe('the registers of films', () => {
  it.each(ADDRESSES)('%s holds an id of %s: %s', (address, register, id) => {
    expect(idFromAddress(address)).toEqual({ register, id });
    expect(parseId(register as 'imdb', id)).toBe(id);
  });

  it('has an example of every register', () => {
    expect(new Set(ADDRESSES.map(([, register]) => register))).toEqual(new Set(REGISTERS));
  });

  it.each([
    'https://www.imdb.com/name/nm0000206/',
    'https://imdb.com.example.org/title/tt0133093/',
    'https://notimdb.com/title/tt0133093/',
    'https://example.org/?to=https://www.imdb.com/title/tt0133093/',
    'javascript:location="https://www.imdb.com/title/tt0133093/"',
    'https://www.netflix.com/browse/genre/34399',
    'https://music.apple.com/us/movie/coda/umc.cmc.3eh9r5iz32ggdm4ccvw5igiir',
    'https://www.rottentomatoes.com/celebrity/keanu_reeves',
    'https://www.filmweb.pl/person/Keanu+Reeves-9',
    'https://www.amazon.com/gp/bestsellers/movies-tv',
    '/title/tt0133093/',
    '',
    `https://www.imdb.com/title/tt0133093/${'a'.repeat(3000)}`,
  ])('finds none in %s', (address) => {
    expect(idFromAddress(address)).toBeUndefined();
  });

  it('reads ids that stand alone, in the one form that is kept', () => {
    expect(parseId('imdb', ' TT0133093 ')).toBe('tt0133093');
    expect(parseId('wikidata', 'q83495')).toBe('Q83495');
    expect(parseId('filmaffinity', 'film932476')).toBe('932476');
    expect(parseId('hulu', 'palm-springs-F70DFD4D-dbfb-46b8-abb3-136c841bba11')).toBe(
      'f70dfd4d-dbfb-46b8-abb3-136c841bba11',
    );
    expect(parseId('rottentomatoes', 'matrix')).toBeUndefined();
    expect(parseId('tmdb', '603a')).toBeUndefined();
    expect(parseId('mubi', 'a'.repeat(300))).toBeUndefined();
  });

  it('gives addresses that lead back to their id', () => {
    for (const [, register, id] of ADDRESSES) {
      const address = addressOfId(register as 'imdb', id);
      if (address) expect(idFromAddress(address)).toEqual({ register, id });
    }
  });

  it('knows each domain for one register only', () => {
    const domains = REGISTERS.flatMap((register) => [...registers[register].domains]);
    expect(new Set(domains).size).toBe(domains.length);
    expect(registerOfHost('www.amazon.co.uk')).toBe('amazon');
    expect(registerOfHost('amazon.example')).toBeUndefined();
    expect(isRegister('imdb')).toBe(true);
    expect(isRegister('toString')).toBe(false);
  });

  it('compares IMDb ids without the zeros in front', () => {
    expect(plainId('tt00133093')).toBe(plainId('tt0133093'));
    expect(plainId('tt1000000')).toBe('tt1000000');
  });
});
