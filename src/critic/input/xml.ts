import { DOMParser } from 'linkedom';
import { Refusal } from '../model/raw-draft.ts';

/**
 * Refuses XML that defines entities: no feed or export needs them, and a few lines of them can stand for
 * gigabytes ("billion laughs") or for files of this computer.
 */
export function refuseEntities(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    throw new Refusal('its XML defines entities of its own, which can grow without end');
}

/**
 * The pieces of a long XML text between `<name …>` and `</name>`, skipping what stands in CDATA, whatever longer names
 * begin the same ("film", "filmid").
 */
export function* elementsOf(text: string, name: string): Generator<string> {
  const start = new RegExp(`<${name}(?=[\\s>])`, 'g');
  const closing = new RegExp(`</${name}(?=[\\s>])`, 'g');
  let data = -2; // where the next CDATA begins: looked for once, not once an element
  for (let open = start.exec(text); open; open = start.exec(text)) {
    let at = open.index;
    let end = -1;
    while (end < 0) {
      closing.lastIndex = at;
      const close = closing.exec(text)?.index;
      if (close === undefined) break;
      if (data !== -1 && data < at) data = text.indexOf('<![CDATA[', at);
      if (data >= 0 && data < close) {
        const over = text.indexOf(']]>', data);
        if (over < 0) break;
        at = over + 3;
      } else end = text.indexOf('>', close) + 1;
    }
    if (end <= 0) return;
    yield text.slice(open.index, end);
    start.lastIndex = end;
  }
}

/** One element as its children: full name ("wp:post_name") and text, with attributes for the few that carry them. */
export interface Child {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Child[];
}

/** Elements inside elements of one entry: the parser's time grows with their square. */
const DEEPEST = 1000;

/** XML without what stands in CDATA, which is text however it looks. */
function withoutData(xml: string): string {
  let rest = '';
  let at = 0;
  for (let from = xml.indexOf('<![CDATA['); from >= 0; from = xml.indexOf('<![CDATA[', at)) {
    rest += xml.slice(at, from);
    const over = xml.indexOf(']]>', from);
    if (over < 0) return rest;
    at = over + 3;
  }
  return at ? rest + xml.slice(at) : xml;
}

function refuseDeepXml(xml: string): void {
  let depth = 0;
  for (const [, close, rest] of withoutData(xml).matchAll(/<(\/?)[\w:.-]+([^<>]*)/g)) {
    depth = Math.max(0, depth + (close ? -1 : rest!.endsWith('/') ? 0 : 1));
    if (depth > DEEPEST) throw new Refusal(`its XML is nested more than ${DEEPEST} deep`);
  }
}

/** Reads one element's children. Broken markup gives what can be read. Throws a Refusal for markup without end. */
export function childrenOf(xml: string): Child[] {
  refuseDeepXml(xml);
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const root = document.documentElement;
  return root ? read(root, 0) : [];
}

function read(element: Element, depth: number): Child[] {
  return [...element.children].map((child) => ({
    name: child.tagName,
    text: (child.textContent ?? '').trim(),
    attributes: Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value])),
    children: depth < 3 ? read(child, depth + 1) : [],
  }));
}
