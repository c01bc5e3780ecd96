/** Compresses short texts: frequent runs of letters become one byte each. */

import { type ByteReader, ByteWriter } from './bytes.ts';

/** The code before a UTF-16 unit that no symbol covers; the unit follows, low byte first. */
const ESCAPE_CODE = 255;
/** The code behind a row's last text. */
export const END_CODE = 254;
/** The code between two texts of a row; the codes below are symbols. */
export const NEXT_CODE = 253;
/** Longest run of UTF-16 units that one symbol replaces. */
export const MAX_SYMBOL_UNITS = 24;

/** A table of up to 253 runs of text, each written as one byte: strings half as long, each readable by itself. */
export class SymbolTable {
  readonly #bytes: Uint8Array;
  /** The position of each symbol's length. */
  readonly #starts: number[] = [];
  /** Symbols as they are met: the first answer of a worker that just woke needs a few of them. */
  readonly #runs: string[] = [];

  /** @param bytes for each symbol its length in UTF-16 units and those units, low byte first */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < bytes.length && this.#starts.length < NEXT_CODE; at += 1 + bytes[at]! * 2)
      this.#starts.push(at);
  }

  /** The run of text of a code; undefined when there is none. */
  #run(code: number): string | undefined {
    const start = this.#starts[code];
    if (start === undefined) return undefined;
    let run = '';
    const end = start + 1 + this.#bytes[start]! * 2;
    for (let at = start + 1; at < end; at += 2)
      run += String.fromCharCode(this.#bytes[at]! | (this.#bytes[at + 1]! << 8));
    this.#runs[code] = run;
    return run;
  }

  /** The string written in `length` codes from the cursor, which is moved past them. */
  decode(reader: ByteReader, length: number): string {
    const { bytes } = reader;
    const end = reader.at + length;
    let text = '';
    for (let at = reader.at; at < end; at++) {
      const code = bytes[at]!;
      if (code !== ESCAPE_CODE) text += this.#runs[code] ?? this.#run(code);
      else {
        text += String.fromCharCode(bytes[at + 1]! | (bytes[at + 2]! << 8));
        at += 2;
      }
    }
    reader.at = end;
    return text;
  }

  /** The text that begins here, up to the NEXT or END behind it. */
  text(bytes: Uint8Array, from: number): string {
    let text = '';
    for (let at = from; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (code < NEXT_CODE) text += this.#runs[code] ?? this.#run(code);
      else if (code !== ESCAPE_CODE) break;
      else {
        text += String.fromCharCode(bytes[at + 1]! | (bytes[at + 2]! << 8));
        at += 2;
      }
    }
    return text;
  }

  /** Whether the text that begins here is this one. */
  spells(bytes: Uint8Array, from: number, text: string): boolean {
    let spelled = 0;
    for (let at = from; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (code < NEXT_CODE) {
        const run = this.#runs[code] ?? this.#run(code) ?? '';
        if (!text.startsWith(run, spelled)) return false;
        spelled += run.length;
      } else if (code !== ESCAPE_CODE) return spelled === text.length;
      else {
        if (text.charCodeAt(spelled) !== (bytes[at + 1]! | (bytes[at + 2]! << 8))) return false;
        spelled++;
        at += 2;
      }
    }
    return false;
  }

  /** Where the text that begins here ends. */
  skip(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && (bytes[at]! < NEXT_CODE || bytes[at] === ESCAPE_CODE))
      at += bytes[at] === ESCAPE_CODE ? 3 : 1;
    return at;
  }

  /** How many UTF-16 units the codes expand to, or -1 when they use a symbol that is not there. */
  measure(codes: Uint8Array): number {
    let units = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      const run = code === ESCAPE_CODE ? ' ' : (this.#runs[code] ?? this.#run(code));
      if (!run) return -1;
      units += run.length;
      if (code === ESCAPE_CODE) at += 2;
      if (at >= codes.length) return -1;
    }
    return units;
  }
}

/** Where the row's texts that begin at `at` have their END; the length of all bytes where there is none. */
export function endOf(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== END_CODE) end += bytes[end] === ESCAPE_CODE ? 3 : 1;
  return Math.min(end, bytes.length);
}

/** A run of text and the code it is written as. */
interface Coded {
  run: string;
  code: number;
}

/** Longest match first among the symbols that begin with the same two letters, then the letter alone. */
class Encoder {
  readonly #byTwo = new Map<number, Coded[]>();
  readonly #alone = new Map<number, Coded>();

  constructor(runs: string[]) {
    runs.forEach((run, code) => {
      if (run.length === 1) {
        this.#alone.set(run.charCodeAt(0), { run, code });
        return;
      }
      const two = run.charCodeAt(0) * 0x10000 + run.charCodeAt(1);
      const group = this.#byTwo.get(two);
      if (group) group.push({ run, code });
      else this.#byTwo.set(two, [{ run, code }]);
    });
    for (const group of this.#byTwo.values()) group.sort((a, b) => b.run.length - a.run.length);
  }

  /** The longest symbol at this place of the text. */
  at(text: string, from: number): Coded | undefined {
    const first = text.charCodeAt(from);
    if (from + 1 < text.length) {
      const group = this.#byTwo.get(first * 0x10000 + text.charCodeAt(from + 1));
      if (group)
        for (const symbol of group)
          if (symbol.run.length === 2 || text.startsWith(symbol.run, from)) return symbol;
    }
    return this.#alone.get(first);
  }
}

/** How many UTF-16 units are enough to learn an archive's habits from. */
const SAMPLE_UNITS = 150_000;
const LEARNING_ROUNDS = 7;

/** Every n-th text, so that the sample is spread over all. */
function sampleOf(texts: readonly string[]): string[] {
  let total = 0;
  for (const text of texts) total += text.length;
  const step = Math.max(1, Math.floor(total / SAMPLE_UNITS));
  return texts.filter((_, i) => i % step === 0).map((text) => text.slice(0, SAMPLE_UNITS));
}

/**
 * Learns the symbols that shorten these texts most, in the manner of "FSST: Fast Random Access String Compression"
 * (Boncz, Neumann, Leis, VLDB 2020): in each round the sample is written with the symbols so far, and the
 * symbols, and pairs of neighbours, that saved or would save most are the next round's.
 */
function learn(texts: readonly string[]): string[] {
  const sample = sampleOf(texts);
  let runs: string[] = [];
  for (let round = 0; round < LEARNING_ROUNDS; round++) {
    const encoder = new Encoder(runs);
    const saved = new Map<string, number>();
    const count = (run: string, gain: number) => saved.set(run, (saved.get(run) ?? 0) + gain);
    for (const text of sample) {
      let before = '';
      for (let at = 0; at < text.length; at += before.length) {
        const run = encoder.at(text, at)?.run ?? text[at]!;
        // A lone unit costs three bytes unless it is a symbol, so its saving counts double.
        count(run, run.length === 1 ? 2 : run.length);
        const pair = before + run;
        if (before && pair.length <= MAX_SYMBOL_UNITS) count(pair, pair.length);
        before = run;
      }
    }
    runs = [...saved]
      .sort(([a, gainA], [b, gainB]) => gainB - gainA || (a < b ? -1 : 1))
      .slice(0, NEXT_CODE)
      .map(([run]) => run);
  }
  return runs.sort();
}

/** Learns symbols from texts and writes strings with them. */
export class SymbolWriter {
  readonly #encoder: Encoder;
  readonly #codes = new ByteWriter();
  /** The table as `Symbols` reads it. */
  readonly table: Uint8Array;

  constructor(texts: readonly string[]) {
    const runs = learn(texts);
    this.#encoder = new Encoder(runs);
    const table = new ByteWriter();
    for (const run of runs) {
      table.byte(run.length);
      for (let i = 0; i < run.length; i++) table.bytes([run.charCodeAt(i) & 255, run.charCodeAt(i) >>> 8]);
    }
    this.table = table.finish();
  }

  /** The text's codes; they hold until the next text is written. */
  encode(text: string): Uint8Array {
    const codes = this.#codes;
    codes.clear();
    for (let at = 0; at < text.length; ) {
      const symbol = this.#encoder.at(text, at);
      if (symbol) codes.byte(symbol.code);
      else {
        codes.byte(ESCAPE_CODE);
        codes.byte(text.charCodeAt(at) & 255);
        codes.byte(text.charCodeAt(at) >>> 8);
      }
      at += symbol?.run.length ?? 1;
    }
    return codes.written();
  }
}
