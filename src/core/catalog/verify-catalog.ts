import { readArchiveHeader } from './format/archive-header.ts';
import { checksum } from './format/bytes.ts';
import {
  CatalogError,
  type FileHeader,
  KEYS_SECTIONS,
  type PartRange,
  readFileHeader,
  readSections,
  SEARCH_SECTIONS,
  TEXT_SECTIONS,
} from './format/container.ts';
import { verifyKeys } from './verify/verify-keys.ts';
import { verifyRows } from './verify/verify-rows.ts';
import { verifySearch } from './verify/verify-search.ts';
import { verifyText } from './verify/verify-texts.ts';

/**
 * Checks a whole catalog that was not built by this very build, before it is accepted: every length, count,
 * number, string and order that opening, matching, searching and showing rely on, so that they need not. Takes
 * time in proportion to the file's size (times the logarithm of its reviews, for ids), and hardly memory beside it.
 * @throws CatalogError saying what is wrong; nothing else is ever thrown
 */
export function verifyCatalog(bytes: Uint8Array): void {
  try {
    const header = readFileHeader(bytes, bytes.length);
    readArchiveHeader(partOf(bytes, header.archive, 'archive'));
    verifyParts(bytes, header);
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    throw new CatalogError((error as Error).message);
  }
}

function partOf(bytes: Uint8Array, { from, length, sum }: PartRange, name: string): Uint8Array {
  const part = bytes.subarray(from, from + length);
  if (checksum(part) !== sum) throw new CatalogError(`the part "${name}" has another sum`);
  return part;
}

function verifyParts(bytes: Uint8Array, header: FileHeader): void {
  const keys = readSections(KEYS_SECTIONS, partOf(bytes, header.keys, 'keys'));
  verifyKeys(keys, header);
  verifyRows(header, keys, partOf(bytes, header.rows, 'rows'));
  verifySearch(readSections(SEARCH_SECTIONS, partOf(bytes, header.search, 'search')), header.count);
  verifyText(readSections(TEXT_SECTIONS, partOf(bytes, header.text, 'text')), header.count);
}
