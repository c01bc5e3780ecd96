import type { RangeReader } from '../../../core/catalog/catalog.ts';

/** A catalog file that the library may open. */
export interface CatalogFile {
  /** Lasting and unique in the library: answers, corrections and settings name the archive by it. */
  id: string;
  /** Another one means other bytes: an opened catalog is let go when it changes. */
  version: string;
  origin: 'bundled' | 'stored';
  /** Opens the file; nothing of it is read yet. */
  reader(): Promise<RangeReader>;
}

/**
 * Where archives lie: the bundled ones in the package, those the viewer added in the browser's storage. Asked
 * anew whenever the library was told that a shelf changed, and each time the worker wakes.
 */
export interface ArchiveSource {
  list(): Promise<CatalogFile[]>;
}
