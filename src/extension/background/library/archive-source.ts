import type { RangeReader } from '../../../core/catalog/catalog.ts';

/** A catalog file that the library may open. */
export interface CatalogFile {
  /** Lasting and unique in the library: answers, corrections and settings name the archive by it. */
  id: string;
  /** A new version means new bytes: the opened catalog is then dropped. */
  version: string;
  origin: 'bundled' | 'stored';
  /** Opens the file; nothing of it is read yet. */
  reader(): Promise<RangeReader>;
}

/**
 * Where catalog files come from: the package (bundled archives) or the browser's storage (archives that the viewer
 * added). Listed again after each change, and each time the worker wakes.
 */
export interface ArchiveSource {
  list(): Promise<CatalogFile[]>;
}
