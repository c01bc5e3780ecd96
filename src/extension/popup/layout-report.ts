/** The report of a changed layout, as text without any title. */

import type { LayoutMismatch } from '../../sites/site.ts';

/** Whether a mismatch means that the layout has changed; else it only may have. */
export const isCertainChange = ({ sign }: LayoutMismatch): boolean => sign === 'titles missing';

/** The report a viewer may send, in English for the person who mends the site's file: no title, no address. */
export function reportOf(surprise: LayoutMismatch, version: string): string {
  const { site, page, sign, expected, found } = surprise;
  return [
    `Reelgrade ${version}: the layout of a site ${isCertainChange(surprise) ? 'seems to' : 'may'} have changed`,
    `site: ${site}`,
    `page: ${page}`,
    `sign: ${sign}`,
    `films expected: at least ${expected}`,
    `films found: ${found}`,
  ].join('\n');
}
