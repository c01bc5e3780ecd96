/** Reads the XML of programs that keep films. */

import { draftsOfRows } from '../fields/table-rows.ts';
import { refuseEntities, type XmlElement, xmlElements, xmlParser } from '../input/xml.ts';
import { Refusal } from '../model/raw-draft.ts';
import { endingOf, type Format } from '../model/source-file.ts';

/** Fewer like elements than these are no list. */
const MIN_ELEMENTS = 2;

/**
 * XML of a program that keeps films: an element a film with its facts inside, whatever the elements are called
 * (`<film><filmname>…</filmname><rating>85</rating></film>`).
 */
export const records: Format = {
  name: 'XML records',
  accepts: ({ path, text }) =>
    (endingOf(path) === 'xml' || /^\s*<\?xml/.test(text)) &&
    !/<(?:html|urlset|sitemapindex|svg|plist|project|opml|browserconfig)[\s>]/i.test(text.slice(0, 3000)),
  read: ({ path, text }) => {
    refuseEntities(text);
    const name = repeatedElement(text);
    if (!name) throw new Refusal('its XML holds no list of films', true);
    const rows = [...xmlElements(text, name)].map((element, n) => ({
      line: n + 1,
      record: recordOf(element),
    }));
    return draftsOfRows(rows, path, 'element');
  },
};

/** This much of a file is enough to see what it is a list of. */
const SAMPLE_CHARS = 200_000;
/** A list of films is the file's root, or in its root, or one level below that. */
const MAX_LIST_DEPTH = 2;

/** The outermost element that occurs more than once and holds others: one for each film. */
function repeatedElement(text: string): string | undefined {
  const counts = new Map<string, number>();
  const parents = new Set<string>();
  const open: { name: string; hasText: boolean }[] = [];
  xmlParser({
    open(name) {
      const parent = open.at(-1);
      if (parent && !parent.hasText) parents.add(parent.name);
      if (open.length <= MAX_LIST_DEPTH) counts.set(name, (counts.get(name) ?? 0) + 1);
      open.push({ name, hasText: false });
    },
    text(piece) {
      const parent = open.at(-1);
      if (parent && /\S/.test(piece)) parent.hasText = true;
    },
    close() {
      open.pop();
    },
  }).write(text.slice(0, SAMPLE_CHARS));
  return [...counts].find(([name, count]) => count >= MIN_ELEMENTS && parents.has(name))?.[0];
}

function recordOf(element: XmlElement): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const take = (children: XmlElement[], into: Record<string, unknown>) => {
    for (const { name, text, children: inner } of children) {
      if (inner.length) {
        into[name] ??= {};
        take(inner, into[name] as Record<string, unknown>);
      } else if (text) into[name] ??= text;
    }
  };
  take(element.children, record);
  return record;
}
