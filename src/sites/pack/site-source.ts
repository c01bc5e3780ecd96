/** A site's file as TypeScript, as somebody who adds a site begins it. */

import type { MendedSite } from './site-json.ts';

/** A short name for a site, from its host: letters and digits, as `src/sites/definitions` names its files. */
export function nameOfHost(host: string): string {
  const parts = host
    .replace(/^www\./, '')
    .split('.')
    .map((part) => part.replace(/[^a-z\d]/g, '').replace(/^\d+/, ''));
  const [longest = ''] = parts.slice(0, Math.max(1, parts.length - 1)).sort((a, b) => b.length - a.length);
  return longest.slice(0, 31) || 'site';
}

/**
 * The text of a site's file in `src/sites/definitions`, from the rules that a viewer taught: the start of a pull request. It
 * holds no address of a page: which films were looked at is nobody's business.
 */
export function siteSource(host: string, { titlePages, tiles, spa }: MendedSite): string {
  const name = nameOfHost(host);
  const site = {
    name,
    label: host,
    hosts: [host],
    optional: true,
    proven: 'untested',
    ...(spa && { spa }),
    titlePages,
    tiles,
  };
  return `import type { Examples, Site } from '../site.ts';

// Taught by pointing. Next: a label as people say it, examples, and a fixture (docs/sites.md).
export const ${name}: Site = ${printed(site, '')};

export const examples: Examples = {
  // At least one film and one list, with their whole addresses: 'film', 'series', 'list' or 'nothing'.
};
`;
}

/** Data as TypeScript, one field a line. */
function printed(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((item) => printed(item, inner))
    : Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${printed(item, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (!lines.length) return open + close;
  const short = `${open}${isList ? '' : ' '}${lines.join(', ')}${isList ? '' : ' '}${close}`;
  if (isList && indent.length + short.length < 80 && !short.includes('\n')) return short;
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`;
}

const keyOf = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : quoted(key));

/** As JSON writes it, which escapes whatever could end the text, with the quotes of our code. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
