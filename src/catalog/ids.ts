import type { Register } from '../film/film.ts';

/** Registers whose ids are a number behind a fixed word: kept as numbers. */
export const NUMBERED = [
  { register: 'imdb', word: 'tt', digits: 7 },
  { register: 'tmdb', word: '', digits: 1 },
  { register: 'wikidata', word: 'Q', digits: 1 },
] as const satisfies readonly { register: Register; word: string; digits: number }[];

/** Those with an index; a row's place tells its IMDb number instead (see compile). */
export const INDEXED = ['tmdb', 'wikidata'] as const;

export type Numbered = (typeof NUMBERED)[number];
export type NumberedRegister = Numbered['register'];

/** All registers, for ids that are not of the numbered form (a slug, a number of odd length). */
export const REGISTERS: readonly Register[] = ['imdb', 'tmdb', 'letterboxd', 'wikidata'];

/** A numbered register's id from its number, and back; 0 when the id is not of that form and must be kept as text. */
export function idOf({ word, digits }: Numbered, number: number): string {
  const figures = String(number);
  return word + (figures.length < digits ? figures.padStart(digits, '0') : figures);
}

export function numberOf(numbered: Numbered, id: string): number {
  const number = Number(id.slice(numbered.word.length));
  const fits = Number.isInteger(number) && number > 0 && number < 0x7fffffff;
  return fits && idOf(numbered, number) === id ? number : 0;
}
