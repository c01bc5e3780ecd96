import { ByteReader, ByteWriter } from './bytes.ts';
import { Column, pack } from './column.ts';
import { blob, type Section } from './format.ts';

/** Numbers a start is kept for; the others are reached by stepping from there. */
export const STEPS = 16;

/**
 * Numbers in place of which neighbours are near each other, as IMDb's are in the order of rows: each as its step from
 * the one before. 0 stands for itself ("nothing") and is stepped over.
 */
export class Steps {
  readonly items: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Column;

  constructor(list: Section, starts: Section) {
    this.items = list.items;
    this.#bytes = list.bytes;
    this.#starts = new Column(starts);
  }

  get(index: number): number {
    const reader = new ByteReader(this.#bytes, this.#starts.get(Math.floor(index / STEPS)));
    let before = 0;
    for (let i = index % STEPS; ; i--) {
      const code = reader.varint();
      const number = code === 0 ? 0 : stepped(before, code);
      if (i === 0) return number;
      if (number !== 0) before = number;
    }
  }
}

/** The number that a code other than 0 leads to. Steps down are odd codes, steps up and no step even ones from 2. */
export const stepped = (before: number, code: number): number =>
  code % 2 === 1 ? before - (code + 1) / 2 : before + code / 2 - 1;

const codeOf = (before: number, number: number): number =>
  number < before ? (before - number) * 2 - 1 : (number - before + 1) * 2;

/** Numbers below 2^31 as `Steps` reads them: the list, and where every sixteenth begins. */
export function writeSteps(numbers: readonly number[]): [list: Section, starts: Section] {
  const bytes = new ByteWriter();
  const starts: number[] = [];
  let before = 0;
  numbers.forEach((number, i) => {
    if (i % STEPS === 0) {
      starts.push(bytes.length);
      before = 0;
    }
    bytes.varint(number === 0 ? 0 : codeOf(before, number));
    if (number !== 0) before = number;
  });
  return [blob(bytes.finish(), numbers.length), pack(starts)];
}
