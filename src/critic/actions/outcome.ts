/** How a run of the tool ends: what viewers will get, and its exit status. */

import { outlookText } from '../commands/outlook-text.ts';
import type { FilmList } from '../films/film-list.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';
import { viewerOutlook } from '../pipeline/viewer-outlook.ts';

/** The share of refused files and rows up to which a build counts as done, unless the critic sets another. */
export const DEFAULT_MAX_REFUSED_SHARE = 0.1;

/** What viewers will get, asked of the catalog itself. */
export async function outlookOf(bytes: Uint8Array, read: ReadArchive, list?: FilmList): Promise<string> {
  const reviews = read.reviews.map(({ review }) => review);
  return outlookText(await viewerOutlook(bytes, reviews), list !== undefined);
}

/** Ends with status 1 when too much was refused: a script must notice what a person would see. */
export function failAboveShare(share: number, limit: number): void {
  if (share <= limit) return;
  console.error(
    `${Math.round(share * 1000) / 10} % of what was read is refused; the limit is ${limit * 100} %. Look at the reasons above, or set "refused:" in the configuration.`,
  );
  process.exitCode = 1;
}
