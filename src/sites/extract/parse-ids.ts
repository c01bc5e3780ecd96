import { type Ids, idFromAddress, parseId, type Register, registers } from '../../core/film/registers.ts';

/** Ids that are told from any other word, so that they count inside a text ("IMDb: tt1375666"). */
const UNMISTAKABLE: Partial<Record<Register, RegExp>> = {
  imdb: /\b(tt\d{7,10})\b/,
  wikidata: /\b(Q[1-9]\d{0,9})\b/,
};

/** Longest text in which an id is looked for, in UTF-16 units. */
const MAX_ID_TEXT_LENGTH = 2000;

/**
 * The id of a register in an address, whole or from its path on, or in a text; undefined when there is none.
 * A bare number or slug is an id only where the site's file says so.
 */
export function findId(register: Register, text: string): string | undefined {
  if (text.length > MAX_ID_TEXT_LENGTH) return undefined;
  if (/[/?]/.test(text)) {
    const path = text.startsWith('/') || text.startsWith('?') ? text : `/${text}`;
    const address = /^(?:https?:)?\/\//.test(text)
      ? text.replace(/^(?:https?:)?/, 'https:')
      : `https://${registers[register].domains[0]}${path}`;
    const found = idFromAddress(address);
    return found?.register === register ? found.id : undefined;
  }
  return parseId(register, text) ?? UNMISTAKABLE[register]?.exec(text)?.[1];
}

/** Ids that whole addresses hold (a JSON-LD `sameAs`, a canonical link): only addresses of the register itself count. */
export function idsInAddresses(addresses: readonly string[]): Ids {
  const ids: Ids = {};
  for (const address of addresses) {
    const found = idFromAddress(address);
    if (found) ids[found.register] ??= found.id;
  }
  return ids;
}
