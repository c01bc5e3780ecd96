import { BitWriter, bitsFor, readBits } from './bits.ts';
import type { Section } from './container.ts';

/**
 * A list of whole numbers in place, each in as many bits as the largest needs, packed from the low bit of
 * little-endian 32-bit words. 0 is kept as it is ("nothing"); any other stored number has `base` added.
 */
export class PackedColumn {
  readonly items: number;
  readonly #words: Uint32Array;
  readonly #base: number;
  readonly #width: number;

  constructor(section: Section) {
    this.items = section.items;
    this.#base = section.base;
    this.#width = section.width;
    const { bytes } = section;
    this.#words =
      bytes.length > 0
        ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
        : new Uint32Array(1);
  }

  get(index: number): number {
    const value = readBits(this.#words, index * this.#width, this.#width);
    return value === 0 ? 0 : value + this.#base;
  }
}

/** Packs whole numbers from 0 to 2^32−1 as `Column` reads them. All zeros take no bytes. */
export function packColumn(values: ArrayLike<number>): Section {
  let low = 0xffffffff;
  let high = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const base = high === 0 ? 0 : low - 1;
  const width = high === 0 ? 0 : bitsFor(high - base);
  const bits = new BitWriter();
  for (let i = 0; width > 0 && i < values.length; i++)
    bits.put(values[i] === 0 ? 0 : values[i]! - base, width);
  bits.alignTo(32);
  return { items: values.length, base, width, bytes: bits.finish() };
}
