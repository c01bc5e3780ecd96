import { collapseSpaces } from '../../core/review/whitespace.ts';
import type { Block } from '../model/raw-draft.ts';
import { idsIn } from './parse-heading.ts';

/** Markdown as plain blocks: no marks, links by their words, no pictures but their alt texts, no notes or code. */
export function markdownBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let text = body.replace(/\r\n?/g, '\n');
  for (const [open, close] of UNSEEN) text = without(text, open, close);
  text = text.replace(RULE, '');
  if (text.includes('[^')) text = text.replace(/^\s*\[\^[^\]\n]{1,60}\]:.*$/gm, '');
  if (/import |export /.test(text)) text = text.replace(/^(?:import|export) .*$/gm, '');
  for (const part of text.split(/\n(?:[ \t]*\n)+/)) {
    for (const line of joinLines(part)) {
      const heading = line.length < 500 ? /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) : null;
      const plain = inPieces(heading ? heading[2]! : line);
      if (plain)
        blocks.push(heading ? headingBlock(heading[1]!.length, heading[2]!, plain) : { text: plain });
    }
  }
  return blocks;
}

/** A heading, its address as most site makers give it, and the film that it links to. */
function headingBlock(level: number, raw: string, plain: string): Block {
  const [, given] = /\{#([\w-]+)\}\s*$/.exec(raw) ?? [];
  const text = given ? plain.replace(/\s*\{#[\w-]+\}\s*$/, '') : plain;
  const anchor =
    given ??
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replace(/ /g, '-');
  const address = /\]\((https?:[^)\s]+)/.exec(raw)?.[1];
  const ids = address ? idsIn(address) : undefined;
  return { text, heading: level, ...(anchor && { anchor }), ...(ids && { ids }) };
}

/** "***", "- - -" and "___" on a line of their own part texts; in Markdown they are no stars. */
const RULE = /^ {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*$/gm;

/** Marks a place where a site generator would insert something: the words around it are no whole sentence. */
export const PLACEHOLDER = '\uFFFC';

/** What a Markdown file holds that readers do not see: comments, code, the directions of site makers. */
const UNSEEN: [open: string, close: string][] = [
  ['<!--', '-->'],
  ['\n```', '\n```'],
  ['\n~~~', '\n~~~'],
  ['{{', '}}'],
  ['{%', '%}'],
];

/** A text without what is between two marks. Takes linear time, also where marks are opened and never closed. */
function without(text: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from + open.length);
    if (to < 0) break;
    kept += text.slice(at, from);
    at = to + close.length;
    if (open.startsWith('{') && isInLine(text, from, at)) kept += PLACEHOLDER;
  }
  return at ? kept + text.slice(at) : text;
}

/** Whether there are letters on both sides, or only after it on its line: the sentence goes on around it. */
function isInLine(text: string, from: number, to: number): boolean {
  const after = /^[ \t]*[\p{L},;’']/u.test(text.slice(to, to + 20));
  const before = /[\p{L}\p{N},;:’'"(][ \t]*$/u.test(text.slice(Math.max(0, from - 20), from));
  return (before && /^[ \t]*[^\s]/.test(text.slice(to, to + 20))) || (after && !before);
}

/** Longer lines are read in pieces. */
const MAX_PIECE_CHARS = 5000;

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
  if (line.length <= MAX_PIECE_CHARS) return plainLine(line);
  let plain = '';
  for (let at = 0; at < line.length; at += MAX_PIECE_CHARS)
    plain += plainLine(line.slice(at, at + MAX_PIECE_CHARS));
  return plain;
}

/** A line without Markdown's and HTML's marks. */
export function plainLine(line: string): string {
  const text = line.replace(/^\s*(?:>\s?|[-+*]\s+|\d+[.)]\s+)+/, '');
  const plain = MARKED.test(text) ? unmarked(text) : text;
  return collapseSpaces(plain.includes('#') ? plain.replace(HASHTAGS, '') : plain);
}

/** What a line is filed under at its end: "8/10 #liked #2010s". */
const HASHTAGS = /(?:(?:^|\s+)#\p{L}[\p{L}\p{N}/_-]*)+\s*$/u;

/** One of the signs that marks are made of; most lines have none. */
const MARKED = /[[<\\`*_~\uE000&]/;

function unmarked(text: string): string {
  return text
    .replace(/!\[\[[^[\]]*\]\]/g, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1')
    .replace(/!\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[([^[\]]+)\](?:\((?:[^()]|\([^()]{0,300}\))*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
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
