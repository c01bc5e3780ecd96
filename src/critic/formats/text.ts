import { collapseSpaces } from '../../core/review/whitespace.ts';
import { listedLines } from '../article/review-list.ts';
import { type Block, emptyDraft, Refusal } from '../model/raw-draft.ts';
import { endingOf, type Format } from '../model/source-file.ts';

/** A page as plain text, as text browsers and word processors save it. */
export const text: Format = {
  name: 'text',
  accepts: ({ path, text }) =>
    /^(?:txt|text|asc|)$/.test(endingOf(path)) && !/^\s*(?:<[!?a-z]|\{\s*["}]|\[\s*[{"])/i.test(text),
  read: ({ path, text }) => {
    const blocks = textBlocks(text);
    if (!blocks.length) throw new Refusal('it is empty');
    const lines = listedLines(blocks, path);
    return lines.length ? lines : [{ ...emptyDraft(path), page: { blocks } }];
  },
};

/**
 * Blocks of a plain text. Paragraphs are apart by empty lines; lines within one are joined where they are
 * wrapped (nearly full) and kept apart where they are a list or a head.
 */
function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n(?:[ \t]*\n)+/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= 45);
    for (const line of wrapped ? [lines.join(' ')] : lines) blocks.push({ text: collapseSpaces(line) });
  }
  return blocks;
}
