import browser from '../../browser.ts';
import { verify } from '../../catalog/verify.ts';
import type { Manifest } from '../../publication/manifest.ts';
import { sha256Of } from './sha256.ts';
import { append, stored, sweepOne, whole } from './vault.ts';
import { fetchBytes, WebError } from './web.ts';

/** Bytes are stored in parts of this size, or of this time (milliseconds): a worker that dies loses no more. */
const PART = 4 * 1024 * 1024;
const MOMENT = 5000;
/** A browser ends a worker that calls it for nothing in 30 seconds, whatever it is receiving; milliseconds. */
const BREATH = 20_000;

/**
 * Brings a catalog into the vault, going on from where an earlier attempt ended, and accepts it only when its
 * length, its hash and every offset in it are right.
 * @throws WebError (or what `verify` throws) in words; a catalog that is wrong leaves nothing behind.
 */
export async function download(
  manifestAddress: string,
  { name, bytes, sha256 }: Manifest['catalog'],
): Promise<void> {
  let from = await stored(sha256);
  if (from > bytes) {
    await sweepOne(sha256);
    from = 0;
  }
  if (from < bytes) await fetchParts(new URL(name, manifestAddress).href, from, bytes, sha256);
  try {
    const file = await whole(sha256, bytes);
    if ((await sha256Of(file)) !== sha256)
      throw new WebError('The file is not the one that the manifest names (its hash differs).');
    verify(file);
  } catch (error) {
    await sweepOne(sha256);
    throw error;
  }
}

async function fetchParts(url: string, from: number, size: number, sha256: string): Promise<void> {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let next = from;
  let flushed = Date.now();
  const breathing = setInterval(() => void browser.runtime.getPlatformInfo(), BREATH);
  const flush = async () => {
    if (!held) return;
    const part = new Uint8Array(await new Blob(waiting).arrayBuffer());
    await append(sha256, next, part);
    next += held;
    waiting = [];
    held = 0;
    flushed = Date.now();
  };
  try {
    await fetchBytes(url, from, size, async (at, chunk) => {
      if (at === 0 && next > 0) {
        // The host does not do ranges and has begun anew.
        await sweepOne(sha256);
        next = 0;
      }
      waiting.push(chunk);
      held += chunk.length;
      if (held >= PART || Date.now() - flushed > MOMENT) await flush();
    });
  } finally {
    clearInterval(breathing);
    await flush();
  }
}
