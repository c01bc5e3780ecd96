/** The catalog's hash tables, which lead from a title's key or an id to the rows filed under it. */

import { type Hash, hashText } from '../../titles/key-hash.ts';
import type { PageCache } from '../io/page-cache.ts';
import { BitWriter, bitsFor, readBits } from './bits.ts';
import type { Section } from './container.ts';
import { lowerBound } from './lower-bound.ts';
import { type PackedColumn, packColumn } from './packed-column.ts';

/** Entries of one key that anybody goes through: fewer films share a name, and a hostile catalog costs no time. */
export const MAX_ENTRIES_READ = 500;
/** Up to this many entries of one tag are counted one by one; nearly all keys have fewer. */
const MAX_COUNTED_SINGLY = 4;

/** How many buckets (a power of two, as its logarithm) for this many entries: 16 to 32 in each. */
export const bucketBits = (entries: number): number => Math.max(0, Math.ceil(Math.log2(entries / 32 || 1)));

/** The bucket of a hash among 2^bits. A shift by 32 would be none, hence two. */
const bucketOf = (high: number, bits: number): number => (high >>> 1) >>> (31 - bits);

/** How wide an entry's tag and its info are, in bits. */
interface EntryWidths {
  tag: number;
  info: number;
}
/**
 * Titles: what is found is compared with the review's own title. Of a rival no title is kept, so where there are rivals
 * the tag is so wide that two keys of one bucket hardly share it.
 */
export const titleWidths = (listed: boolean): EntryWidths => ({ tag: listed ? 21 : 16, info: 8 });
/** Ids: what is found is compared with the row's own. */
export const ID_WIDTHS: EntryWidths = { tag: 8, info: 0 };

/** What is filed under a key: whose it is, and how the key was read out of a title. */
export interface Entry {
  key: string;
  subject: number;
  info: number;
  /** What entries of one key are sorted by: a film's year; 0 in a table that has no such order. */
  year: number;
}

/**
 * Keys in place, as hashes: buckets by the high hash, in each the entries by the low hash's tag, then by year. A bucket lies
 * together: all its infos, all its tags, all its subjects. A hash is a hint; what it finds is compared by its title or id.
 */
export class HashTable {
  readonly #pages: PageCache;
  readonly #from: number;
  readonly #starts: PackedColumn;
  readonly #bits: number;
  readonly #tag: number;
  readonly #info: number;
  readonly #subject: number;
  // Of the bucket looked at last, in bits, and of the key found last, as places in the bucket.
  #infos = 0;
  #tags = 0;
  #subjects = 0;
  #items = 0;
  #first = 0;

  /**
   * @param from where the first bucket begins, in bytes
   * @param starts where each bucket begins, counted from there, and the end of the last
   * @param subjects how many subjects there are
   */
  constructor(pages: PageCache, from: number, starts: PackedColumn, widths: EntryWidths, subjects: number) {
    this.#pages = pages;
    this.#from = from;
    this.#starts = starts;
    this.#bits = 31 - Math.clz32(starts.items - 1);
    this.#tag = widths.tag;
    this.#info = widths.info;
    this.#subject = bitsFor(subjects);
  }

  /** How many entries a key has; `subject` and `info` tell of them until the next is looked for. */
  find({ high, low }: Hash): number {
    const tag = low >>> (32 - this.#tag);
    if (!this.#enter(bucketOf(high, this.#bits))) return 0;
    this.#first = this.#lowest(tag);
    const few = Math.min(this.#items, this.#first + MAX_COUNTED_SINGLY);
    let at = this.#first;
    while (at < few && this.#tagAt(at) === tag) at++;
    return (at - this.#first < MAX_COUNTED_SINGLY ? at : this.#lowest(tag + 1)) - this.#first;
  }

  /** Whether a key has an entry of this subject, in a table whose entries of one key are sorted by their subjects alone. */
  holds(key: Hash, subject: number): boolean {
    const found = this.find(key);
    const at = lowerBound(found, (n) => this.subject(n) < subject);
    return at < found && this.subject(at) === subject;
  }

  /** The subject of the n-th entry of the key found last. */
  subject(n: number): number {
    return this.#subjectAt(this.#first + n);
  }

  /** How its key was read out of its title: packed by `packKeyInfo`. */
  info(n: number): number {
    return readBits(this.#pages.words, this.#infos + (this.#first + n) * this.#info, this.#info);
  }

  /** All entries in order, bucket by bucket: for the verifying reader. */
  *entries(): Generator<{ bucket: number; tag: number; subject: number }> {
    for (let bucket = 0; bucket < 2 ** this.#bits; bucket++)
      if (this.#enter(bucket))
        for (let i = 0; i < this.#items; i++)
          yield { bucket, tag: this.#tagAt(i), subject: this.#subjectAt(i) };
  }

  /** Whether an entry of this place can be one of this key. */
  isAt({ high, low }: Hash, bucket: number, tag: number): boolean {
    return bucketOf(high, this.#bits) === bucket && low >>> (32 - this.#tag) === tag;
  }

  #enter(bucket: number): boolean {
    const from = this.#from + this.#starts.get(bucket);
    const to = this.#from + this.#starts.get(bucket + 1);
    if (!this.#pages.has(from, to)) return false;
    // An entry is wider than a byte, so the bytes of a bucket tell how many it has.
    this.#items = Math.floor(((to - from) * 8) / (this.#info + this.#tag + this.#subject));
    this.#infos = from * 8;
    this.#tags = this.#infos + this.#items * this.#info;
    this.#subjects = this.#tags + this.#items * this.#tag;
    return true;
  }

  /** The first entry of the bucket that has this tag or one above it. */
  #lowest(tag: number): number {
    let low = 0;
    let high = this.#items;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#tagAt(middle) < tag) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #tagAt(at: number): number {
    return readBits(this.#pages.words, this.#tags + at * this.#tag, this.#tag);
  }

  #subjectAt(at: number): number {
    return readBits(this.#pages.words, this.#subjects + at * this.#subject, this.#subject);
  }
}

/** Entries as `KeyTable` reads them; of one subject and hash the strongest stays. */
export function writeHashTable(
  entries: readonly Entry[],
  widths: EntryWidths,
  subjects: number,
): { starts: Section; bytes: Uint8Array } {
  const bits = bucketBits(entries.length);
  const hashed = entries.map(({ key, subject, info, year }) => {
    const { high, low } = hashText(key);
    return { bucket: bucketOf(high, bits), tag: low >>> (32 - widths.tag), subject, info, year };
  });
  hashed.sort(
    (a, b) =>
      a.bucket - b.bucket || a.tag - b.tag || a.year - b.year || a.subject - b.subject || a.info - b.info,
  );
  const once = hashed.filter(({ bucket, tag, subject }, i) => {
    const before = hashed[i - 1];
    return !(before?.bucket === bucket && before.tag === tag && before.subject === subject);
  });
  const writer = new BitWriter();
  const starts = [0];
  const width = bitsFor(subjects);
  for (let bucket = 0, from = 0; bucket < 2 ** bits; bucket++) {
    let to = from;
    while (once[to]?.bucket === bucket) to++;
    for (let i = from; i < to; i++) writer.put(once[i]!.info, widths.info);
    for (let i = from; i < to; i++) writer.put(once[i]!.tag, widths.tag);
    for (let i = from; i < to; i++) writer.put(once[i]!.subject, width);
    writer.alignTo(8);
    starts.push(writer.length);
    from = to;
  }
  return { starts: packColumn(starts), bytes: writer.finish() };
}
