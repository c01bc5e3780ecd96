import { isRegistersHost } from '../core/film/register-ids.ts';
import { REGISTERS, type Register, registers } from '../core/film/registers.ts';
import { REFERRED_TO } from './referred-registers.ts';
import type { Site } from './site.ts';

/** The registers of which a site's file reads ids. */
export const registersRead = ({ titlePages, tiles }: Site): Set<string> =>
  new Set([...titlePages, ...tiles].flatMap(({ ids }) => Object.keys(ids ?? {})));

/** The registers that a site's script brings: those its file reads, and its own. Those that all refer to are there already. */
export function registersOf(site: Site): Register[] {
  const { hosts } = site;
  const read = registersRead(site);
  const names = hosts.map((host) => host.replace(/^\*\./, '').replace(/\/.*/, ''));
  const isBrought = (register: Register): boolean =>
    !hosts.length || read.has(register) || names.some((name) => isRegistersHost(registers[register], name));
  return REGISTERS.filter(
    (register) => isBrought(register) && !REFERRED_TO.some((name) => name === register),
  );
}
