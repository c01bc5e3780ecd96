import type { Section } from './format.ts';

/**
 * A list of whole numbers in place, each in as many bits as the largest needs, packed from the low bit of
 * little-endian 32-bit words. 0 stands for itself ("nothing"); any other stored number has `base` added.
 */
export class Column {
  readonly items: number;
  readonly #words: Uint32Array;
  readonly #base: number;
  readonly #width: number;
  readonly #mask: number;

  constructor(section: Section) {
    this.items = section.items;
    this.#base = section.base;
    this.#width = section.width;
    this.#mask = section.width === 32 ? -1 : (1 << section.width) - 1;
    const { bytes } = section;
    this.#words =
      bytes.length > 0
        ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
        : new Uint32Array(1);
  }

  get(index: number): number {
    const bit = index * this.#width;
    const word = bit >>> 5;
    const shift = bit & 31;
    let value = this.#words[word]! >>> shift;
    if (shift + this.#width > 32) value |= this.#words[word + 1]! << (32 - shift);
    value = (value & this.#mask) >>> 0;
    return value === 0 ? 0 : value + this.#base;
  }
}

/** Packs whole numbers from 0 to 2^32−1 as `Column` reads them. All zeros take no bytes. */
export function pack(values: ArrayLike<number>): Section {
  let low = 0xffffffff;
  let high = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const base = high === 0 ? 0 : low - 1;
  const width = high === 0 ? 0 : 32 - Math.clz32(high - base);
  const words = new Uint32Array(Math.ceil((values.length * width) / 32));
  for (let i = 0; i < values.length; i++) {
    const value = values[i] === 0 ? 0 : values[i]! - base;
    const bit = i * width;
    const word = Math.floor(bit / 32);
    const shift = bit % 32;
    if (value === 0) continue;
    words[word]! |= value << shift;
    if (shift + width > 32) words[word + 1]! |= value >>> (32 - shift);
  }
  return { items: values.length, base, width, bytes: new Uint8Array(words.buffer) };
}
