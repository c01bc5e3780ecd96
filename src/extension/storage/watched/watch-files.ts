import { ProblemError } from '../../../core/text/problem.ts';
import { unpackEntry } from '../../../core/zip/unpack-entry.ts';
import { zipEntries } from '../../../core/zip/zip-directory.ts';
import { MAX_IMPORT_LENGTH } from '../../../protocol/message-limits.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import { parseWatchExport, type WatchExport } from './watch-import.ts';

/** The tables of Letterboxd's zip that say what was seen or is wanted; what was seen comes last, and so counts. */
const LETTERBOXD_TABLES = ['watchlist.csv', 'watched.csv'];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a file that Letterboxd, IMDb or Trakt exported: a table, JSON, or Letterboxd's whole zip.
 * @param as what to take all of them for, whatever the file says
 * @throws ProblemError when it is no such file, or too large
 */
export async function readWatchFile(file: File, as?: WatchState): Promise<WatchExport> {
  if (file.size > MAX_IMPORT_LENGTH) throw new ProblemError('error.fileOverLimit');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return parseWatchExport(file.name, new TextDecoder().decode(bytes), as);
  const tables = await tablesOf(bytes);
  if (!tables.length) throw new ProblemError('error.notAWatchExport');
  const read = tables.map(({ name, text }) => parseWatchExport(name, text, as));
  return {
    films: read.flatMap(({ films }) => films),
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** The zip's own tables in the order of `LETTERBOXD_TABLES`; lists and deleted entries lie in folders and are none. */
async function tablesOf(zip: Uint8Array): Promise<{ name: string; text: string }[]> {
  const found = new Map<string, string>();
  try {
    for (const entry of zipEntries(zip)) {
      if (!LETTERBOXD_TABLES.includes(entry.name)) continue;
      if (entry.unpackedBytes > MAX_IMPORT_LENGTH) throw new ProblemError('error.fileOverLimit');
      found.set(entry.name, new TextDecoder().decode(await unpackEntry(zip, entry)));
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('error.notAWatchExport');
  }
  return LETTERBOXD_TABLES.flatMap((name) => {
    const text = found.get(name);
    // A table without a row has not even its columns' names.
    return text?.includes('\n') ? [{ name, text }] : [];
  });
}
