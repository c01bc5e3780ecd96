import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { oneSpaced } from '../../review/words.ts';
import { type Block, Refusal } from '../draft.ts';
import { draftOf } from '../fields.ts';
import { listedLines, namesColumns } from '../list.ts';
import { draftsOfRows } from '../rows.ts';
import { endingOf, type Format } from '../source.ts';

const FENCE = /^\uFEFF?(---|\+\+\+|;;;)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const JSON_FENCE = /^\uFEFF?(\{\s*\n[\s\S]*?\n\})\s*\n/;

/** Markdown, with YAML, TOML or JSON front matter or none: Jekyll, Hugo, Eleventy, Astro, Gatsby. */
export const markdown: Format = {
  name: 'Markdown',
  accepts: ({ path, text }) =>
    /^(?:md|mdx|markdown|mkd|mdown)$/.test(endingOf(path)) ||
    (!/^(?:csv|tsv|xml)$/.test(endingOf(path)) &&
      FENCE.test(text) &&
      /^\w[\w -]*\s*[:=]/m.test(FENCE.exec(text)![2]!)),
  read: ({ path, text }) => {
    const { record, body } = splitFrontMatter(text);
    const draft = draftOf(record, path, 'front matter');
    // Jekyll keeps the day in the file's name.
    const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*(?:\/index)?\.\w+$/.exec(path);
    if (named && !draft.date && !draft.openDate) {
      draft.date = named[1]!;
      draft.trail.push(`date from the file name: ${named[1]}`);
    }
    const blocks = markdownBlocks(body);
    if (!draft.fielded && !draft.grade && !draft.ids) {
      const rows = tableRows(body);
      if (rows.length) return draftsOfRows(rows, path, 'column');
      const lines = listedLines(blocks, path);
      if (lines.length) return lines;
    }
    draft.page = { blocks, bare: true };
    return [draft];
  },
};

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
export function splitFrontMatter(text: string): { record: Record<string, unknown>; body: string } {
  const fence = FENCE.exec(text);
  const json = fence ? undefined : JSON_FENCE.exec(text);
  if (!fence && !json) {
    if (/^\uFEFF?---[ \t]*\r?\n/.test(text))
      throw new Refusal('its front matter is opened with "---" but never closed');
    return { record: {}, body: text };
  }
  const body = text.slice((fence ?? json)![0].length);
  let record: unknown;
  try {
    if (json) record = JSON.parse(json[1]!);
    else if (fence![1] === '+++') record = parseToml(fence![2]!);
    else if (fence![1] === ';;;') record = JSON.parse(fence![2]!);
    else record = parseYaml(fence![2]!, { maxAliasCount: 50, logLevel: 'error', uniqueKeys: false });
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!;
    throw new Refusal(`its front matter cannot be read: ${reason}`);
  }
  if (record === null || record === undefined) return { record: {}, body };
  if (typeof record !== 'object' || Array.isArray(record))
    throw new Refusal('its front matter is no list of fields');
  return { record: record as Record<string, unknown>, body };
}

/** Markdown as plain blocks: no marks, links by their words, no pictures but their alt texts, no notes or code. */
export function markdownBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let text = body.replace(/\r\n?/g, '\n');
  for (const [open, close] of UNSEEN) text = without(text, open, close);
  if (text.includes('[^')) text = text.replace(/^\s*\[\^[^\]\n]{1,60}\]:.*$/gm, '');
  if (/import |export /.test(text)) text = text.replace(/^(?:import|export) .*$/gm, '');
  for (const part of text.split(/\n(?:[ \t]*\n)+/)) {
    for (const line of joinLines(part)) {
      const heading = line.length < 500 ? /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) : null;
      const plain = inPieces(heading ? heading[2]! : line);
      if (plain) blocks.push(heading ? { text: plain, heading: heading[1]!.length } : { text: plain });
    }
  }
  return blocks;
}

/** What a Markdown file holds that readers do not see: comments, code, the directions of site makers. */
const UNSEEN: [open: string, close: string][] = [
  ['<!--', '-->'],
  ['\n```', '\n```'],
  ['\n~~~', '\n~~~'],
  ['{{', '}}'],
  ['{%', '%}'],
];

/** A text without what stands between two marks. Linear, also where marks are opened and never closed. */
function without(text: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from + open.length);
    if (to < 0) break;
    kept += text.slice(at, from);
    at = to + close.length;
  }
  return at ? kept + text.slice(at) : text;
}

/** Longer lines are read in pieces. */
const LONGEST_LINE = 5000;

/** Lines of a paragraph joined, but for headings, list items, tables, quotes and hard breaks. */
function joinLines(part: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const raw of part.split('\n')) {
    const line = raw.trim();
    if (/^(?:=+|-{3,})$/.test(line) && open && lines.length) {
      lines.push(`${line.startsWith('=') ? '#' : '##'} ${lines.pop()}`);
      open = false;
      continue;
    }
    const own = /^(?:#{1,6}\s|[-+]\s|\*\s|\d+[.)]\s|>|\|)/.test(line);
    const shortAndLabelled = /^\**[\p{L} ]{3,24}\**\s*[:=]/u.test(line);
    if (own || !open || shortAndLabelled) lines.push(line);
    else lines[lines.length - 1] += ` ${line}`;
    open = !/^#{1,6}\s/.test(line) && !/(?: {2}|\\)$/.test(raw);
  }
  return lines;
}

function inPieces(line: string): string {
  if (line.length <= LONGEST_LINE) return plainLine(line);
  let plain = '';
  for (let at = 0; at < line.length; at += LONGEST_LINE)
    plain += plainLine(line.slice(at, at + LONGEST_LINE));
  return plain;
}

/** A line without Markdown's and HTML's marks. */
function plainLine(line: string): string {
  const text = line.replace(/^\s*(?:>\s?|[-+*]\s+|\d+[.)]\s+)+/, '');
  return oneSpaced(MARKED.test(text) ? unmarked(text) : text);
}

/** One of the signs that marks are made of; most lines have none. */
const MARKED = /[[<\\`*_~\uE000&]/;

function unmarked(text: string): string {
  return text
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[([^\]]+)\](?:\((?:[^()]|\([^)]*\))*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '\uE000$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(?<![*\uE000])\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*(?!\*)/g, '$1')
    .replace(/(?<!_)__(?=\S)(.+?)(?<=\S)__(?!_)/g, '$1')
    .replace(/(?<![*\uE000\p{L}])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\p{L}])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/\uE000/g, '')
    .replace(
      /&(amp|lt|gt|quot|nbsp|mdash|ndash|hellip|#39|rsquo|lsquo|ldquo|rdquo|frac12);/g,
      (_, name: string) => ENTITIES[name]!,
    );
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  '#39': "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  frac12: '½',
};
