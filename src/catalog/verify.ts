import { checksum } from './bytes.ts';
import { CatalogError, readHeader } from './format.ts';

/**
 * Checks a whole catalog that was not built here: header and the checksum of every part.
 * @throws CatalogError that says what is wrong.
 */
export function verify(bytes: Uint8Array): void {
  const { card, keys, search, text } = readHeader(bytes, bytes.length);
  for (const [name, { from, length, sum }] of Object.entries({ card, keys, search, text })) {
    if (checksum(bytes.subarray(from, from + length)) !== sum)
      throw new CatalogError(`The catalog's ${name} are damaged.`);
  }
}
