import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LISTING_PATHS, READING_PATHS } from '../../../src/critic/films/tool-version.ts';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Every file of ours that a file imports, by itself or through others, as paths below src/. */
function importsOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, path] of readFileSync(join(src, entry), 'utf8').matchAll(/from '(\.[^']+)'/g))
    importsOf(relative(src, join(src, dirname(entry), path!)), seen);
  return seen;
}

describe.each([
  ['READING_PATHS', READING_PATHS, ['critic/pipeline/read-archive.ts']],
  ['LISTING_PATHS', LISTING_PATHS, ['critic/films/read-film-files.ts', 'critic/films/film-index.ts']],
])('%s', (_, paths, entries) => {
  it('cover every file that the work imports, so that no change of one leaves an old cache in use', () => {
    const imported = entries.flatMap((entry) => [...importsOf(entry)]);
    expect(imported.length).toBeGreaterThan(5);
    const covered = (file: string) =>
      paths.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path));
    expect(imported.filter((file) => !covered(file))).toEqual([]);
  });

  it('name only what exists', () => {
    expect(paths.filter((path) => !existsSync(join(src, path)))).toEqual([]);
  });
});
