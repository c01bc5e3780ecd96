/** Bytes are handed on in pieces of about this size. */
const PIECE_BYTES = 1 << 20;
/** A text's letter has at most this many bytes in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

const encoder = new TextEncoder();

/** Hands on texts and bytes in large pieces: a list of films is millions of short lines. */
export class ByteWriter {
  readonly #write: (bytes: Uint8Array) => void;
  #piece = new Uint8Array(PIECE_BYTES);
  #used = 0;
  /** How many bytes there were so far. */
  size = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  text(text: string): void {
    const most = text.length * MAX_BYTES_PER_UNIT;
    if (most > PIECE_BYTES) {
      this.bytes(encoder.encode(text));
      return;
    }
    if (this.#used + most > PIECE_BYTES) this.flush();
    const { written } = encoder.encodeInto(text, this.#piece.subarray(this.#used));
    this.#used += written;
    this.size += written;
  }

  bytes(bytes: Uint8Array): void {
    this.flush();
    this.#write(bytes);
    this.size += bytes.length;
  }

  /** Hands on what waits. */
  flush(): void {
    if (this.#used) this.#write(this.#piece.slice(0, this.#used));
    this.#used = 0;
  }
}
