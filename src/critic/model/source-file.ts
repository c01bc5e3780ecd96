import type { Config } from '../config.ts';
import type { RawDraft, Refused } from './raw-draft.ts';

/** One file of a source, wherever it lies: in a folder, alone, or in a zip. */
export interface SourceFile {
  /** Path inside the source, with "/" on every system. */
  path: string;
  bytes: Uint8Array;
  /** The text in its own encoding, decoded once. */
  text: string;
}

/** A format: what it accepts and how a file becomes drafts. */
export interface Format {
  /** As the summary calls it: "Markdown with front matter". */
  name: string;
  /** Whether the file's content is this format's; the name is only a hint. */
  accepts(file: SourceFile): boolean;
  /** The file's drafts and what in it was refused. Throws a Refusal for the file as a whole. */
  read(file: SourceFile, config: Config): (RawDraft | Refused)[];
}

/** The ending of a path, lower case, without the dot; "" when there is none. */
export function endingOf(path: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
