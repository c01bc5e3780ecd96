import type { Ids, Register } from '../../film/registers.ts';
import { isKeptAsText } from './id-encoding.ts';

/**
 * How a row keeps the ids that are no numbers of a numbered register, among its texts behind its title, of which the
 * first is the review's own id.
 */
export interface IdTexts {
  /** The place of the row's first other title there. */
  readonly firstOtherTitle: number;
  /** Adds the ids that are kept as texts; whether there was any. */
  read(rest: readonly string[], ids: Ids): boolean;
  /** Whether the texts are as writing makes them. */
  isSound(rest: readonly string[]): boolean;
}

/** The letter of each register in a row's text of ids. A letter is never given to another register. */
const LETTERS = {
  letterboxd: 'l',
  imdb: 'i',
  tmdb: 't',
  wikidata: 'w',
  netflix: 'n',
  amazon: 'a',
  disneyplus: 'd',
  hbomax: 'h',
  appletv: 'p',
  hulu: 'u',
  rottentomatoes: 'r',
  metacritic: 'm',
  csfd: 'c',
  filmweb: 'f',
  kinopoisk: 'k',
  filmaffinity: 'y',
  allocine: 'o',
  mubi: 'b',
  trakt: 'e',
  douban: 'g',
} as const satisfies Record<Register, string>;

const byRegister = Object.entries(LETTERS) as [Register, string][];
const byLetter = new Map(byRegister.map(([register, letter]) => [letter, register]));

/** What is between two ids; no id has it (`checkReviews`). */
export const BETWEEN_IDS = '\n';

/** Ids that are kept as text, as one text: of each its register's letter and the id. */
export function textOfIds(ids: Ids | undefined): string {
  if (ids === undefined) return '';
  const kept: string[] = [];
  for (const [register, letter] of byRegister) {
    const id = ids[register];
    if (id !== undefined && isKeptAsText(register, id)) kept.push(letter + id);
  }
  return kept.join(BETWEEN_IDS);
}

/** Format 5: all ids in one text. */
const inOneText: IdTexts = {
  firstOtherTitle: 2,
  read(rest, ids) {
    const text = rest[1];
    if (!text) return false;
    for (const kept of text.split(BETWEEN_IDS)) {
      const register = byLetter.get(kept[0] as never);
      if (register !== undefined) ids[register] = kept.slice(1);
    }
    return true;
  },
  isSound(rest) {
    const ids: Ids = {};
    this.read(rest, ids);
    return textOfIds(ids) === (rest[1] ?? '');
  },
};

const REGISTERS_OF_FORMAT_4: readonly Register[] = ['letterboxd', 'imdb', 'tmdb', 'wikidata'];

/** Format 4: a text for each of four registers, and no id of any other. */
const inFourTexts: IdTexts = {
  firstOtherTitle: 1 + REGISTERS_OF_FORMAT_4.length,
  read(rest, ids) {
    let isAny = false;
    REGISTERS_OF_FORMAT_4.forEach((register, i) => {
      const id = rest[1 + i];
      if (!id) return;
      ids[register] = id;
      isAny = true;
    });
    return isAny;
  },
  isSound: (rest) =>
    REGISTERS_OF_FORMAT_4.every((register, i) => !rest[1 + i] || isKeptAsText(register, rest[1 + i]!)),
};

/** How a catalog of a format keeps them. */
export const idTextsOf = (version: number): IdTexts => (version === 4 ? inFourTexts : inOneText);
