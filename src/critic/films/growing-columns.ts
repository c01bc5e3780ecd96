/** Numbers in a row without a known end, four or two bytes each: a million films as objects would be gigabytes. */
export class Column {
  #held = new Uint32Array(1 << 12);
  length = 0;

  push(value: number): number {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length] = value;
    return this.length++;
  }

  at(place: number): number {
    return this.#held[place]!;
  }

  set(place: number, value: number): void {
    this.#held[place] = value;
  }

  /** What is held, not copied. */
  get values(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes of one piece of Texts. */
const PIECE = 1 << 22;
/** Bytes of one text; longer ones are cut. */
const LONGEST = 2000;

/** Texts kept as UTF-8 in large pieces, by number. */
export class TextColumn {
  readonly #pieces: Uint8Array[] = [];
  readonly #places = new Column();
  readonly #lengths = new Column();
  #used = PIECE;

  add(text: string): number {
    const cut = text.length > LONGEST / 3 ? text.slice(0, LONGEST / 3) : text;
    if (this.#used + 3 * cut.length > PIECE) {
      this.#pieces.push(new Uint8Array(PIECE));
      this.#used = 0;
    }
    const { written } = encoder.encodeInto(cut, this.#pieces.at(-1)!.subarray(this.#used));
    this.#lengths.push(written);
    const place = this.#places.push((this.#pieces.length - 1) * PIECE + this.#used);
    this.#used += written;
    return place;
  }

  at(number: number): string {
    const place = this.#places.at(number);
    const from = place % PIECE;
    return decoder.decode(
      this.#pieces[(place - from) / PIECE]!.subarray(from, from + this.#lengths.at(number)),
    );
  }
}

/** Several numbers for each row, in the order they came. */
export class NumberLists {
  readonly #values = new Column();
  readonly #next = new Column();
  /** By row: the place of its first and last value, plus one. */
  readonly #first = new Column();
  readonly #last = new Column();

  add(row: number, value: number): void {
    while (this.#first.length <= row) {
      this.#first.push(0);
      this.#last.push(0);
    }
    const place = this.#values.push(value);
    this.#next.push(0);
    if (this.#last.at(row)) this.#next.set(this.#last.at(row) - 1, place + 1);
    else this.#first.set(row, place + 1);
    this.#last.set(row, place + 1);
  }

  of(row: number): number[] {
    const values: number[] = [];
    if (row < this.#first.length)
      for (let at = this.#first.at(row); at; at = this.#next.at(at - 1)) values.push(this.#values.at(at - 1));
    return values;
  }

  /** All values of all rows. */
  get values(): Uint32Array {
    return this.#values.values;
  }
}
