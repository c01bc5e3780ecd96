/** The version of the tool's reading, by the hash of its sources: a cache of another version is not believed. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';

/** What decides what is read out of an archive: these paths below src/, and the libraries. A test holds the list against the imports. */
export const READING_PATHS = ['core/', 'critic/', 'ui/messages/', '../package-lock.json'];
/** What decides how a list of films is joined, and where in it a title is found; held by the same test. */
export const LISTING_PATHS = [
  'core/',
  'critic/films/byte-writer.ts',
  'critic/films/film-files.ts',
  'critic/films/film-index.ts',
  'critic/films/film-names.ts',
  'critic/films/growing-columns.ts',
  'critic/films/join-imdb-files.ts',
  'critic/films/jsonl-films.ts',
  'critic/films/read-film-files.ts',
  'critic/films/read-tsv.ts',
];

const known = new Map<string[], string>();

/**
 * The tool's own version, by its source: what one version has read and kept, another must not take for its own.
 * A number in package.json would have to be remembered at every change.
 */
export const toolVersion = (): string => versionOf(READING_PATHS);

/** The same for lists of films, which take longer to read and change less often. */
export const listVersion = (): string => versionOf(LISTING_PATHS);

function versionOf(parts: string[]): string {
  if (toolBuild) return `${toolBuild.hash} ${process.versions.node}`;
  let version = known.get(parts);
  if (version) return version;
  const hash = createHash('sha256').update(process.versions.node);
  for (const part of parts) {
    const path = fileURLToPath(new URL(`../../${part}`, import.meta.url));
    const files = part.endsWith('/') ? sourcesIn(path) : [''];
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(path + file));
  }
  version = hash.digest('hex').slice(0, 24);
  known.set(parts, version);
  return version;
}

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
