import { DOMParser } from 'linkedom';
import { Refusal } from './draft.ts';

/**
 * Refuses XML that defines entities: no feed or export needs them, and a few lines of them can stand for
 * gigabytes ("billion laughs") or for files of this computer.
 */
export function refuseEntities(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    throw new Refusal('its XML defines entities of its own, which can grow without end');
}

/** The pieces of a long XML text between `<name …>` and `</name>`, skipping what stands in CDATA. */
export function* elementsOf(text: string, name: string): Generator<string> {
  const start = new RegExp(`<${name}(?=[\\s>])`, 'g');
  for (let open = start.exec(text); open; open = start.exec(text)) {
    let at = open.index;
    let end = -1;
    while (end < 0) {
      const close = text.indexOf(`</${name}`, at);
      const data = text.indexOf('<![CDATA[', at);
      if (close < 0) break;
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

/** Reads one element's children. Broken markup gives what can be read. */
export function childrenOf(xml: string): Child[] {
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
