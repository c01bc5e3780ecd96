import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Review } from '../../core/review/review.ts';
import { gradePicture, picturePath } from './pages/grade-picture.ts';
import { listPages } from './pages/list-pages.ts';
import { reviewPath } from './pages/page-paths.ts';
import { PAGE_MARK, plainPageStyle } from './pages/plain-page.ts';
import { reviewPage } from './pages/review-page.ts';
import { type SitemapEntry, sitemapFiles } from './pages/sitemap.ts';
import { yearPages } from './pages/year-pages.ts';

/** The folders that hold our pages. A critic may have files of their own there, too. */
const PAGE_FOLDERS = ['reviews', 'lists', 'years', 'pictures'];
/** Bytes at a page's beginning that hold its mark. */
const HEAD_BYTES = 400;

interface WrittenPages {
  /** How many files were written, and how many old ones were removed. */
  written: number;
  removed: number;
  /** The files of the sitemap, to lie beside the manifest. */
  sitemap: [name: string, text: string][];
}

/**
 * Writes the plain pages of all reviews, the lists and the pictures into the published folder. A file that would not
 * change is not touched; a page of a review that is gone is removed. Pages are made one by one, so that an archive of
 * any size fits into memory. @throws Error where a file that is not ours is in the way.
 */
export function writePages(
  out: string,
  archive: Archive,
  reviews: readonly Review[],
  base: string,
): WrittenPages {
  const kept = new Set<string>();
  const entries: SitemapEntry[] = [];
  let written = 0;
  // Asking the system for each file whether it is there takes longer than one list of a folder.
  const present = new Set<string>();
  for (const folder of PAGE_FOLDERS) {
    mkdirSync(join(out, folder), { recursive: true });
    for (const name of readdirSync(join(out, folder))) present.add(`${folder}/${name}`);
  }

  const write = (path: string, content: string | Uint8Array) => {
    kept.add(path);
    const file = join(out, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const before = present.has(path) ? readFileSync(file) : undefined;
    if (before?.equals(bytes)) return;
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
  };

  write('lists/pages.css', plainPageStyle);
  for (const review of reviews) {
    const path = reviewPath(review);
    write(path, reviewPage(archive, review, base));
    entries.push({ path, date: review.date });
    if (review.grade && !kept.has(picturePath(review.grade)))
      write(picturePath(review.grade), gradePicture(review.grade));
  }
  for (const pages of [listPages(archive, reviews, base), yearPages(archive, reviews, base)])
    for (const [path, text] of pages) {
      write(path, text);
      entries.push({ path: path.replace(/index\.html$/, '') });
    }
  return {
    written,
    removed: removeOld(out, present, kept),
    sitemap: sitemapFiles([{ path: '' }, ...entries], base),
  };
}

/** Whether we made a file: pages carry our mark, pictures and the style have names that only we give. */
function isOurs(path: string, bytes: Uint8Array): boolean {
  // An empty file is a page that a crash left.
  if (bytes.length === 0 || /^pictures\/grade-[a-z0-9-]+\.png$/.test(path)) return true;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
  return path === 'lists/pages.css' ? head.startsWith('/* Reelgrade */') : head.includes(PAGE_MARK);
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
