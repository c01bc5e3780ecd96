import { idInPath, parseIdBy, partsOfAddress, registerAmong } from './register-ids.ts';
import {
  allocine,
  amazon,
  appletv,
  csfd,
  disneyplus,
  douban,
  filmaffinity,
  filmweb,
  hbomax,
  hulu,
  imdb,
  kinopoisk,
  letterboxd,
  metacritic,
  mubi,
  netflix,
  type RegisterRule,
  rottentomatoes,
  tmdb,
  trakt,
  wikidata,
} from './register-rules.ts';

export { MAX_ID_LENGTH } from './register-ids.ts';

/**
 * Every register of films whose ids we understand. Types, checks and reading derive from this table: a new register
 * is one constant of register-rules.ts and one name here. Catalogs know each by a letter of its own (catalog/format/id-texts.ts).
 */
export const registers = {
  imdb,
  tmdb,
  letterboxd,
  wikidata,
  netflix,
  amazon,
  disneyplus,
  hbomax,
  appletv,
  hulu,
  rottentomatoes,
  metacritic,
  csfd,
  filmweb,
  kinopoisk,
  filmaffinity,
  allocine,
  mubi,
  trakt,
  douban,
} as const satisfies Record<string, RegisterRule>;

/** The name of a register of films whose ids we understand. */
export type Register = keyof typeof registers;

/** Ids a film carries in registers, each in the form in which `parseId` gives it ("tt0133093", "603"). */
export type Ids = Partial<Record<Register, string>>;

/** All registers, in the order of the table. */
export const REGISTERS = Object.keys(registers) as readonly Register[];

const ruleOf = (register: Register): RegisterRule => registers[register];

/** Whether a name is a register's. */
export const isRegister = (name: string): name is Register => Object.hasOwn(registers, name);

/** An id as its register writes it, from a text that holds nothing else; undefined when it is none. */
export const parseId = (register: Register, text: string): string | undefined =>
  parseIdBy(ruleOf(register), text);

/** The register that a host belongs to ("m.imdb.com"). */
export const registerOfHost = (host: string): Register | undefined =>
  registerAmong(registers, host.toLowerCase());

/** The register and the id that a whole address (http or https) of a register's own site holds; undefined when none. */
export function idFromAddress(url: string): { register: Register; id: string } | undefined {
  const parts = partsOfAddress(url);
  const register = parts && registerOfHost(parts.host);
  const id = register && idInPath(ruleOf(register), parts.path);
  return id === undefined ? undefined : { register: register!, id };
}

/** The register's own page of an id, where one can be told from the id alone. */
export const addressOfId = (register: Register, id: string): string | undefined =>
  ruleOf(register).page?.(id);

/** Whether a register numbers films and series apart, so that an id says nothing where the kinds differ. */
export const numbersKindsApart = (register: Register): boolean => ruleOf(register).perKind === true;

/** Whether a register can have several ids of one film, so that two that differ do not always name two films. */
export const hasSeveralIds = (register: Register): boolean => ruleOf(register).severalIds === true;

/** An IMDb id without the zeros in front of its number, for comparing: "tt0133093" and "tt00133093" are one film. */
export const plainId = (id: string): string => id.replace(/^tt0+/, 'tt');
