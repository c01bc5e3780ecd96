import type { Article } from './article.ts';
import type { RawDraft, Refused } from './raw-draft.ts';

/** What one file on disk holds, at one stage of reading; a zip counts as one file. */
export interface FileRead<Stage = RawDraft> {
  /** The number of its source, and its path there. */
  source: number;
  path: string;
  /** Its size and times; none where a change could go unnoticed. */
  stamp?: string;
  found: (Stage | Refused)[];
  /** How many drafts each format gave, in the order they came. */
  formats: [name: string, count: number][];
  /** For each page the hashes of texts that other pages may repeat. */
  texts: number[][];
  /** Files in it that are not reviews and were skipped. */
  beside: number;
}

/** A file that has not changed since it was read: its articles as the cache holds them, and their line there. */
export interface CachedRead extends FileRead<Article> {
  line: string;
}

/** Whether this is a refusal and not something that was read. */
export const isRefused = <Stage extends object>(one: Stage | Refused): one is Refused => 'refused' in one;
