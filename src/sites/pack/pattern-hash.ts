import { hashText } from '../../core/titles/key-hash.ts';

/** A text that tells one pattern from another: its 64-bit hash. */
export function patternHash(pattern: string): string {
  const { high, low } = hashText(pattern);
  return `${high} ${low}`;
}
