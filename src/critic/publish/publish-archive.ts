/** Publishes an archive: everything in the folder that goes to the host. */

import { join } from 'node:path';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import type { FilmList } from '../films/film-list.ts';
import { buildArchive } from '../pipeline/build-archive.ts';
import type { ReadArchive, ReadOptions } from '../pipeline/read-reviews.ts';
import type { KeyFile } from './key-format.ts';
import { pageProgram } from './page-program.ts';
import { plainPages } from './pages/plain-pages.ts';
import { folderAddress, manifestBefore, topFiles } from './published-folder.ts';
import { readIfThere, removeOldFiles, writeFolder } from './write-folder.ts';
import { writePages } from './write-pages.ts';

interface PublishOptions extends Omit<ReadOptions, 'list'> {
  out: string;
  /** The address that the folder will have. */
  base: string;
  films?: FilmList;
  key?: KeyFile;
  /** The day and time of publishing; now when not given. */
  now?: Date;
}

export interface Published {
  read: ReadArchive;
  manifest: Manifest;
  /** Names of files written, and of old ones removed. */
  changed: string[];
  removed: string[];
  /** How many plain pages and pictures were written, and how many old ones removed. */
  pages: { written: number; removed: number };
}

/** Names that only we give, so that what is old of them may be removed. */
const OUR_FILES = /^(?:catalog-[0-9a-f]{16}\.reelgrade|page-[\w-]+\.(?:js|css))$/;

/**
 * Makes or renews a folder that any static host serves as it is. A second run with the same reviews changes nothing;
 * the state before stays reachable for readers who have its manifest, for one run.
 * @throws Error in words: a base that is no web address, a folder published with another key, no reviews.
 */
export async function publishArchive(sources: string[], options: PublishOptions): Promise<Published> {
  const { out, films, key, config = {}, progress, now = new Date() } = options;
  const base = folderAddress(options.base);
  const file = join(out, MANIFEST_FILE);
  const held = await readIfThere(file);
  const before = held && manifestBefore(new TextDecoder().decode(held), file, key);
  const { bytes, archive, read } = await buildArchive(sources, {
    config: { ...config, home: config.home ?? base },
    films,
    cache: options.cache,
    progress,
  });
  const reviews = read.reviews.map(({ review }) => review);
  const plain = await plainPages(archive, reviews, base);
  // Before the manifest, which names the sitemap: pages may be newer than the catalog for a moment, never missing.
  const pages = writePages(out, plain.files);
  const { files, manifest } = await topFiles(
    { archive, reviews, catalog: bytes, base, program: await pageProgram(), before, key, now },
    plain.sitemap(),
  );
  const changed = await writeFolder(out, files);
  const kept = new Set([
    ...files.keys(),
    ...(before ? [before.catalog.name, ...before.files.map(({ name }) => name)] : []),
  ]);
  const removed = changed.length ? await removeOldFiles(out, OUR_FILES, kept) : [];
  return { read, manifest, changed, removed, pages };
}
