import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { markdownBlocks, plainLine } from '../article/markdown-blocks.ts';
import { listedLines, namesColumns } from '../article/review-list.ts';
import { roundupReviews } from '../article/roundup.ts';
import { draftOfFields } from '../fields/read-fields.ts';
import { draftsOfRows } from '../fields/table-rows.ts';
import { refuseDepth, refuseLongFront, refuseToml, refuseYaml } from '../input/parser-guards.ts';
import { Refusal } from '../model/raw-draft.ts';
import { endingOf, type Format } from '../model/source-file.ts';
import { listIn } from './data.ts';

const FENCE = /^\uFEFF?(---|\+\+\+|;;;)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const JSON_FENCE = /^\uFEFF?(\{[ \t\r]*\n[\s\S]*?\n\})\s*\n/;

/** Markdown, with YAML, TOML or JSON front matter or none: Jekyll, Hugo, Eleventy, Astro, Gatsby. */
export const markdown: Format = {
  name: 'Markdown',
  accepts: ({ path, text }) =>
    /^(?:md|mdx|markdown|mkd|mdown)$/.test(endingOf(path)) ||
    (!/^(?:csv|tsv|xml)$/.test(endingOf(path)) &&
      FENCE.test(text) &&
      /^\w[\w -]*\s*[:=]/m.test(FENCE.exec(text)![2]!)),
  read: ({ path, text }) => {
    const { record: front, body } = splitFrontMatter(text);
    const list = listIn(front);
    // A page that a program makes of a list in its head.
    if (list && list.length > 2) {
      const rows = draftsOfRows(
        list.map((one, n) => ({ line: n + 1, record: one })),
        path,
        'front matter',
      );
      if (rows.some((one) => 'grade' in one)) return rows;
    }
    const record = { ...inlineFields(body), ...front };
    const draft = draftOfFields(record, path, 'front matter');
    // Jekyll keeps the day in the file's name.
    const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*(?:\/index)?\.\w+$/.exec(path);
    if (named && !draft.date && !draft.ambiguousDate) {
      draft.date = named[1]!;
      draft.trail.push(`date from the file name: ${named[1]}`);
    }
    const blocks = markdownBlocks(withoutFields(body));
    if (!draft.titleInField && !draft.grade && !draft.ids) {
      const rows = tableRows(body);
      if (rows.length) return draftsOfRows(rows, path, 'column');
      const lines = listedLines(blocks, path);
      if (lines.length) return lines;
    }
    const several = roundupReviews(draft, blocks);
    if (several.length) return several;
    draft.page = { blocks, bare: true };
    return [draft];
  },
};

/** Obsidian's fields in the text, a line each or in brackets: "Rating:: 8/10", "[year:: 1995]", "(director:: [[Mann]])". */
const INLINE =
  /(?:^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?|[[(])(\p{L}[\p{L}\p{N} _-]{1,30}?)(?:\*\*|__)?::[ \t]*((?:\[\[[^\]\n]*\]\]|[^\])\n])+)/gmu;

function inlineFields(body: string): Record<string, unknown> {
  if (!body.includes('::')) return {};
  const fields: Record<string, unknown> = {};
  for (const [, name, value] of body.slice(0, 20_000).matchAll(INLINE))
    fields[name!.trim()] ??= value!.trim();
  return fields;
}

/** Such a field on a line of its own: no part of the text, whatever it is called. A whole sentence is text. */
const FIELD_LINE =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?\p{L}[\p{L}\p{N} _-]{1,30}(?:\*\*|__)?::[ \t](?![^\n]*[.!?]["”»]?[ \t]*$)[^\n]*$/gmu;

const withoutFields = (body: string): string => (body.includes('::') ? body.replace(FIELD_LINE, '') : body);

/** Rows of the body's first table whose columns name films and grades; the numbers are lines of the body. */
function tableRows(body: string): { line: number; record: Record<string, unknown> }[] {
  const lines = body.split('\n');
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => plainLine(cell.slice(0, 1000)));
  const at = lines.findIndex(
    (line, n) =>
      line.includes('|') &&
      /^\s*\|?\s*:?-{2,}[\s|:-]*$/.test((lines[n + 1] ?? '').slice(0, 500)) &&
      namesColumns(cells(line)),
  );
  if (at < 0) return [];
  const names = cells(lines[at]!);
  const end = lines.findIndex((line, n) => n > at + 1 && !line.includes('|'));
  return lines.slice(at + 2, end < 0 ? undefined : end).map((line, n) => ({
    line: at + n + 3,
    record: Object.fromEntries(cells(line).map((cell, c) => [names[c] || `column${c}`, cell])),
  }));
}

/**
 * Front matter as a record, and what follows it. Throws a Refusal with the line for front matter that is broken
 * or grows without end (YAML aliases).
 */
function splitFrontMatter(text: string): { record: Record<string, unknown>; body: string } {
  const fence = FENCE.exec(text);
  const json = fence ? undefined : JSON_FENCE.exec(text);
  if (!fence && !json) {
    if (/^\uFEFF?---[ \t]*\r?\n/.test(text))
      throw new Refusal('its front matter is opened with "---" but never closed');
    return { record: {}, body: text };
  }
  const body = text.slice((fence ?? json)![0].length);
  const front = json ? json[1]! : fence![2]!;
  const record = parseFront(front, fence?.[1] ?? '{');
  if (record === null || record === undefined) return { record: {}, body };
  if (typeof record !== 'object' || Array.isArray(record))
    throw new Refusal('its front matter is no list of fields');
  return { record: record as Record<string, unknown>, body };
}

/** @param fence the line that opens the front matter: "---" YAML, "+++" TOML, ";;;" or "{" JSON */
function parseFront(front: string, fence: string): unknown {
  refuseLongFront(front);
  try {
    if (fence === '---') {
      refuseYaml(front);
      return parseYaml(front, { maxAliasCount: 50, logLevel: 'error', uniqueKeys: false });
    }
    if (fence === '+++') {
      refuseToml(front);
      return parseToml(front);
    }
    refuseDepth(front);
    return JSON.parse(front);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = (error as Error).message.split('\n')[0]!;
    throw new Refusal(`its front matter cannot be read: ${reason}`);
  }
}
