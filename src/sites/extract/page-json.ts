/** Reads JSON that a page carries in its scripts, bounded in size. */

import type { SourceFunction } from '../site.ts';

/** Where a page carries JSON: the selector of a script that holds nothing else (`#__NEXT_DATA__`), or how it is found. */
export type ScriptPlace =
  | string
  | {
      find(document: Document): Element | undefined;
      /** The JSON within the script's text. */
      jsonIn(text: string): string;
    };

/**
 * Longest script that is read, in UTF-16 units: about 15 ms of parsing. Since nothing stops a parse that has begun, this
 * is what bounds its time. The largest seen on a title page had 700,000.
 */
const MAX_SCRIPT_LENGTH = 2_000_000;
/** Most values that a path with `*` leads to; a longer list is read to here. */
const MAX_VALUES = 3000;

/**
 * A source that reads JSON which a page carries in one of its scripts. The text is parsed here and never run; a page's
 * variables cannot be seen by us, nor can it see what we read.
 *
 * @param script the selector of a script that holds nothing but JSON, or `variable(…)` of extract/script-variable.ts
 * @param path keys with dots between them; `*` stands for every value of a list or an object
 * @param pattern finds the value in the text; its first group or whole match counts
 */
export function json(script: ScriptPlace, path: string, pattern?: RegExp): SourceFunction {
  const known = new WeakMap<object, string | undefined>();
  return (scope, isFresh) => {
    const data = isFresh ? parsedScript(documentOf(scope), script) : undefined;
    if (data && !known.has(data)) known.set(data, firstFound(data, path, pattern));
    return data && known.get(data);
  };
}

/**
 * What a page's own JSON says of its tiles: of its lists, the entry that is about a tile's title is the one whose id
 * stands in the tile's link. Gives a function that finds a tile's entry.
 *
 * @param lists paths that lead to entries, as for `json`
 * @param ids where an entry may have its id
 * @param idInLink finds the id in a tile's link
 */
export function jsonEntries(
  script: ScriptPlace,
  lists: readonly string[],
  ids: readonly string[],
  idInLink: RegExp,
): (tile: ParentNode) => unknown {
  const known = new WeakMap<object, Map<string, unknown>>();
  const entriesOf = (data: object): Map<string, unknown> => {
    let entries = known.get(data);
    if (!entries) {
      entries = new Map();
      for (const entry of lists.flatMap((list) => valuesIn(data, list)).slice(0, MAX_VALUES))
        for (const id of ids.flatMap((path) => valuesIn(entry, path)))
          if (typeof id === 'string') entries.set(id, entry);
      known.set(data, entries);
    }
    return entries;
  };
  return (tile) => {
    const id = idInLink.exec(tile.querySelector('a[href]')?.getAttribute('href') ?? '')?.[0];
    const data = id ? parsedScript(documentOf(tile), script) : undefined;
    return data && entriesOf(data).get(id as string);
  };
}

/** The first text at one of some paths within an entry, or what a pattern finds there. */
export const textIn = (entry: unknown, paths: readonly string[], pattern?: RegExp): string | undefined =>
  paths.map((path) => firstFound(entry, path, pattern)).find(Boolean);

const documentOf = (scope: ParentNode): Document => (scope as Element).ownerDocument ?? (scope as Document);

/** What each script held when it was first read; a script that could not be read is not tried again. */
const parsed = new WeakMap<Element, { place: ScriptPlace; data: object | undefined }>();

function parsedScript(document: Document, place: ScriptPlace): object | undefined {
  const isPlain = typeof place === 'string';
  const script = isPlain ? document.querySelector(place) : place.find(document);
  if (!script) return undefined;
  const known = parsed.get(script);
  if (known?.place === place) return known.data;
  const text = script.textContent ?? '';
  let data: unknown;
  try {
    if (text.length <= MAX_SCRIPT_LENGTH) data = JSON.parse(isPlain ? text : place.jsonIn(text));
  } catch {
    // a page's broken script is not ours to report
  }
  const object = typeof data === 'object' && data !== null ? data : undefined;
  parsed.set(script, { place, data: object });
  return object;
}

/** The values that a path leads to. */
function valuesIn(data: unknown, path: string): unknown[] {
  let values = [data];
  for (const key of path.split('.'))
    values = values
      .flatMap((value) => {
        if (typeof value !== 'object' || value === null) return [];
        if (key === '*') return Array.isArray(value) ? value.slice(0, MAX_VALUES) : Object.values(value);
        return Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : [];
      })
      .slice(0, MAX_VALUES);
  return values;
}

/** The first text at a path, or what a pattern finds in the first one that it matches. */
const firstFound = (data: unknown, path: string, pattern: RegExp | undefined): string | undefined =>
  valuesIn(data, path)
    .map((value) => found(textOfValue(value), pattern))
    .find(Boolean);

const textOfValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function found(text: string, pattern: RegExp | undefined): string | undefined {
  if (!pattern || !text) return text || undefined;
  const match = pattern.exec(text);
  return match ? (match[1] ?? match[0]) : undefined;
}
