import { aligned } from '../format/bytes.ts';

/** Bytes that are read or missing together. A range of four kilobytes costs what one of a byte does. */
const PAGE_BYTES = 4096;
/** Pages between two missing ones that are read along: this many cost less than a request of their own. */
const MAX_GAP_PAGES = 8;

/** A run of bytes: from (included) to (excluded). */
type ByteRange = [from: number, to: number];

/**
 * A part of a catalog of which only some pages may be there yet. A reader asks `has` first; what is missing is
 * noted, and the answer that met it does not count: it is asked again when the missing pages were read.
 */
export class PageCache {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  /** One for each page that is there; undefined when all are. */
  #there: Uint8Array | undefined;
  readonly #missing = new Set<number>();

  private constructor(bytes: Uint8Array, there?: Uint8Array) {
    this.bytes = aligned(bytes);
    this.words = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length >>> 2);
    this.#there = there;
  }

  /** A part that is all there. */
  static of(bytes: Uint8Array): PageCache {
    return new PageCache(bytes);
  }

  /** A part of this many bytes of which nothing is there yet. Its room costs nothing before it is filled. */
  static empty(length: number): PageCache {
    return new PageCache(new Uint8Array(length), new Uint8Array(Math.ceil(length / PAGE_BYTES)));
  }

  /** Whether these bytes are there; those that are not are noted as missing. */
  has(from: number, to: number): boolean {
    return this.#there === undefined || this.#look(this.#there, from, to);
  }

  #look(there: Uint8Array, from: number, to: number): boolean {
    let all = true;
    for (let page = Math.floor(from / PAGE_BYTES); page * PAGE_BYTES < to; page++)
      if (there[page] === 0) {
        this.#missing.add(page);
        all = false;
      }
    return all;
  }

  get whole(): boolean {
    return this.#there === undefined;
  }

  /** Whether something was asked for in vain since the ranges were last taken. */
  get lacks(): boolean {
    return this.#missing.size > 0;
  }

  /** What was asked for in vain since the last time, as ranges to read, in order. */
  takeMissing(): ByteRange[] {
    const ranges: ByteRange[] = [];
    for (const page of [...this.#missing].sort((a, b) => a - b)) {
      const last = ranges.at(-1);
      const to = Math.min((page + 1) * PAGE_BYTES, this.bytes.length);
      if (last && page * PAGE_BYTES - last[1] <= MAX_GAP_PAGES * PAGE_BYTES) last[1] = to;
      else ranges.push([page * PAGE_BYTES, to]);
    }
    this.#missing.clear();
    return ranges;
  }

  /** Puts bytes in their place: whole pages, as `takeMissing` gave them, or all. */
  fill(from: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, from);
    if (bytes.length === this.bytes.length) this.#there = undefined;
    else this.#there?.fill(1, from / PAGE_BYTES, Math.ceil((from + bytes.length) / PAGE_BYTES));
  }
}
