/** Reads a page's JSON-LD. */

import { decodeEntities, normalizeText } from './clean-text.ts';

/** A JSON-LD or microdata item: plain data from outside, read through `values` only. */
export type Item = Record<string, unknown>;

/** Bounds: a page's JSON-LD beyond these is not read. Real title pages hold 1–100 kB and a few dozen items. */
const MAX_SCRIPT_LENGTH = 500_000;
const MAX_SCRIPTS = 20;
const MAX_ITEMS = 1000;
const MAX_DEPTH = 5;

/** All items of the page's JSON-LD, outermost first; broken and oversized scripts are passed over. */
export function jsonLd(document: Document): Item[] {
  const items: Item[] = [];
  // By tag: of a long page without any, a selector with an attribute takes far longer.
  const scripts = [...document.getElementsByTagName('script')].filter(
    (script) => script.getAttribute('type')?.toLowerCase() === 'application/ld+json',
  );
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT_LENGTH) collectItems(parseLenient(text), items, 0);
  }
  return items;
}

/** Comments that pages wrap JSON-LD in for old browsers, and stray semicolons. */
const WRAPPING =
  /^[\s;]*(?:\/[/*]\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:\]\]>|-->)(?:\s*\*\/)?;?$/g;

/** JSON in spite of such wrapping, of raw line breaks in strings, and of a comma too many. */
function parseLenient(text: string): unknown {
  const bare = text.trim().replace(WRAPPING, '');
  for (const attempt of [
    bare,
    bare
      .replace(/\s+/g, ' ')
      .replace(/, ?([}\]])/g, '$1')
      .replace(/; ?$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing: a page's broken script is not ours to report
    }
  }
  return undefined;
}

/** Items that the page may be about: those at the top, of a graph, or the main entity of an outer one. */
function collectItems(value: unknown, items: Item[], depth: number): void {
  if (depth > MAX_DEPTH || items.length >= MAX_ITEMS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MAX_ITEMS)) collectItems(each, items, depth + 1);
    return;
  }
  const item = value as Item;
  items.push(item);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    if (Object.hasOwn(item, key)) collectItems(item[key], items, depth + 1);
}

/** The texts at a path of an item (`releasedEvent.startDate`), lists laid out flat, names taken for objects. */
export function valuesAt(item: Item, path: string): string[] {
  let found: unknown[] = [item];
  for (const key of path.split('.'))
    found = found
      .flat(2)
      .slice(0, 50)
      .map((each) => (isItem(each) && Object.hasOwn(each, key) ? each[key] : undefined));
  return found
    .flat(2)
    .slice(0, 50)
    .map((each) => (isItem(each) ? (Object.hasOwn(each, 'name') ? each.name : each['@id']) : each))
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => normalizeText(decodeEntities(String(each))))
    .filter(Boolean);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
