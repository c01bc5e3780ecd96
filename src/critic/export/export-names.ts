/** The forms that an archive can be taken elsewhere in, each in words for `--help`. */
export const EXPORT_NAMES = {
  letterboxd: 'a table to import at letterboxd.com/import (grades become half stars)',
  imdb: "a table in the layout of IMDb's ratings (grades become 1 to 10; films without an IMDb id and reviews without a grade are left out)",
  csv: 'a table with everything that is known of each review',
  markdown: 'a folder of Markdown files with front matter, one a review',
  jsonfeed: 'a JSON Feed with all reviews',
} as const;

export type ExportName = keyof typeof EXPORT_NAMES;
