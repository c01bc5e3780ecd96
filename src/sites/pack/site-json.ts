import { mapValues } from '../map-values.ts';
import type { Site } from '../site.ts';

/** What a site's file says of how films are shown, without its name and hosts: what can be mended from outside. */
export type MendedSite = Pick<Site, 'titlePages' | 'tiles' | 'spa' | 'clean' | 'grids' | 'gate' | 'scores'>;

const MENDED: readonly (keyof MendedSite)[] = [
  'titlePages',
  'tiles',
  'spa',
  'clean',
  'grids',
  'gate',
  'scores',
];

/**
 * A site's file as JSON: patterns as text ("/(\\d+)/i"), which nothing else in such a file begins like.
 * @throws Error naming the place of a function, which no pack can carry
 */
export function siteToJson(site: Site): Record<string, unknown> {
  const plain = (value: unknown, place: string): unknown => {
    if (value instanceof RegExp) return String(value);
    if (typeof value === 'function') throw new Error(`${place} is a function`);
    if (Array.isArray(value)) return value.map((item, at) => plain(item, `${place}.${at}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, plain(item, `${place}.${key}`)]),
    );
  };
  const fields = MENDED.filter((field) => site[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, plain(site[field], field)]));
}

/** A pattern of a pack from its text; undefined where the text is none. @throws SyntaxError when it is broken */
export function patternFromText(text: string): RegExp | undefined {
  const end = text.lastIndexOf('/');
  return text[0] === '/' && end > 0 ? new RegExp(text.slice(1, end), text.slice(end + 1)) : undefined;
}

/** The site's file from JSON that was checked when it came. @throws SyntaxError when a pattern is broken */
export const mendedSite = (json: unknown): MendedSite =>
  mapValues(json, (value) => (typeof value === 'string' ? patternFromText(value) : undefined)) as MendedSite;
