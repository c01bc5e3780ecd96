import { joinBytes } from '../bytes/join-bytes.ts';
import { piecesOfStream } from '../bytes/pieces-of-stream.ts';
import { packedContent, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;

/**
 * An entry's bytes; stops as soon as they are more than the entry says.
 * @throws Error where it is damaged, or packed in a way that we cannot read
 */
export async function unpackEntry(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
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
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of piecesOfStream(stream)) {
      pieces.push(piece);
      size += piece.length;
      if (size > most) break;
    }
  } catch {
    throw new Error('it is damaged and cannot be unpacked');
  }
  return joinBytes(pieces);
}
