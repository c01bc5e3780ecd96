import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';

/** The rooms that decide what is read out of an archive, and the libraries they use. */
const READING = ['core/', 'critic/', '../package-lock.json'];
/** What decides how a list of films is joined and where in it a title is found. */
const LISTING = [
  'core/',
  ...'join-imdb-files film-index film-names growing-columns read-tsv'
    .split(' ')
    .map((name) => `critic/films/${name}.ts`),
];

const known = new Map<string[], string>();

/**
 * The tool's own version, by its source: what one version has read and kept, another must not take for its own.
 * A number in package.json would have to be remembered at every change.
 */
export const toolVersion = (): string => versionOf(READING);

/** The same for lists of films, which take longer to read and change less often. */
export const listVersion = (): string => versionOf(LISTING);

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
