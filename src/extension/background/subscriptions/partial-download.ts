/** Stores a catalog while it comes, and hashes it. */

import {
  appendBytes,
  deleteCatalog,
  readParts,
  readWhole,
  storedBytes,
} from '../../storage/catalog-store.ts';
import { type StreamingHash, streamingHash } from './streaming-hash.ts';

/** Bytes are stored in parts of this size, or after this time: a worker that is killed loses no more. */
const PART_BYTES = 4 * 1024 * 1024;
const FLUSH_INTERVAL_MS = 5000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A catalog on its way into the catalog store, hashed as it comes. Its last part is held back until `keep`: what is whole there
 * has been checked, whenever the worker dies.
 */
export interface PartialDownload {
  /** How many bytes have arrived, counted from the beginning. */
  readonly received: number;
  /** Adds the bytes that follow. */
  add(chunk: Bytes): Promise<void>;
  /** Stores what has arrived, to continue from there later. */
  pause(): Promise<void>;
  /** Drops everything that has arrived and starts again. */
  restart(): Promise<void>;
  /** The hash of all bytes; call it once, when all have arrived. */
  hash(): string;
  /** All bytes, once all have arrived. */
  all(): Promise<Bytes>;
  /** Stores the last part: the catalog has been checked and is now complete. */
  finish(): Promise<void>;
}

/** Continues what an earlier attempt stored, after hashing it again: the disk may have changed it. */
export async function resumeDownload(sha256: string, size: number): Promise<PartialDownload> {
  let hash: StreamingHash = streamingHash();
  let kept = await storedBytes(sha256);
  if (kept > size) {
    await deleteCatalog(sha256);
    kept = 0;
  }
  if (kept) for await (const part of readParts(sha256)) hash.add(part);
  let waiting: Bytes[] = [];
  let held = 0;
  let flushed = Date.now();

  const joined = async () => new Uint8Array(await new Blob(waiting).arrayBuffer());
  const flush = async () => {
    if (held) await appendBytes(sha256, kept, await joined());
    kept += held;
    waiting = [];
    held = 0;
    flushed = Date.now();
  };
  return {
    get received() {
      return kept + held;
    },
    async add(chunk) {
      hash.add(chunk);
      waiting.push(chunk);
      held += chunk.length;
      const due = held >= PART_BYTES || Date.now() - flushed > FLUSH_INTERVAL_MS;
      if (due && kept + held < size) await flush();
    },
    async pause() {
      if (kept + held < size) await flush();
    },
    async restart() {
      await deleteCatalog(sha256);
      hash = streamingHash();
      waiting = [];
      kept = held = 0;
    },
    hash: () => hash.end(),
    async all() {
      const bytes = await readWhole(sha256, size);
      bytes.set(await joined(), kept);
      return bytes;
    },
    finish: flush,
  };
}
