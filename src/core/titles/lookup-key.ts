import { foldedUnits, foldIntoBuffer, foldTitle } from './fold-title.ts';
import { type Hash, hashUnits } from './key-hash.ts';

/** A folded title to be looked up, and how it was read. That needs its hash alone; its text is made where it is asked for. */
export interface LookupKey extends Hash {
  /** Of `KeyStrength`; lower is stronger. */
  readonly strength: number;
  /** The title as it is read: without a subtitle, say. */
  readonly variant: string;
  /** What `keyOf` made of it. */
  key: string | undefined;
}

const hash = { high: 0, low: 0 };

/** A plain object, not of a class: the engine forgets what it learned of a class each time that no object of it is left. */
export function lookupKey(read: string, strength: number): LookupKey {
  hashUnits(foldedUnits, foldIntoBuffer(read), hash);
  return { strength, high: hash.high, low: hash.low, variant: read, key: undefined };
}

/** The key as a text. */
export function keyText(sought: LookupKey): string {
  sought.key ??= foldTitle(sought.variant);
  return sought.key;
}
