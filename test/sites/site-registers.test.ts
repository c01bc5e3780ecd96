import { expect, test } from 'vitest';
import { REGISTERS } from '../../src/core/film/registers.ts';
import { genericSite, sites } from '../../src/sites/index.ts';
import { registersOf } from '../../src/sites/site-registers.ts';

const of = (name: string) => registersOf(sites.find((site) => site.name === name)!);

test('a site reads its own register, those its file names, and those that all pages refer to', () => {
  expect(of('letterboxd')).toEqual(['imdb', 'tmdb', 'letterboxd', 'wikidata']);
  expect(of('netflix')).toEqual(['imdb', 'wikidata', 'netflix']);
  expect(of('primevideo')).toEqual(['imdb', 'wikidata', 'amazon']);
  expect(of('google')).toEqual(['imdb', 'wikidata']);
});

test('any page may refer to every register', () => {
  expect(registersOf(genericSite)).toEqual(REGISTERS);
});
