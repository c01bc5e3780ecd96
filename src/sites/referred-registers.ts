import { type Register, registers } from '../core/film/registers.ts';
import type { RegisterRules } from './site.ts';

/** Registers that pages of any kind refer to. */
export const REFERRED_TO = ['imdb', 'wikidata'] as const satisfies readonly Register[];

/** How their ids are read. The build puts the finished table here, without what else is known of a register. */
export const referredRegisters: RegisterRules = Object.fromEntries(
  REFERRED_TO.map((name) => [name, registers[name]]),
);
