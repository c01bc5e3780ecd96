import { htmlBlocks } from '../article/html-blocks.ts';
import { markdownBlocks } from '../article/markdown-blocks.ts';
import { type Block, type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
import { bodyOfFields, draftOfFields } from './read-fields.ts';

/** Rows of named fields as drafts; a row that is refused costs itself alone. `lines` are the numbers people see. */
export function draftsOfRows(
  rows: Iterable<{ line: number; record: Record<string, unknown> }>,
  path: string,
  where: string,
  change?: (draft: RawDraft, record: Record<string, unknown>) => void,
): (RawDraft | Refused)[] {
  const drafts: (RawDraft | Refused)[] = [];
  for (const { line, record } of rows) {
    const source = `${path}:${line}`;
    try {
      drafts.push(draftOfRecord(record, source, where, change));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      drafts.push({ source, refused: error.message, ...(error.leftOut && { leftOut: true }) });
    }
  }
  return drafts;
}

/** One record with the review's text among its fields. */
export function draftOfRecord(
  record: Record<string, unknown>,
  source: string,
  where: string,
  change?: (draft: RawDraft, record: Record<string, unknown>) => void,
): RawDraft {
  const draft = draftOfFields(record, source, where);
  const body = bodyOfFields(record);
  if (body) draft.page = { blocks: blocksOf(body), bare: true };
  change?.(draft, record);
  return draft;
}

/** A field's long text as blocks, whether it is HTML, Markdown or plain. */
export function blocksOf(text: string): Block[] {
  return (text.includes('<') &&
    /<\/?(?:p|br|div|i|b|em|strong|a|blockquote|ul|li|h[1-6]|span|img)\b[^>]*>/i.test(text)) ||
    (text.includes('&') && /&(?:#\d+|[a-z]+\d?);/i.test(text))
    ? htmlBlocks(text)
    : markdownBlocks(text);
}
