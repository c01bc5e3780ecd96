/**
 * Two 32-bit hashes of a title key in one go: `high` picks the bucket, `low` is the tag kept in it. A hash is a
 * hint; what it finds is compared by its title. The mixing is murmur3's finish over two multiplied lanes.
 */
export class KeyHash {
  high = 0;
  low = 0;

  of(key: string): this {
    let a = 0x9e3779b9;
    let b = 0x85ebca6b;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
      b ^= b >>> 15;
    }
    this.high = mix(a ^ key.length);
    this.low = mix(b);
    return this;
  }
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** How many buckets (a power of two, as its logarithm) for so many entries: sixteen to 32 in each. */
export const bucketBits = (entries: number): number => Math.max(0, Math.ceil(Math.log2(entries / 32 || 1)));

/** The bucket of a hash among 2^bits. A shift by 32 would be none, hence two. */
export const bucketOf = (high: number, bits: number): number => (high >>> 1) >>> (31 - bits);
