import type { SourceFunction } from '../site.ts';

/**
 * Longest script that is read, in UTF-16 units: about 15 ms of parsing. Since nothing stops a parse that has begun, this
 * is what bounds its time. The largest seen on a title page had 700,000.
 */
const MAX_SCRIPT_LENGTH = 2_000_000;
/** In this many scripts a variable is looked for. */
const MAX_SCRIPTS = 200;
/** Most values that a path with `*` leads to; a longer list is read to here. */
const MAX_VALUES = 3000;

/**
 * A source that reads JSON which a page carries in one of its scripts. The text is parsed here and never run; a page's
 * variables cannot be seen by us, nor can it see what we read.
 *
 * @param script the selector of a script that holds nothing but JSON (`#__NEXT_DATA__`), or the name of a variable that
 *   a script sets to JSON (`__APOLLO_STATE__`)
 * @param path keys with dots between them; `*` stands for every value of a list or an object
 * @param pattern finds the value in the text; its first group or whole match counts
 */
export function json(script: string, path: string, pattern?: RegExp): SourceFunction {
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
  script: string,
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
const parsed = new WeakMap<Element, { name: string; data: object | undefined }>();

function parsedScript(document: Document, name: string): object | undefined {
  const script = /^[\w$]+$/.test(name) ? scriptSetting(document, name) : document.querySelector(name);
  if (!script) return undefined;
  const known = parsed.get(script);
  if (known?.name === name) return known.data;
  const text = script.textContent ?? '';
  let data: unknown;
  try {
    if (text.length <= MAX_SCRIPT_LENGTH) data = JSON.parse(jsonText(text, name));
  } catch {
    // a page's broken script is not ours to report
  }
  const object = typeof data === 'object' && data !== null ? data : undefined;
  parsed.set(script, { name, data: object });
  return object;
}

/** Which script of a document sets a variable, and among how many scripts it was looked for. */
const searched = new WeakMap<Document, Map<string, { among: number; script: Element | undefined }>>();

/** The first of a page's own scripts that sets a variable; looked for again only when there are more or fewer scripts. */
function scriptSetting(document: Document, name: string): Element | undefined {
  const scripts = document.getElementsByTagName('script');
  const ofDocument = searched.get(document) ?? new Map();
  const known = ofDocument.get(name);
  if (known?.among === scripts.length) return known.script;
  const script = [...scripts]
    .slice(0, MAX_SCRIPTS)
    .find((each) => !each.hasAttribute('src') && valueAt(each.textContent ?? '', name) >= 0);
  searched.set(document, ofDocument.set(name, { among: scripts.length, script }));
  return script;
}

/** Where the value begins that a script's text sets a variable to; -1 where it sets none. */
function valueAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const sign = /^["'\]]{0,2}\s{0,9}=\s{0,9}(?=[[{])/.exec(
      text.slice(at + name.length, at + name.length + 25),
    );
    if (sign) return at + name.length + sign[0].length;
  }
  return -1;
}

/** The JSON in a script's text: all of it, or the object that a variable is set to. */
function jsonText(text: string, name: string): string {
  if (!/^[\w$]+$/.test(name)) return text;
  const start = valueAt(text, name);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

/** Where the string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
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
