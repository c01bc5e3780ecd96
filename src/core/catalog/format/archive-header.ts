import type { Archive } from '../../review/review.ts';
import { CatalogError } from './container.ts';

const FIELDS = ['name', 'critic', 'home', 'contact', 'rights', 'scale', 'language'] as const;
/** Longest card in bytes, and longest field of it in UTF-16 units. */
const MAX_ARCHIVE_HEADER_BYTES = 16_384;
const MAX_FIELD_UNITS = 2_000;

/** The archive's card from its bytes (JSON in UTF-8). Unknown fields are left out; wrong ones throw CatalogError. */
export function readArchiveHeader(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_ARCHIVE_HEADER_BYTES) throw new CatalogError("The catalog's card is too long.");
  let card: unknown;
  try {
    card = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CatalogError("The catalog's card cannot be read.");
  }
  if (typeof card !== 'object' || card === null) throw new CatalogError("The catalog's card cannot be read.");
  const archive: Partial<Archive> = {};
  for (const field of FIELDS) {
    const value = (card as Record<string, unknown>)[field];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.length > MAX_FIELD_UNITS)
      throw new CatalogError(`The catalog's card has a ${field} that is no text, or too long.`);
    archive[field] = value;
  }
  const { name, critic, home } = archive;
  if (name === undefined || critic === undefined || home === undefined)
    throw new CatalogError("The catalog's card lacks its name, critic or home.");
  return { ...archive, name, critic, home };
}
