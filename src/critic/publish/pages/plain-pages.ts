/** All pages of a published archive that need no script. */

import type { Archive, Review } from '../../../core/review/review.ts';
import { gradePicture, picturePath } from './grade-picture.ts';
import { listPages } from './list-pages.ts';
import { reviewPath } from './page-paths.ts';
import { plainPageStyle } from './plain-page.ts';
import { reviewPage } from './review-page.ts';
import { type SitemapEntry, sitemapFiles } from './sitemap.ts';
import { yearPages } from './year-pages.ts';

/** The folders that hold our pages. A critic may have files of their own there, too. */
export const PAGE_FOLDERS = ['reviews', 'lists', 'years', 'pictures'];
/** The style of all pages. */
export const STYLE_PATH = 'lists/pages.css';

/** A file of the published folder. */
export type PublishedFile = [path: string, content: string | Uint8Array];

/** The plain pages of an archive. */
export interface PlainPages {
  /** Every page, picture and style, made one by one, so that an archive of any size fits into memory. */
  files: Iterable<PublishedFile>;
  /** The files of the sitemap of the pages that were handed out. */
  sitemap(): [name: string, text: string][];
}

/** The pages of all reviews, the lists and the pictures. @param base the folder's address, with its slash */
export async function plainPages(
  archive: Archive,
  reviews: readonly Review[],
  base: string,
): Promise<PlainPages> {
  const pictures = new Map<string, Uint8Array>();
  for (const { grade } of reviews)
    if (grade && !pictures.has(picturePath(grade)))
      pictures.set(picturePath(grade), await gradePicture(grade));
  const entries: SitemapEntry[] = [{ path: '' }];
  function* files(): Generator<PublishedFile> {
    yield [STYLE_PATH, plainPageStyle];
    yield* pictures;
    for (const review of reviews) {
      const path = reviewPath(review);
      yield [path, reviewPage(archive, review, base)];
      entries.push({ path, date: review.date });
    }
    for (const pages of [listPages(archive, reviews, base), yearPages(archive, reviews, base)])
      for (const page of pages) {
        yield page;
        entries.push({ path: page[0].replace(/index\.html$/, '') });
      }
  }
  return { files: files(), sitemap: () => sitemapFiles(entries, base) };
}
