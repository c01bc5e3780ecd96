import type { Archive } from '../../review/review.ts';
import { CatalogError } from './container.ts';

const FIELDS = ['name', 'critic', 'home', 'contact', 'rights', 'scale', 'language'] as const;
/** Longest description of an archive in bytes, and longest field of it in UTF-16 units. */
const MAX_ARCHIVE_HEADER_BYTES = 16_384;
const MAX_FIELD_UNITS = 2_000;

/** Reads whose archive a catalog holds (JSON in UTF-8). Unknown fields are left out; wrong ones throw CatalogError. */
export function readArchiveHeader(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_ARCHIVE_HEADER_BYTES)
    throw new CatalogError('its description of the archive is too long');
  let described: unknown;
  try {
    described = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CatalogError('its description of the archive cannot be read');
  }
  if (typeof described !== 'object' || described === null)
    throw new CatalogError('its description of the archive cannot be read');
  const archive: Partial<Archive> = {};
  for (const field of FIELDS) {
    const value = (described as Record<string, unknown>)[field];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.length > MAX_FIELD_UNITS)
      throw new CatalogError(`its description of the archive has a ${field} that is no text, or too long`);
    archive[field] = value;
  }
  const { name, critic, home } = archive;
  if (name === undefined || critic === undefined || home === undefined)
    throw new CatalogError('its description of the archive lacks name, critic or home');
  return { ...archive, name, critic, home };
}
