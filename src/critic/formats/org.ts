/** Reads Org files. */

import { draftsOfRows } from '../fields/table-rows.ts';
import { endingOf, type Format } from '../model/source-file.ts';
import { markdown } from './markdown.ts';

/** A heading, without its keyword (TODO, DONE) and tags at its end. */
const HEADING = /^\*+\s+(?:[A-Z]{3,}\s+)?(?:\[#[A-C]\]\s+)?(.*?)(?:\s+:[\w@:]+:)?\s*$/;
const PROPERTY = /^\s*:([\w-]+):\s+(.*)$/;
const FIELD = /^#\+(\w+):\s*(.*)$/;

/**
 * Org-mode, Emacs's notes: a list of films as headings with properties (`:rating: 4`), or one review with `#+title:`.
 */
export const org: Format = {
  name: 'Org',
  accepts: ({ path }) => endingOf(path) === 'org',
  read: ({ path, text, bytes }, config) => {
    const rows = rowsOf(text);
    if (rows.length) return draftsOfRows(rows, path, 'field');
    return markdown.read({ path, text: asMarkdown(text), bytes }, config);
  },
};

/** Headings that have a drawer of properties, as records; what is written under one is its text. */
function rowsOf(text: string): { line: number; record: Record<string, unknown> }[] {
  const rows: { line: number; record: Record<string, unknown>; body: string[]; held: boolean }[] = [];
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    const heading = HEADING.exec(line);
    const row = rows.at(-1);
    if (heading) rows.push({ line: n + 1, record: linked(heading[1]!), body: [], held: false });
    else if (row) {
      const property = PROPERTY.exec(line);
      if (property) {
        row.record[property[1]!] = property[2]!.trim();
        row.held = true;
      } else if (!/^\s*(?::\w+:|(?:CLOSED|SCHEDULED|DEADLINE):.*)\s*$/.test(line)) row.body.push(line);
    }
  }
  return rows
    .filter(({ held }) => held)
    .map(({ line, record, body }) => ({ line, record: { ...record, body: plain(body.join('\n')) } }));
}

/** "[[https://www.imdb.com/title/tt0062622/][2001]]" as a title and the address behind it. */
function linked(title: string): Record<string, unknown> {
  const [, address] = /\[\[(https?:[^\]]+)\]/.exec(title) ?? [];
  return { title: plain(title), ...(address && { link: address }) };
}

const plain = (text: string) =>
  text
    .replace(/\[\[[^\]]*\]\[([^\]]*)\]\]/g, '$1')
    .replace(/\[\[([^\]]*)\]\]/g, '$1')
    .trim();

/** The head's `#+title:` as front matter, headings as Markdown's. */
function asMarkdown(text: string): string {
  const fields: string[] = [];
  const body = text.split(/\r?\n/).filter((line) => {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name && value)
      fields.push(`${name.toLowerCase()}: ${JSON.stringify(plain(value.replace(/^<([\d-]+).*>$/, '$1')))}`);
    return !name;
  });
  const marked = plain(body.join('\n')).replace(
    /^(\*+)\s/gm,
    (_, stars: string) => `${'#'.repeat(Math.min(6, stars.length))} `,
  );
  return fields.length ? `---\n${fields.join('\n')}\n---\n${marked}` : marked;
}
