import type { Source, Sources } from '../site.ts';
import { normalizeText } from './clean-text.ts';
import { valuesAt } from './json-ld.ts';
import { type PageMetadata, pathOf } from './page-metadata.ts';

/** Where sources are read: a tile, or the visible region of a title page, and what its page says of itself. */
export interface Scope {
  root: ParentNode;
  page: PageMetadata;
  /** Head and structured data are left out: they were not renewed by navigation in place. */
  visibleOnly?: boolean;
  /** The root is a tile. */
  tile?: true;
}

interface SourceLocation {
  from: 'visible' | 'self' | 'ld' | 'meta' | 'title' | 'url' | 'link';
  /** Selector, property path or name. Empty for the tile itself. */
  at: string;
  attribute?: string;
}

const parsed = new Map<string, SourceLocation>();

/** A source that is not a selector: it is this alone, or begins so. */
const PLACE = /^(?:(?:title|url|link)$|(?:ld|self|meta)(?=:))/;

/** Where a source's text says to look. */
export function parseSource(at: string): SourceLocation {
  let result = parsed.get(at);
  if (!result) {
    const from = PLACE.exec(at)?.[0] as SourceLocation['from'] | undefined;
    result = from ? { from, at: at.slice(from.length + 1) } : visible(at);
    parsed.set(at, result);
  }
  return result;
}

/** A selector, with an attribute's name after its last "@"; one within brackets is a part of the selector. */
function visible(at: string): SourceLocation {
  const sign = at.lastIndexOf('@');
  if (sign < 0 || at.includes(']', sign)) return { from: 'visible', at };
  return { from: 'visible', at: at.slice(0, sign).trim(), attribute: at.slice(sign + 1) };
}

/** How many of a selector's matches a pattern is tried on, at most. */
const MAX_ELEMENTS = 60;

/** Takes a reading; answers whether it is enough. */
type Visit = (text: string, named: boolean, element?: Element) => boolean;

/** Shows `visit` everything a source yields, in document order, at most `most`, until it has enough; then true. */
function visitSource(source: Source, scope: Scope, most: number, visit: Visit): boolean {
  if (typeof source === 'string') return visitLocation(parseSource(source), scope, most, visit);
  if (typeof source === 'function') {
    const text = normalizeText(source(scope.root, !scope.visibleOnly));
    return text !== '' && visit(text, false);
  }
  if (source instanceof RegExp)
    return visitLocation(parseSource(scope.tile ? 'link' : 'url'), scope, 1, matching(source, visit));
  for (const at in source)
    if (visitLocation(parseSource(at), scope, MAX_ELEMENTS, matching(source[at]!, visit))) return true;
  return false;
}

/** Passes on what the pattern finds in a text. */
const matching =
  (pattern: RegExp, visit: Visit): Visit =>
  (whole, named, element) => {
    const match = pattern.exec(whole);
    const text = match && (match[1] ?? match[0]).trim();
    return Boolean(text) && visit(text!, named, element);
  };

function visitLocation(
  { from, at, attribute }: SourceLocation,
  scope: Scope,
  most: number,
  visit: Visit,
): boolean {
  const { page: metadata } = scope;
  if (from === 'visible') {
    for (const element of elementsOf(scope.root, at, most)) {
      const text = normalizeText(attribute ? attributeOf(element, attribute) : textOf(element));
      if (text && visit(text, false, element)) return true;
    }
    return false;
  }
  const seen = (text: string, named: boolean): boolean => text !== '' && visit(text, named);
  if (from === 'self')
    return (scope.root as Element).matches(at) && seen(normalizeText(scope.root.textContent), false);
  if (from === 'url') return seen(metadata.path, false);
  if (from === 'link') return seen(pathOfLink(scope.root as Element), false);
  if (from === 'title') return seen(normalizeText(metadata.document.title), true);
  if (scope.visibleOnly) return false;
  const named = /(?:title|name)$/i.test(at);
  if (from === 'meta') return seen(metadata.meta(at), named);
  const item = metadata.item();
  return (
    item !== undefined &&
    valuesAt(item, at)
      .slice(0, most)
      .some((text) => seen(text, named))
  );
}

/** The address a tile leads to, as its first link writes it; empty when it has none. */
export function linkOf(tile: Element): string {
  return tile.getAttribute('href') ?? tile.querySelector('a[href]')?.getAttribute('href') ?? '';
}

/** The address a tile leads to, from its path on. */
function pathOfLink(tile: Element): string {
  const link = linkOf(tile);
  return link ? pathOf(link) : '';
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

const list = (from: Sources): readonly Source[] => (Array.isArray(from) ? from : [from as Source]);

/** The first value, in order of trust, that `accept` takes; each source is asked for its first `most`. */
export function firstValue<T>(
  from: Sources | undefined,
  scope: Scope,
  accept: (text: string, named: boolean, element?: Element) => T | undefined,
  most?: number,
): T | undefined {
  if (from === undefined) return undefined;
  let value: T | undefined;
  const visit: Visit = (text, named, element) => {
    value = accept(text, named, element);
    return value !== undefined;
  };
  for (const source of list(from))
    if (visitSource(source, scope, most ?? maxElementsOf(source), visit)) break;
  return value;
}

/** Of attributes a few are tried: the first picture may have no text. */
const maxElementsOf = (source: Source): number =>
  typeof source === 'string' && parseSource(source).attribute ? 5 : 1;

/** All texts of the first source that yields any. */
export function allValues(from: Sources | undefined, scope: Scope): string[] {
  const texts: string[] = [];
  for (const source of from === undefined ? [] : list(from)) {
    visitSource(source, scope, MAX_ELEMENTS, (text) => {
      texts.push(text);
      return false;
    });
    if (texts.length) break;
  }
  return texts;
}

/** Whether any source yields anything; a selector alone holds when its element is there, whatever its text. */
export function isPresent(from: Sources | undefined, scope: Scope): boolean {
  if (from === undefined) return false;
  return list(from).some((source) => {
    if (typeof source === 'string') {
      const { from: place, at, attribute } = parseSource(source);
      if (place === 'visible' && !attribute) return scope.root.querySelector(at) !== null;
      if (place === 'self') return (scope.root as Element).matches(at);
    }
    return visitSource(source, scope, maxElementsOf(source), () => true);
  });
}
