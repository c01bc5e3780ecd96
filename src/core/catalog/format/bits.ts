/**
 * A whole number of `width` bits (0–32) that begins at bit `bit`, counted from the low bit of little-endian 32-bit
 * words. Bits are counted up to 2^32: the verifying reader refuses larger parts.
 */
export function readBits(words: Uint32Array, bit: number, width: number): number {
  const word = bit >>> 5;
  const shift = bit & 31;
  let value = words[word]! >>> shift;
  if (shift + width > 32) value |= words[word + 1]! << (32 - shift);
  return width === 32 ? value >>> 0 : value & ((1 << width) - 1);
}

/** How many bits the numbers up to this one need. */
export const bitsFor = (most: number): number => 32 - Math.clz32(most);

/** Writes whole numbers as `readBits` reads them. */
export class BitWriter {
  #words = new Uint32Array(1 << 10);
  #bit = 0;

  put(value: number, width: number): void {
    const word = Math.floor(this.#bit / 32);
    const shift = this.#bit % 32;
    if (word + 2 > this.#words.length) {
      const grown = new Uint32Array(this.#words.length * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    this.#words[word]! |= value << shift;
    if (shift + width > 32) this.#words[word + 1]! |= value >>> (32 - shift);
    this.#bit += width;
  }

  /** Bytes begun so far. */
  get length(): number {
    return Math.ceil(this.#bit / 8);
  }

  /** Goes on at the next multiple of this many bits. */
  alignTo(bits: number): void {
    this.#bit = Math.ceil(this.#bit / bits) * bits;
  }

  finish(): Uint8Array {
    return new Uint8Array(this.#words.buffer).slice(0, this.length);
  }
}
