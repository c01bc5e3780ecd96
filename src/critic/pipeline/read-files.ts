import { textHashes } from '../article/repeated-text.ts';
import type { Config } from '../config.ts';
import { readFile } from '../formats/index.ts';
import type { FileStore } from '../input/file-store.ts';
import { type WalkCounts, type WalkedFile, walkFiles } from '../input/walk-files.ts';
import { type CachedRead, type FileRead, isRefused } from '../model/file-read.ts';
import type { Refused } from '../model/raw-draft.ts';
import type { ReportProgress } from '../model/report-progress.ts';
import type { ReadCache } from './read-cache.ts';

/** The files of an archive, read now or as the cache holds them. */
export interface FilesRead {
  files: (FileRead | CachedRead)[];
  beside: number;
  /** How many of them are as the cache holds them. */
  unchanged: number;
}

/** Reads every file of the store that the cache does not hold, in order. */
export async function readFiles(
  store: FileStore,
  config: Config,
  cache: ReadCache | undefined,
  progress?: ReportProgress,
): Promise<FilesRead> {
  const files: FilesRead['files'] = [];
  const counts: WalkCounts = { beside: 0 };
  let unchanged = 0;
  const known = cache && ((source: number, path: string, stamp: string) => cache.file(source, path, stamp));
  for await (const file of walkFiles<CachedRead>(store, counts, config.ignore, known)) {
    await progress?.('reading', files.length + 1);
    if (file.known) unchanged++;
    files.push(file.known ?? (await readWalked(file, config)));
  }
  const beside = files.reduce((sum, file) => sum + file.beside, counts.beside);
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

async function readWalked(walked: WalkedFile<CachedRead>, config: Config): Promise<FileRead> {
  const { source, path, stamp } = walked;
  const read: FileRead = { source, path, found: [], formats: [], texts: [], beside: 0 };
  if (stamp) read.stamp = stamp;
  for await (const file of walked.files) {
    if ('refused' in file) {
      read.found.push(file);
      continue;
    }
    const { format, found } = readFile(file, config);
    let drafts = 0;
    // Every file is accounted for, even if its format reads nothing from it.
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
  read.beside = walked.beside;
  return read;
}
