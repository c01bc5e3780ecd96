import { draftsOfRows } from '../fields/table-rows.ts';
import { type Child, childrenOf, elementsOf, refuseEntities } from '../input/xml.ts';
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
    const name = repeated(text);
    if (!name) throw new Refusal('its XML holds no list of films', true);
    const rows = [...elementsOf(text, name)].map((element, n) => ({
      line: n + 1,
      record: recordOf(element),
    }));
    return draftsOfRows(rows, path, 'element');
  },
};

/** The outermost element that comes more than once and holds others: one for each film. */
function repeated(text: string): string | undefined {
  const counts = new Map<string, number>();
  let depth = 0;
  for (const [, close, name, empty] of text
    .slice(0, 200_000)
    .matchAll(/<(\/?)([A-Za-z][\w.-]*)[^<>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth <= 2) counts.set(name!, (counts.get(name!) ?? 0) + 1);
      if (!empty) depth++;
    }
  }
  return [...counts].find(
    ([name, count]) =>
      count >= MIN_ELEMENTS &&
      new RegExp(`<${name}(?:\\s[^<>]*)?>\\s*<[A-Za-z]`).test(text.slice(0, 200_000)),
  )?.[0];
}

function recordOf(element: string): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const take = (children: Child[], into: Record<string, unknown>) => {
    for (const { name, text, children: inner } of children) {
      if (inner.length) {
        into[name] ??= {};
        take(inner, into[name] as Record<string, unknown>);
      } else if (text) into[name] ??= text;
    }
  };
  take(childrenOf(element), record);
  return record;
}
