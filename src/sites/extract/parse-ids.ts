/** Finds ids of films in addresses and texts. */

import {
  idInPath,
  isRegistersHost,
  parseIdBy,
  partsOfAddress,
  registerAmong,
} from '../../core/film/register-ids.ts';
import type { Ids, Register } from '../../core/film/registers.ts';
import type { RegisterRules } from '../site.ts';

/** Ids that look like no other word, so that they count inside a text ("IMDb: tt1375666"). */
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
export function findId(register: Register, text: string, rules: RegisterRules = {}): string | undefined {
  const rule = rules[register];
  if (!rule || text.length > MAX_ID_TEXT_LENGTH) return undefined;
  if (!/[/?]/.test(text)) return parseIdBy(rule, text) ?? UNMISTAKABLE[register]?.exec(text)?.[1];
  if (!/^(?:https?:)?\/\//.test(text)) return idInPath(rule, /^[/?]/.test(text) ? text : `/${text}`);
  const parts = partsOfAddress(text.replace(/^(?:https?:)?/, 'https:'));
  return parts && isRegistersHost(rule, parts.host) ? idInPath(rule, parts.path) : undefined;
}

/** Ids that whole addresses hold (a JSON-LD `sameAs`, a canonical link): only addresses of the register itself count. */
export function idsInAddresses(addresses: readonly string[], rules: RegisterRules = {}): Ids {
  const ids: Ids = {};
  for (const address of addresses) {
    const parts = partsOfAddress(address);
    const register = parts && registerAmong(rules, parts.host);
    const id = register && idInPath(rules[register]!, parts.path);
    if (id !== undefined) ids[register!] ??= id;
  }
  return ids;
}
