import { append, partsOf, stored, sweepOne, whole } from '../../storage/catalog-store.ts';
import { type RunningHash, runningHash } from './streaming-hash.ts';

/** Bytes are stored in parts of this size, or of this time (milliseconds): a worker that dies loses no more. */
const PART = 4 * 1024 * 1024;
const MOMENT = 5000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A catalog on its way into the vault, hashed as it comes. Its last part is held back until `keep`: what is whole in
 * the vault has been checked, whenever the worker dies.
 */
export interface Incoming {
  /** How many bytes are here, from the beginning on. */
  readonly here: number;
  /** Takes the bytes that follow. */
  take(chunk: Bytes): Promise<void>;
  /** Stores what came so far, to go on from there another time. */
  pause(): Promise<void>;
  /** Forgets all that came: it begins anew. */
  again(): Promise<void>;
  /** The hash of all bytes; to be asked once, when all are here. */
  hash(): string;
  /** All bytes, once all are here. */
  all(): Promise<Bytes>;
  /** Stores the last part: the catalog is right, and whole from now on. */
  keep(): Promise<void>;
}

/** Goes on with what an earlier attempt left in the vault, which is hashed anew: disks are not to be trusted either. */
export async function incoming(sha256: string, size: number): Promise<Incoming> {
  let hash: RunningHash = runningHash();
  let kept = await stored(sha256);
  if (kept > size) {
    await sweepOne(sha256);
    kept = 0;
  }
  if (kept) for await (const part of partsOf(sha256)) hash.add(part);
  let waiting: Bytes[] = [];
  let held = 0;
  let flushed = Date.now();

  const joined = async () => new Uint8Array(await new Blob(waiting).arrayBuffer());
  const flush = async () => {
    if (held) await append(sha256, kept, await joined());
    kept += held;
    waiting = [];
    held = 0;
    flushed = Date.now();
  };
  return {
    get here() {
      return kept + held;
    },
    async take(chunk) {
      hash.add(chunk);
      waiting.push(chunk);
      held += chunk.length;
      const due = held >= PART || Date.now() - flushed > MOMENT;
      if (due && kept + held < size) await flush();
    },
    async pause() {
      if (kept + held < size) await flush();
    },
    async again() {
      await sweepOne(sha256);
      hash = runningHash();
      waiting = [];
      kept = held = 0;
    },
    hash: () => hash.end(),
    async all() {
      const bytes = await whole(sha256, size);
      bytes.set(await joined(), kept);
      return bytes;
    },
    keep: flush,
  };
}
