import { unpackEntry } from '../../core/zip/unpack-entry.ts';
import { type ZipEntry, zipEntries } from '../../core/zip/zip-directory.ts';
import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { sourceFileOf } from './decode-text.ts';
import { LIMITS, megabytes } from './input-limits.ts';
import { systemErrorText } from './system-error.ts';

/**
 * The files of a zip, unpacked one at a time in memory. Zips in zips, links, encrypted files and anything that
 * unpacks to more than the limits are refused by name.
 * @throws Error for a zip that is broken as a whole, or that names a file outside of itself
 */
export async function* readZip(
  bytes: Uint8Array,
  path: string,
  skip: (inner: string) => boolean,
): AsyncGenerator<SourceFile | Refused> {
  let unpacked = 0;
  for (const entry of zipEntries(bytes)) {
    const { name, unpackedBytes } = entry;
    if (name.endsWith('/') || skip(name)) continue;
    const source = `${path}/${name}`;
    const refused = whyRefused(entry);
    if (refused) {
      yield { source, refused };
      continue;
    }
    unpacked += unpackedBytes;
    if (unpacked > LIMITS.unpackedBytes) {
      yield { source: path, refused: `it unpacks to more than ${megabytes(LIMITS.unpackedBytes)} MB` };
      return;
    }
    try {
      yield sourceFileOf(source, await unpackEntry(bytes, entry));
    } catch (error) {
      yield { source, refused: systemErrorText(error) };
    }
  }
}

/** Entries of fewer bytes may be of one letter: they fill no memory. */
const MIN_BOMB_BYTES = 2 ** 20;

function whyRefused(entry: ZipEntry): string | undefined {
  const { name, isLink, isEncrypted, packedBytes, unpackedBytes } = entry;
  if (isLink) return 'it is a link';
  if (isEncrypted) return 'it is encrypted';
  if (endingOf(name) === 'zip') return 'it is a zip inside a zip';
  if (unpackedBytes > LIMITS.exportBytes) return `it is too large (${megabytes(unpackedBytes)} MB unpacked)`;
  if (unpackedBytes > MIN_BOMB_BYTES && unpackedBytes > packedBytes * LIMITS.unpackRatio)
    return `it unpacks to more than ${LIMITS.unpackRatio} times its size (a zip bomb?)`;
  return undefined;
}
