/** Downloads a catalog, and goes on where an earlier attempt ended. */

import { verifyCatalog } from '../../../core/catalog/verify-catalog.ts';
import type { Manifest } from '../../../core/manifest/manifest.ts';
import browser from '../../platform/browser.ts';
import { deleteCatalog } from '../../storage/catalog-store.ts';
import { type PartialDownload, resumeDownload } from './partial-download.ts';
import { fetchBytes, WebError } from './safe-fetch.ts';

/** A browser ends a worker that makes no extension call for 30 seconds, even while it is receiving data. */
const KEEP_ALIVE_MS = 20_000;

/**
 * Downloads a catalog into the catalog store, continues where an earlier attempt ended, and accepts it only when its
 * length, its hash (taken while it arrives) and every offset in it are right.
 * @throws WebError (or what `verify` throws) in words; a catalog that is wrong leaves nothing behind.
 */
export async function download(
  manifestAddress: string,
  { name, bytes, sha256 }: Manifest['catalog'],
): Promise<void> {
  const file = await resumeDownload(sha256, bytes);
  if (file.received < bytes) await fetchRest(new URL(name, manifestAddress).href, file, bytes);
  try {
    if (file.hash() !== sha256) throw new WebError('error.wrongHash');
    verifyCatalog(await file.all());
  } catch (error) {
    await deleteCatalog(sha256);
    throw error;
  }
  await file.finish();
}

async function fetchRest(url: string, file: PartialDownload, size: number): Promise<void> {
  const keepAlive = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS);
  try {
    await fetchBytes(url, file.received, size, async (at, chunk) => {
      // The host does not support ranges and sends the file from its beginning.
      if (at === 0 && file.received > 0) await file.restart();
      await file.add(chunk);
    });
  } finally {
    clearInterval(keepAlive);
    await file.pause();
  }
}
