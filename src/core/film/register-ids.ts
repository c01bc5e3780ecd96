/** Reads ids of films from texts and addresses, by the rules of a register. */

import { MAX_ADDRESS_LENGTH } from './film-limits.ts';
import type { RegisterRule } from './register-rules.ts';

/** Longest id of any register in UTF-16 units. */
export const MAX_ID_LENGTH = 200;

/** An id as a register writes it, from a text that holds nothing else; undefined when it is none. */
export function parseIdBy(
  rule: { id?: RegExp; letters?: RegisterRule['letters'] },
  text: string,
): string | undefined {
  if (text.length > MAX_ID_LENGTH) return undefined;
  return inItsLetters(rule, rule.id?.exec(text.trim())?.[1]);
}

function inItsLetters(
  { letters }: Pick<RegisterRule, 'letters'>,
  id: string | undefined,
): string | undefined {
  if (id === undefined || id.length > MAX_ID_LENGTH || letters === undefined) return id;
  return letters === 'lower' ? id.toLowerCase() : id.toUpperCase();
}

/** The host of a whole address (http or https) and the rest from its path on; undefined where it is none or too long. */
export function partsOfAddress(url: string): { host: string; path: string } | undefined {
  const parts = url.length > MAX_ADDRESS_LENGTH ? null : /^https?:\/\/([\w.-]+)(?::\d+)?(\/.*)/is.exec(url);
  return parts ? { host: parts[1]!.toLowerCase(), path: parts[2]! } : undefined;
}

/** The id that an address of a register's own site holds, read from its path on. */
export function idInPath(
  rule: Pick<RegisterRule, 'addresses' | 'letters'>,
  path: string,
): string | undefined {
  for (const pattern of rule.addresses) {
    const id = inItsLetters(rule, pattern.exec(path)?.[1]);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Of these registers the one whose site a host is ("m.imdb.com"). */
export const registerAmong = <Name extends string>(
  rules: { readonly [R in Name]?: Pick<RegisterRule, 'domains'> },
  host: string,
): Name | undefined => (Object.keys(rules) as Name[]).find((name) => isRegistersHost(rules[name]!, host));

/** Whether a host is a domain of the register, or below one. */
export const isRegistersHost = ({ domains }: Pick<RegisterRule, 'domains'>, host: string): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
