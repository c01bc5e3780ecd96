/** Ids of films and reviews as the catalog keeps them: as numbers where the register's ids are numbers. */

import { type Ids, REGISTERS, type Register } from '../../film/registers.ts';

/** Registers whose ids are a number behind a fixed word: kept as numbers. */
export const NUMBERED_REGISTERS = [
  { register: 'imdb', word: 'tt', digits: 7 },
  { register: 'tmdb', word: '', digits: 1 },
  { register: 'wikidata', word: 'Q', digits: 1 },
] as const satisfies readonly { register: Register; word: string; digits: number }[];

type NumberedRegister = (typeof NUMBERED_REGISTERS)[number];

/** What comes before a review's own id in the table of ids, where films' ids have their register. */
export const OWN_ID_PREFIX = ':';

/** A numbered register's id from its number, and back; 0 when the id is not of that form and must be kept as text. */
export function idOf({ word, digits }: NumberedRegister, number: number): string {
  const figures = String(number);
  return word + (figures.length < digits ? figures.padStart(digits, '0') : figures);
}

export function numberOf(numbered: NumberedRegister, id: string): number {
  const number = Number(id.slice(numbered.word.length));
  const fits = Number.isInteger(number) && number > 0 && number < 0x7fffffff;
  return fits && idOf(numbered, number) === id ? number : 0;
}

/** A film's id in a numbered register as its number, 0 for none of that form. */
export const numberIn = (numbered: NumberedRegister, ids: Ids | undefined): number =>
  numberOf(numbered, ids?.[numbered.register] ?? '');

/** Whether an id is kept as a text. */
export function isKeptAsText(register: Register, id: string): boolean {
  const numbered = NUMBERED_REGISTERS.find((one) => one.register === register);
  return id !== '' && !(numbered && numberOf(numbered, id));
}

/** Everything a review is found by in the table of ids; its IMDb number is found by its row's place. */
export function indexedIds(own: string, ids: Ids | undefined): string[] {
  const filed = own ? [OWN_ID_PREFIX + own] : [];
  for (const register of REGISTERS) {
    const id = ids?.[register];
    if (id && (register !== 'imdb' || isKeptAsText(register, id))) filed.push(`${register}:${id}`);
  }
  return filed;
}
