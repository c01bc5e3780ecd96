/** Writes a published folder so that whoever reads it meanwhile sees it whole. */

import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files are written before they take their places; what a crash left there is removed by the next run. */
const STAGING_FOLDER = '.reelgrade-new';

/** A file's bytes, or undefined when it is not there. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Puts files into a folder so that anyone who reads it meanwhile, or finds it after a crash, sees a whole state:
 * all is written aside and flushed, then each file is renamed into its place, in the order given. The last one is
 * what the others become visible by. A file that would not change is not touched. Answers the names that changed.
 */
export async function writeFolder(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const aside = join(out, STAGING_FOLDER);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside);
  const changed: string[] = [];
  for (const [name, bytes] of files) {
    if (await holds(join(out, name), bytes)) continue;
    const file = await open(join(aside, name), 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    changed.push(name);
  }
  for (const name of changed) await rename(join(aside, name), join(out, name));
  await rm(aside, { recursive: true });
  return changed;
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const there = await stat(file).catch(() => undefined);
  if (there?.size !== bytes.length) return false;
  return Buffer.from(bytes).equals(await readFile(file));
}

/** Removes the files that are ours by their name and not among those kept. The critic's own files stay. */
export async function removeOldFiles(
  out: string,
  ours: RegExp,
  kept: ReadonlySet<string>,
): Promise<string[]> {
  const old = (await readdir(out)).filter((name) => ours.test(name) && !kept.has(name));
  for (const name of old) await rm(join(out, name));
  return old;
}
