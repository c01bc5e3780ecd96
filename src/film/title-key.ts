import { fold, folded, foldTitle } from './fold.ts';
import { type Hash, hashUnits } from './key-hash.ts';

/** A folded title and how it was read. Looking it up needs its hash alone, so its text is made only where asked for. */
export class TitleKey implements Hash {
  /** Of film/how; lower is stronger. */
  readonly how: number;
  high = 0;
  low = 0;
  readonly #read: string;
  #key: string | undefined;

  /** @param read the title as it is read: without a subtitle, say */
  constructor(read: string, how: number) {
    this.how = how;
    this.#read = read;
    hashUnits(folded, fold(read), this);
  }

  get key(): string {
    this.#key ??= foldTitle(this.#read);
    return this.#key;
  }
}
