import { type Register, registers } from '../../src/core/film/registers.ts';

/**
 * Registers with what reading their ids takes, as source text: their names and pages of their own are for others.
 * @param read those of which a site's file reads ids, so that they may stand by themselves
 */
export const registersText = (names: readonly Register[], read: ReadonlySet<string>): string =>
  `{ ${names.map((name) => `${name}: ${ruleText(name, read.has(name))}`).join(', ')} }`;

function ruleText(register: Register, isRead: boolean): string {
  const { domains, addresses, id, ...rest } = registers[register];
  const parts = [`domains: ${JSON.stringify(domains)}`, `addresses: [${addresses.join(', ')}]`];
  if (isRead) parts.push(`id: ${id}`);
  if ('letters' in rest) parts.push(`letters: '${rest.letters}'`);
  return `{ ${parts.join(', ')} }`;
}
