import { expect, test } from 'vitest';
import { REGISTERS } from '../../src/core/film/registers.ts';
import { genericSite, sites } from '../../src/sites/index.ts';
import { REFERRED_TO, referredRegisters } from '../../src/sites/referred-registers.ts';
import { registersOf } from '../../src/sites/site-registers.ts';

const of = (name: string) => registersOf(sites.find((site) => site.name === name)!);

test('a site brings its own register and those its file names; those that all pages refer to are there already', () => {
  expect(of('letterboxd')).toEqual(['tmdb', 'letterboxd']);
  expect(of('netflix')).toEqual(['netflix']);
  expect(of('primevideo')).toEqual(['amazon']);
  expect(of('imdb')).toEqual([]);
  expect(Object.keys(referredRegisters)).toEqual(['imdb', 'wikidata']);
});

test('any page may refer to every register', () => {
  expect([...registersOf(genericSite), ...REFERRED_TO].sort()).toEqual([...REGISTERS].sort());
});
