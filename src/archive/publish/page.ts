import type { Archive } from '../../review/review.ts';

export interface PageOptions {
  archive: Archive;
  /** How many reviews. */
  count: number;
  /** The folder's address, with its slash. */
  base: string;
  /** The catalog's file name. */
  catalog: string;
}

/** The public page and what it needs, by file name. */
export async function pageFiles(_options: PageOptions): Promise<[name: string, content: Uint8Array][]> {
  return [];
}
