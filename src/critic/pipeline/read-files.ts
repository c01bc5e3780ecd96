import { textHashes } from '../article/repeated-text.ts';
import type { Config } from '../config.ts';
import { readFile } from '../formats/index.ts';
import { type FileOnDisk, type WalkCounts, walkFiles } from '../input/walk-files.ts';
import type { RawDraft, Refused } from '../model/raw-draft.ts';
import type { ReadOptions } from './read-archive.ts';
import type { ReadCache } from './read-cache.ts';

/** What one file of the disk holds; a zip is one file. */
export interface FileRead {
  /** The number of its source, and its path there. */
  source: number;
  path: string;
  stamp?: string;
  found: (RawDraft | Refused)[];
  /** How many drafts each format gave, in the order they came. */
  formats: [name: string, count: number][];
  /** For each page the texts that may stand on others too. */
  texts: number[][];
  /** Files in it that are beside the reviews. */
  beside: number;
  /** As it was kept: then its drafts are complete. */
  line?: string;
}

export const isRefused = (one: RawDraft | Refused): one is Refused => 'refused' in one;

/** Reads every file of the sources that is not kept from before, in order. */
export async function readFiles(
  sources: string[],
  config: Config,
  kept: ReadCache | undefined,
  progress?: ReadOptions['progress'],
): Promise<{ files: FileRead[]; beside: number; unchanged: number }> {
  const files: FileRead[] = [];
  const walked: WalkCounts = { beside: 0 };
  let unchanged = 0;
  const know = kept && ((source: number, path: string, stamp: string) => kept.file(source, path, stamp));
  for await (const unit of walkFiles<FileRead>(sources, walked, config.ignore, know)) {
    await progress?.('reading', files.length + 1);
    if (unit.known) unchanged++;
    files.push(unit.known ?? (await readUnit(unit, config)));
  }
  const beside = files.reduce((sum, file) => sum + file.beside, walked.beside);
  return { files, beside, unchanged };
}

/** A reason may quote the file, which may be one long line. */
const MAX_REASON_CHARS = 300;

function shortened(one: Refused): Refused {
  const { refused } = one;
  return refused.length > MAX_REASON_CHARS
    ? { ...one, refused: `${refused.slice(0, MAX_REASON_CHARS)}…` }
    : one;
}

async function readUnit(unit: FileOnDisk<FileRead>, config: Config): Promise<FileRead> {
  const { source, path, stamp } = unit;
  const read: FileRead = { source, path, found: [], formats: [], texts: [], beside: 0 };
  if (stamp) read.stamp = stamp;
  for await (const file of unit.files) {
    if ('refused' in file) {
      read.found.push(file);
      continue;
    }
    const { format, found } = readFile(file, config);
    let drafts = 0;
    // Whatever a format makes of a file, something is said of it.
    if (!found.length) found.push({ source: file.path, refused: 'it holds no reviews' });
    for (const one of found) {
      read.found.push(isRefused(one) ? shortened(one) : one);
      if (isRefused(one)) continue;
      drafts++;
      const texts = textHashes(one.page);
      if (texts) read.texts.push(texts);
    }
    if (format && drafts) read.formats.push([format, drafts]);
  }
  read.beside = unit.beside;
  return read;
}
