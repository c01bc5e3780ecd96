/** Checks a published folder as a subscriber would: `reelgrade verify`. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalog } from '../../core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../core/catalog/verify-catalog.ts';
import { type Manifest, readManifest } from '../../core/manifest/manifest.ts';
import { MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import { checkTrust } from '../../core/manifest/signature.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { sha256 } from '../hash-bytes.ts';

/** One thing that was looked at. */
interface Check {
  what: string;
  /** Undefined when it is right. */
  problem?: string;
}

/** Gives a file of the published folder by its name. */
export type Fetch = (name: string) => Promise<Uint8Array>;

/** The files of a folder on disk, or of one on the web (an address of the folder or its manifest). */
export function folderOf(place: string): Fetch {
  if (!/^https?:\/\//i.test(place)) return (name) => readFile(join(place, name));
  const base = place.endsWith('.json') || place.endsWith('/') ? place : `${place}/`;
  return async (name) => {
    const response = await fetch(new URL(name, base), { redirect: 'error' });
    if (!response.ok) throw new Error(`the host answered with an error (${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** What is wrong with the place itself: a subscriber reads archives over HTTPS only (a host of one's own is for trying). */
export function placeCheck(place: string): Check[] {
  if (!/^http:\/\//i.test(place) || /^http:\/\/(localhost|127\.0\.0\.1)[:/]/i.test(place)) return [];
  return [{ what: place, problem: 'subscribers read archives over https:// only' }];
}

/** Checks a published folder as a subscriber would, and the files beside the catalog too. Never throws. */
export async function verifyFolder(get: Fetch): Promise<Check[]> {
  const checks: Check[] = [];
  const check = async <T>(what: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work();
      checks.push({ what });
      return result;
    } catch (error) {
      checks.push({ what, problem: errorWords(error) });
      return undefined;
    }
  };
  const read = await check(MANIFEST_FILE, async () =>
    readManifest(new TextDecoder().decode(await get(MANIFEST_FILE))),
  );
  if (!read) return checks;
  const { manifest } = read;
  await check(
    manifest.key ? `signature of ${manifest.key.slice(0, 12)}…` : 'no key, no signature',
    async () => {
      const judged = await checkTrust(read, undefined);
      if (!judged.trusted) throw new ProblemError(judged.problem);
    },
  );
  const catalog = await check(manifest.catalog.name, async () => {
    const bytes = await fetchWhole(get, manifest.catalog);
    verifyCatalog(bytes);
    return openCatalog(bytes);
  });
  if (catalog) await check('number of reviews', () => sameCount(catalog.count, manifest.reviews));
  for (const file of manifest.files) await check(file.name, () => fetchWhole(get, file));
  return checks;
}

async function fetchWhole(
  get: Fetch,
  { name, bytes, sha256: hash }: Manifest['catalog'],
): Promise<Uint8Array> {
  const content = await get(name);
  if (content.length !== bytes) throw new Error(`has ${content.length} bytes, not ${bytes}`);
  if (sha256(content) !== hash) throw new Error('is not the file that the manifest names (its hash differs)');
  return content;
}

function sameCount(found: number, said: number): void {
  if (found !== said) throw new Error(`the catalog holds ${found}, the manifest says ${said}`);
}
