/** Writes a zip, piece by piece. */

import { crc32 } from '../publish/crc32.ts';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Version 2.0 of the format, and 4.5, which knows zip64. */
const VERSION = 20;
const VERSION_64 = 45;
/** Names are in UTF-8. */
const FLAG_UTF8 = 0x800;
/** The first day that a zip can tell, 1980-01-01: the same files make the same zip. */
const DAY = 0x21;
/** The most entries that the short end of a zip can count, and the largest offset. */
const MAX_ENTRIES = 0xffff;
const MAX_OFFSET = 0xffffffff;
/** Parts of a Blob are made of this many bytes, so that a zip of any size needs little memory at a time. */
const PART_BYTES = 8 * 2 ** 20;

/**
 * Puts files into a zip, as they are: a browser is done sooner with writing than with packing. (PKWARE APPNOTE; with
 * more than 65,535 files, zip64.)
 */
export class ZipWriter {
  readonly #parts: Blob[] = [];
  #pending: Uint8Array<ArrayBuffer>[] = [];
  #pendingBytes = 0;
  readonly #directory: Uint8Array<ArrayBuffer>[] = [];
  #offset = 0;

  add(path: string, content: string | Uint8Array): void {
    const utf8 = new TextEncoder();
    const bytes = (typeof content === 'string' ? utf8.encode(content) : content) as Uint8Array<ArrayBuffer>;
    const name = utf8.encode(path);
    const common = fields(
      [2, FLAG_UTF8],
      [2, 0],
      [2, 0],
      [2, DAY],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
    if (this.#offset > MAX_OFFSET) throw new Error('The zip would be larger than 4 GB.');
    this.#directory.push(
      fields([4, ENTRY], [2, VERSION], [2, VERSION]),
      common,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, this.#offset]),
      name,
    );
    for (const part of [fields([4, LOCAL], [2, VERSION]), common, name, bytes]) this.#write(part);
  }

  /** The whole zip. Nothing can be added afterwards. */
  finish(): Blob {
    const start = this.#offset;
    const count = this.#directory.length / 4;
    for (const part of this.#directory) this.#write(part);
    const length = this.#offset - start;
    if (count >= MAX_ENTRIES) {
      const end = this.#offset;
      this.#write(
        fields(
          [4, END_64],
          [8, 44],
          [2, VERSION_64],
          [2, VERSION_64],
          [4, 0],
          [4, 0],
          [8, count],
          [8, count],
        ),
      );
      this.#write(fields([8, length], [8, start]));
      this.#write(fields([4, LOCATOR_64], [4, 0], [8, end], [4, 1]));
    }
    const said = Math.min(count, MAX_ENTRIES);
    this.#write(fields([4, END], [2, 0], [2, 0], [2, said], [2, said], [4, length], [4, start], [2, 0]));
    this.#flush();
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#offset += bytes.length;
    if (this.#pendingBytes > PART_BYTES) this.#flush();
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#pending));
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

/** Numbers of 2, 4 or 8 bytes, one after another, low bytes first. */
function fields(...numbers: readonly [bytes: 2 | 4 | 8, value: number][]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
