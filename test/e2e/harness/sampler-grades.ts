import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../src/bundled/sampler/', import.meta.url);

/** "Title (year)" → grade of every capsule of the bundled sampler, read from its sources and not through our code. */
export const sampler: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, frontMatter] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m);
      const { title, year, grade } = parse(frontMatter!);
      return [`${title} (${year})`, String(grade)];
    }),
);
