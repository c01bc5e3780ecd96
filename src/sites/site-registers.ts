import { isRegistersHost } from '../core/film/register-ids.ts';
import { REGISTERS, type Register, registers } from '../core/film/registers.ts';
import type { Site } from './site.ts';

/** Registers that pages of any kind refer to. */
const REFERRED_TO: readonly Register[] = ['imdb', 'wikidata'];

/** The registers of which a site's file reads ids. */
export const registersRead = ({ titlePages, tiles }: Site): Set<string> =>
  new Set([...titlePages, ...tiles].flatMap(({ ids }) => Object.keys(ids ?? {})));

/** The registers that a site's script needs: those its file reads, its own, and those that all refer to. */
export function registersOf(site: Site): Register[] {
  const { hosts } = site;
  if (!hosts.length) return [...REGISTERS];
  const read = registersRead(site);
  const names = hosts.map((host) => host.replace(/^\*\./, '').replace(/\/.*/, ''));
  return REGISTERS.filter(
    (register) =>
      read.has(register) ||
      REFERRED_TO.includes(register) ||
      names.some((name) => isRegistersHost(registers[register], name)),
  );
}
