/** Writes the plain pages of a published folder, and removes those of reviews that are gone. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_MARK } from './pages/plain-page.ts';
import { PAGE_FOLDERS, type PublishedFile, STYLE_PATH } from './pages/plain-pages.ts';

/** Bytes at a page's beginning that hold its mark. */
const HEAD_BYTES = 400;

/** How many files were written, and how many old ones were removed. */
interface WrittenPages {
  written: number;
  removed: number;
}

/**
 * Writes the plain pages into the published folder. A file that would not change is not touched; a page of a review
 * that is gone is removed. @throws Error where a file that is not ours is in the way.
 */
export function writePages(out: string, files: Iterable<PublishedFile>): WrittenPages {
  const kept = new Set<string>();
  let written = 0;
  // Asking the system for each file whether it is there takes longer than one list of a folder.
  const present = new Set<string>();
  for (const folder of PAGE_FOLDERS) {
    mkdirSync(join(out, folder), { recursive: true });
    for (const name of readdirSync(join(out, folder))) present.add(`${folder}/${name}`);
  }

  for (const [path, content] of files) {
    kept.add(path);
    const file = join(out, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const before = present.has(path) ? readFileSync(file) : undefined;
    if (before?.equals(bytes)) continue;
    if (before && !isOurs(path, before))
      throw new Error(
        `${file} was not made by Reelgrade, and a page of that name is needed. Move your file elsewhere.`,
      );
    if (before) {
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
    }
    // Nothing leads to a new page until all are written, so it needs no second step.
    else writeFileSync(file, bytes);
    written++;
  }
  return { written, removed: removeOld(out, present, kept) };
}

/** Whether we made a file: pages carry our mark, pictures and the style have names that only we give. */
function isOurs(path: string, bytes: Uint8Array): boolean {
  // An empty file is a page that a crash left.
  if (bytes.length === 0 || /^pictures\/grade-[a-z0-9-]+\.png$/.test(path)) return true;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
  return path === STYLE_PATH ? head.startsWith('/* Reelgrade */') : head.includes(PAGE_MARK);
}

/** Removes pages of ours that are no longer made; answers how many. */
function removeOld(out: string, present: ReadonlySet<string>, kept: ReadonlySet<string>): number {
  let removed = 0;
  for (const path of present) {
    if (kept.has(path) || !/\.(?:html|png)$/.test(path)) continue;
    const file = join(out, path);
    if (!isOurs(path, readFileSync(file))) continue;
    rmSync(file);
    removed++;
  }
  return removed;
}
