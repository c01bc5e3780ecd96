import type { Source, Sources } from '../site.ts';

/** A comma that is outside of brackets and parentheses; a test reads every site's file by it. */
const COMMA = /,\s*(?![^([]*[)\]])/;

/** The sources that a text means: one for each selector of a union, each with the union's attribute. */
function separate(at: string): string[] {
  if (!at.includes(',') || /^(?:ld|meta):/.test(at)) return [at];
  const attribute = /\s+@[\w-]+$/.exec(at)?.[0] ?? '';
  return (attribute ? at.slice(0, -attribute.length) : at).split(COMMA).map((part) => part + attribute);
}

function separateSource(source: Source): Source[] {
  if (typeof source === 'string') return separate(source);
  if (typeof source === 'function' || source instanceof RegExp) return [source];
  return Object.entries(source).flatMap(([at, pattern]) => separate(at).map((part) => ({ [part]: pattern })));
}

/** By a site file's own sources, of which there are as many as the file has. */
const separated = new Map<Sources, readonly Source[]>();

/**
 * Sources with every union of selectors taken apart, in the order written. A browser gives the matches of `'a, b'` in
 * document order; for a title or a year, what comes first in the site's file is trusted more.
 */
export function inOrder(sources: Sources | undefined): readonly Source[] | undefined {
  if (sources === undefined) return undefined;
  const result = separated.get(sources) ?? takenApart(sources);
  separated.set(sources, result);
  return result;
}

/** The same of sources that were only put together for once. */
export const takenApart = (sources: Sources): readonly Source[] =>
  ([sources].flat() as Source[]).flatMap(separateSource);
