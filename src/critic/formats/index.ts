import { isTemplate, whyLeftOutByPath } from '../article/not-a-review.ts';
import type { Config } from '../config.ts';
import { type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
import type { Format, SourceFile } from '../model/source-file.ts';
import { csv } from './csv.ts';
import { data } from './data.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { org } from './org.ts';
import { records } from './records.ts';
import { text } from './text.ts';
import { wordpress } from './wordpress.ts';

/** All formats, the most particular first: the first that accepts a file reads it. */
export const FORMATS: Format[] = [wordpress, feed, org, markdown, csv, data, records, html, text];

/** A file's drafts by the format that accepts it. Whatever goes wrong in a file costs that file alone. */
export function readFile(
  file: SourceFile,
  config: Config = {},
): { format?: string; found: (RawDraft | Refused)[] } {
  const refused = (reason: string, leftOut = false) => [
    { source: file.path, refused: reason, ...(leftOut && { leftOut }) },
  ];
  if (!file.text.trim()) return { found: refused('it is empty') };
  const beside = whyLeftOutByPath(file.path);
  if (beside) return { found: refused(beside, true) };
  const read = (): ReturnType<typeof readFile> => {
    let format: Format | undefined;
    try {
      format = FORMATS.find((one) => one.accepts(file));
      if (!format) return { found: refused('it is of no format we know') };
      if (format === html && isTemplate(file.text.slice(0, 20_000)))
        return { found: refused('a template of the site, not a page of it', true) };
      return { format: format.name, found: format.read(file, config) };
    } catch (error) {
      if (ranOutOfStack(error)) throw error;
      if (error instanceof Refusal)
        return { format: format?.name, found: refused(error.message, error.leftOut) };
      return { format: format?.name, found: refused(unreadable(error)) };
    }
  };
  try {
    return again(read);
  } catch (error) {
    return { found: refused(unreadable(error)) };
  }
}

const unreadable = (error: unknown) => `it cannot be read: ${(error as Error).message.split('\n')[0]}`;

/** Every engine has words of its own for it. */
const ranOutOfStack = (error: unknown) =>
  error instanceof Error && /too much recursion|maximum call stack/i.test(error.message);

/**
 * Does work, and once more where the stack did not last: Firefox may run out of it while it compiles one of our long
 * patterns, and has the pattern the next time.
 */
function again<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!ranOutOfStack(error)) throw error;
    return work();
  }
}
