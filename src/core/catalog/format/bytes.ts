/** A growing run of bytes, for writing. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  bytes(values: ArrayLike<number>): void {
    this.#room(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** A whole number from 0 to 2^32−1 in seven bits a byte, low bits first, the high bit set on all but the last. */
  varint(value: number): void {
    this.#room(5);
    while (value > 127) {
      this.#bytes[this.#length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.#bytes[this.#length++] = value;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** What is written, in place: it holds until more is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins again and uses the same memory. */
  clear(): void {
    this.#length = 0;
  }
}

/** A cursor over bytes, for reading varints one after another. Past the end it reads zeros, never beyond. */
export class ByteReader {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    const bytes = this.bytes;
    let byte = bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; shift < 32; shift += 7) {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }
}

/** Bytes whose start lies on a multiple of four, as typed arrays of wider numbers need: a copy only if they do not. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

/** The next multiple of eight. */
export const padded = (length: number): number => Math.ceil(length / 8) * 8;

/**
 * A 32-bit sum that any changed word changes: against damage, not against malice. Words of four bytes, low byte
 * first, the last filled up with zeros.
 */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2;
  let sum = 0x811c9dc5 ^ bytes.length;
  const add = (word: number) => {
    sum = Math.imul(sum ^ word, 0x01000193);
    sum ^= sum >>> 15;
  };
  const source = aligned(bytes);
  const words = new Uint32Array(source.buffer, source.byteOffset, whole);
  for (let i = 0; i < whole; i++) add(words[i]!);
  let last = 0;
  for (let i = whole * 4; i < bytes.length; i++) last |= bytes[i]! << ((i & 3) * 8);
  add(last);
  return sum >>> 0;
}
