import { promisify } from 'node:util';
import { type Entry, type Options, open, type ZipFile } from 'yauzl';
import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { sourceFileOf } from './decode-text.ts';
import { LIMITS, megabytes } from './input-limits.ts';
import { systemErrorText } from './system-error.ts';

const openZip = promisify(
  open as (path: string, options: Options, callback: (error: Error | null, zip: ZipFile) => void) => void,
);

/** A link's mode bits in the attributes a Unix zip keeps. */
const LINK = 0o120000;

/**
 * The files of a zip, unpacked one at a time in memory. Zips in zips, links, encrypted files, names that lead out
 * and anything that unpacks to more than the limits are refused by name.
 */
export async function* readZip(
  file: string,
  path: string,
  skip: (inner: string) => boolean,
): AsyncGenerator<SourceFile | Refused> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  let unpacked = 0;
  try {
    for await (const entry of entries(zip)) {
      const inner = entry.fileName;
      if (inner.endsWith('/') || skip(inner)) continue;
      const source = `${path}/${inner}`;
      const refused = (reason: string): Refused => ({ source, refused: reason });
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === LINK) yield refused('it is a link');
      else if (entry.isEncrypted()) yield refused('it is encrypted');
      else if (endingOf(inner) === 'zip') yield refused('it is a zip inside a zip');
      else if (entry.uncompressedSize > LIMITS.exportBytes)
        yield refused(`it is too large (${megabytes(entry.uncompressedSize)} MB unpacked)`);
      else if (
        entry.uncompressedSize > 2 ** 20 &&
        entry.uncompressedSize > entry.compressedSize * LIMITS.unpackRatio
      ) {
        yield refused(`it unpacks to more than ${LIMITS.unpackRatio} times its size (a zip bomb?)`);
      } else {
        unpacked += entry.uncompressedSize;
        if (unpacked > LIMITS.unpackedBytes) {
          yield { source: path, refused: `it unpacks to more than ${megabytes(LIMITS.unpackedBytes)} MB` };
          return;
        }
        try {
          yield sourceFileOf(source, await bytesOf(zip, entry));
        } catch (error) {
          yield refused(systemErrorText(error));
        }
      }
    }
  } finally {
    zip.close();
  }
}

/** Entries one by one. Throws for a zip whose directory is broken or whose names lead out of it. */
async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  let next: (value: Entry | undefined) => void = () => {};
  let fail: (error: Error) => void = () => {};
  zip.on('entry', (entry: Entry) => next(entry));
  zip.on('end', () => next(undefined));
  zip.on('error', (error: Error) => fail(error));
  while (true) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      next = resolve;
      fail = reject;
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

/** An entry's bytes; stops as soon as they are more than the entry says or the limit allows. */
function bytesOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LIMITS.exportBytes) stream.destroy(new Error('it unpacks to more than it says'));
        chunks.push(chunk);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
