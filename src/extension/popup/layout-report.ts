import type { LayoutMismatch } from '../../sites/site.ts';

/** The report a viewer may send, in English for the person who mends the site's file: no title, no address. */
export function reportOf({ site, page, expected, found }: LayoutMismatch, version: string): string {
  return [
    `Reelgrade ${version}: the layout of a site seems to have changed`,
    `site: ${site}`,
    `page: ${page}`,
    `films expected: at least ${expected}`,
    `films found: ${found}`,
  ].join('\n');
}
