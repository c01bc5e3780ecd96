import type { Ids, Register } from '../../core/film/registers.ts';

const imdb = [/\b(tt\d{7,10})\b/];
const wikidata = [/\b(Q[1-9]\d{0,9})\b/];

/** How each register's id stands in an address or alone. A bare number or slug counts only where a site says so. */
const patterns: Partial<Record<Register, { address: readonly RegExp[]; alone: readonly RegExp[] }>> = {
  imdb: { address: imdb, alone: imdb },
  tmdb: {
    address: [/themoviedb\.org\/(?:movie|tv)\/(\d+)/, /^\/?(?:movie|tv)\/(\d+)/],
    alone: [/^(\d{1,9})$/],
  },
  letterboxd: {
    address: [/letterboxd\.com\/film\/([\w-]+)/, /^\/film\/([\w-]+)/],
    alone: [/^([a-z\d][\w-]*)$/],
  },
  wikidata: { address: wikidata, alone: wikidata },
};

/** The id of a register in an address, or as it stands; undefined when there is none. */
export function findId(register: Register, text: string): string | undefined {
  if (text.length > 2000) return undefined;
  const known = patterns[register];
  for (const pattern of (text.includes('/') ? known?.address : known?.alone) ?? []) {
    const id = pattern.exec(text)?.[1];
    if (id) return id;
  }
  return undefined;
}

/** Ids that whole addresses hold (a JSON-LD `sameAs`, a canonical link): only addresses of the register itself count. */
export function idsInAddresses(addresses: readonly string[]): Ids {
  const ids: Ids = {};
  for (const address of addresses) {
    const host = /^https?:\/\/(?:[\w-]+\.)?(imdb|themoviedb|letterboxd|wikidata)\.(?:com|org)\//.exec(
      address,
    )?.[1];
    const register = host === 'themoviedb' ? 'tmdb' : (host as Register | undefined);
    const id = register && findId(register, address);
    if (id) ids[register] ??= id;
  }
  return ids;
}
