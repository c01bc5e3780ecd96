import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { sourceFileOf } from './decode-text.ts';
import { LIMITS, megabytes } from './input-limits.ts';
import { systemErrorText } from './system-error.ts';
import { packedContent, type ZipEntry, zipEntries } from './zip-directory.ts';

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
      yield sourceFileOf(source, await unpack(bytes, entry));
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

const STORED = 0;
const DEFLATED = 8;

/** An entry's bytes; stops as soon as they are more than the entry says. */
async function unpack(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedContent(zip, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new Error(`it is packed in a way that we cannot read (method ${entry.method})`);
  const content = entry.method === STORED ? packed : await inflate(packed, entry.unpackedBytes);
  if (content.length !== entry.unpackedBytes)
    throw new Error(
      `it has too ${content.length > entry.unpackedBytes ? 'many' : 'few'} bytes: the zip says ${entry.unpackedBytes}`,
    );
  return content;
}

/** Inflates bytes until there are more than `most`. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > most) break;
    }
  } catch {
    throw new Error('it is damaged and cannot be unpacked');
  }
  if (size > most) await reader.cancel();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
