import type { Refused } from '../model/raw-draft.ts';

/** A file that lies somewhere: on a disk, or among those that somebody dropped on a page. */
export interface StoredFile {
  /** Which source it is of, by number. */
  source: number;
  /** Its path inside the source, with "/" on every system. */
  path: string;
  /** The critic named this very file, so that its ending does not matter. */
  asked?: boolean;
  /** Its size in bytes, and a stamp that changes when the file does; none where a change could go unnoticed. */
  look(): Promise<{ size: number; stamp?: string | undefined }>;
  read(): Promise<Uint8Array>;
}

/** What a store does not hand out, and why: a link that leads out, a folder that cannot be read. */
export interface StoreRefusal extends Refused {
  /** The number of its source. */
  of: number;
}

/** Where an archive's files lie. Node has one for a disk, the browser one for what was dropped. */
export interface FileStore {
  /** All files, source by source, in the order of their names. Hidden files and settings are not among them. */
  files(): AsyncIterable<StoredFile | StoreRefusal>;
  /** The texts of files of these names at the top of each source; names that are not there are left out. */
  textsNamed(names: readonly string[]): Promise<{ path: string; text: string }[]>;
}
