import { type Facts, pathOf } from './facts.ts';
import type { From, Source } from './site.ts';
import { values } from './structured/jsonld.ts';
import { tidy } from './text.ts';

/** Where sources are read: a tile, or the visible region of a title page, with the facts of the page. */
export interface Scope {
  root: ParentNode;
  facts: Facts;
  /** Head and structured data are left out: they were not renewed by navigation in place. */
  visibleOnly?: boolean;
  /** The root is a tile. */
  tile?: true;
}

/** A text that a source yielded, the element it stands at, and whether it is a title's running text. */
export interface Reading {
  text: string;
  element?: Element;
  named: boolean;
}

interface Parsed {
  from: 'visible' | 'ld' | 'meta' | 'title' | 'url' | 'link';
  /** Selector, property path or name. Empty for the tile itself. */
  at: string;
  attribute?: string;
}

const parsed = new Map<string, Parsed>();

function parse(at: string): Parsed {
  let result = parsed.get(at);
  if (!result) {
    const [, prefix, rest] = /^(ld|meta):(.+)$/.exec(at) ?? [];
    const [, selector = at, attribute] = /^(.*?)\s*@([\w-]+)$/.exec(at) ?? [];
    if (prefix) result = { from: prefix as 'ld' | 'meta', at: rest! };
    else if (at === 'title' || at === 'url' || at === 'link') result = { from: at, at };
    else result = { from: 'visible', at: selector, ...(attribute && { attribute }) };
    parsed.set(at, result);
  }
  return result;
}

/** How many of a selector's matches a pattern is tried on, at most. */
const manyElements = 60;

/** Everything one source yields, in document order, at most `most`. Nothing is ever thrown. */
function* yieldsOf(source: Source, scope: Scope, most: number): Generator<Reading> {
  if (typeof source === 'function') {
    const text = tidy(source(scope.root));
    if (text) yield { text, named: false };
    return;
  }
  if (typeof source === 'string') {
    yield* readingsOf(parse(source), scope, most);
    return;
  }
  for (const [at, pattern] of patternsOf(source, scope))
    for (const reading of readingsOf(parse(at), scope, manyElements)) {
      const match = pattern.exec(reading.text);
      const text = match && (match[1] ?? match[0]).trim();
      if (text) yield { ...reading, text };
    }
}

/** Places with the pattern that is tried there. */
function patternsOf(source: RegExp | Readonly<Record<string, RegExp>>, scope: Scope): [string, RegExp][] {
  return source instanceof RegExp ? [[scope.tile ? 'link' : 'url', source]] : Object.entries(source);
}

function* readingsOf({ from, at, attribute }: Parsed, scope: Scope, most: number): Generator<Reading> {
  const { facts } = scope;
  if (from === 'visible') {
    for (const element of elementsOf(scope.root, at, most)) {
      const text = tidy(attribute ? attributeOf(element, attribute) : textOf(element));
      if (text) yield { text, element, named: false };
    }
    return;
  }
  if (from === 'url') yield { text: facts.path, named: false };
  else if (from === 'link') yield { text: linkOf(scope.root as Element), named: false };
  else if (from === 'title') {
    const text = tidy(facts.document.title);
    if (text) yield { text, named: true };
  } else if (!scope.visibleOnly) {
    const item = from === 'ld' ? facts.item() : undefined;
    const texts = from === 'meta' ? [facts.meta(at)] : item ? values(item, at) : [];
    for (const text of texts.slice(0, most)) if (text) yield { text, named: /(?:title|name)$/i.test(at) };
  }
}

/** The address a tile leads to, from its path on. */
function linkOf(tile: Element): string {
  const own = tile.getAttribute('href') ?? tile.querySelector('a[href]')?.getAttribute('href');
  return own ? pathOf(own) : '';
}

/** An attribute, or under the name `text` the text that is the element's own. */
function attributeOf(element: Element, name: string): string | null {
  if (name !== 'text') return element.getAttribute(name);
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
}

function elementsOf(root: ParentNode, selector: string, most: number): Iterable<Element> {
  if (!selector) return [root as Element];
  if (most > 1) return [...root.querySelectorAll(selector)].slice(0, most);
  const first = root.querySelector(selector);
  return first ? [first] : [];
}

/** An element's text without the styles and scripts that some pages put within. */
export function textOf(element: Element): string {
  const text = element.textContent ?? '';
  if (!element.firstElementChild || !element.querySelector('style,script,template')) return text;
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent;
    if (node.nodeType !== 1 || /^(?:style|script|template)$/i.test(node.nodeName)) return '';
    return textOf(node as Element);
  });
  return parts.join('');
}

const list = (from: From): readonly Source[] => (Array.isArray(from) ? from : [from as Source]);

/** The first value, in order of trust, that `accept` takes; each source is asked for its first `most`. */
export function first<T>(
  from: From | undefined,
  scope: Scope,
  accept: (reading: Reading) => T | undefined,
  most?: number,
): T | undefined {
  if (from === undefined) return undefined;
  for (const source of list(from))
    for (const reading of yieldsOf(source, scope, most ?? manyOf(source))) {
      const value = accept(reading);
      if (value !== undefined) return value;
    }
  return undefined;
}

/** Of attributes a few are tried: the first picture may have no text. */
const manyOf = (source: Source): number => (typeof source === 'string' && parse(source).attribute ? 5 : 1);

/** All texts of the first source that yields any. */
export function every(from: From | undefined, scope: Scope): string[] {
  if (from === undefined) return [];
  for (const source of list(from)) {
    const texts = [...yieldsOf(source, scope, manyElements)].map(({ text }) => text);
    if (texts.length) return texts;
  }
  return [];
}

/** Whether any source yields anything; a selector alone holds when its element is there, whatever its text. */
export function holds(from: From | undefined, scope: Scope): boolean {
  if (from === undefined) return false;
  return list(from).some((source) => {
    if (typeof source === 'string') {
      const { from: place, at, attribute } = parse(source);
      if (place === 'visible' && !attribute) return scope.root.querySelector(at) !== null;
    }
    return first(source, scope, ({ text }) => text) !== undefined;
  });
}

/** Attributes that sources read, for a watcher's filter. */
export function attributesOf(from: From | undefined): string[] {
  if (from === undefined) return [];
  return list(from).flatMap((source) => {
    if (typeof source === 'function') return [];
    if (source instanceof RegExp) return ['href'];
    const places = typeof source === 'string' ? [source] : Object.keys(source);
    return places.flatMap((at) => parse(at).attribute ?? []).filter((name) => name !== 'text');
  });
}
