/** Two signed 32-bit hashes of a title's key, or of any text: a hint, so what it finds is compared with the text. */
export interface Hash {
  high: number;
  low: number;
}

/**
 * The hashes of UTF-16 units in one go, into `hash`. The mixing is murmur3's finish over two multiplied lanes;
 * docs/format.md has it in numbers.
 */
export function hashUnits(units: Uint16Array, length: number, hash: Hash): void {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  hash.high = mix(a ^ length);
  hash.low = mix(b);
}

/** Room for the units of a text, used again for every one. */
let room = new Uint16Array(512);

/** The hashes of a text. */
export function hashText(text: string): Hash {
  if (text.length > room.length) room = new Uint16Array(text.length * 2);
  for (let i = 0; i < text.length; i++) room[i] = text.charCodeAt(i);
  const hash = { high: 0, low: 0 };
  hashUnits(room, text.length, hash);
  return hash;
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
