import { join } from 'node:path';
import { FORMAT_VERSION } from '../../core/catalog/format/container.ts';
import {
  catalogName,
  MANIFEST_FILE,
  MANIFEST_VERSION,
  type Manifest,
  readManifest,
} from '../../core/manifest/manifest.ts';
import { checkTrust, signManifest } from '../../core/manifest/signature.ts';
import type { Archive, Review } from '../../core/review/review.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { FilmList } from '../films/film-list.ts';
import { buildArchive } from '../pipeline/build-archive.ts';
import type { ReadArchive, ReadOptions } from '../pipeline/read-archive.ts';
import { atomFeed, latestReviews } from './atom-feed.ts';
import { feedList, jsonFeed } from './json-feed.ts';
import type { KeyFile } from './key-file.ts';
import { reviewsJsonLd } from './reviews-jsonld.ts';
import { pageFiles } from './search-page.ts';
import { readIfThere, removeOldFiles, sha256, writeFolder } from './write-folder.ts';
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
  const before = await readBefore(out, key);
  const home = config.home ?? base;
  const { bytes, archive, read } = await buildArchive(sources, {
    config: { ...config, home },
    films,
    cache: options.cache,
    progress,
  });
  const reviews = read.reviews.map(({ review }) => review);

  const files = new Map<string, Uint8Array>();
  const name = catalogName(sha256(bytes));
  files.set(name, bytes);
  for (const [other, content] of await beside(archive, reviews, base, { name, bytes: bytes.length }))
    files.set(other, content);
  // Before the manifest, which names the sitemap: pages may be newer than the catalog for a moment, never missing.
  const { sitemap, ...pages } = writePages(out, archive, reviews, base);
  for (const [other, text] of sitemap) files.set(other, utf8(text));
  const manifest = await manifestOf(archive, reviews.length, name, files, { before, key, now });
  // The manifest is last: until it is in its place, readers see the old state.
  files.set(MANIFEST_FILE, utf8(`${JSON.stringify(manifest, null, 2)}\n`));

  const changed = await writeFolder(out, files);
  const kept = new Set([
    ...files.keys(),
    ...(before ? [before.catalog.name, ...before.files.map(({ name }) => name)] : []),
  ]);
  const removed = changed.length ? await removeOldFiles(out, OUR_FILES, kept) : [];
  return { read, manifest, changed, removed, pages };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The base as the address of a folder, with its slash. */
function folderAddress(base: string): string {
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base))
    throw new Error(`--base ${base}: this is not a web address; it begins with https://`);
  const url = new URL(base);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** The manifest that lies in the folder. One that cannot be read, or is another critic's, is not overwritten. */
async function readBefore(out: string, key: KeyFile | undefined): Promise<Manifest | undefined> {
  const bytes = await readIfThere(join(out, MANIFEST_FILE));
  if (!bytes) return undefined;
  const file = join(out, MANIFEST_FILE);
  try {
    const { manifest } = readManifest(new TextDecoder().decode(bytes));
    if (manifest.key && !key)
      throw new Error('it was signed before, and subscribers refuse it unsigned: give --key.');
    const follows = key?.succession.some(({ from }) => from === manifest.key);
    if (manifest.key && key && manifest.key !== key.public && !follows)
      throw new Error(
        'it was signed with another key, and subscribers refuse this one: see "reelgrade key succeed".',
      );
    return manifest;
  } catch (error) {
    throw new Error(`${file}: ${errorWords(error)}`);
  }
}

async function beside(
  archive: Archive,
  reviews: Review[],
  base: string,
  catalog: { name: string; bytes: number },
) {
  const latest = latestReviews(reviews);
  return [
    ...(await pageFiles({ archive, count: reviews.length, base, catalog })),
    ['feed.xml', utf8(atomFeed(archive, latest, base))],
    ['feed.json', utf8(jsonFeed(archive, latest, base))],
    ['feeds.opml', utf8(feedList(archive, base))],
    ['reviews.jsonld', utf8(reviewsJsonLd(archive, reviews, base))],
  ] as const;
}

/** The manifest of these files: the one before, to the letter, where nothing has changed. */
async function manifestOf(
  { name, critic, home, contact, rights, scale, language }: Archive,
  reviews: number,
  catalog: string,
  files: ReadonlyMap<string, Uint8Array>,
  { before, key, now }: { before?: Manifest; key?: KeyFile; now: Date },
): Promise<Manifest> {
  const listed = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const state = {
    archive: { name, critic, home, contact, rights, scale, language },
    reviews,
    catalog: { ...listed.find((file) => file.name === catalog)!, format: FORMAT_VERSION },
    files: listed.filter((file) => file.name !== catalog),
    succession: key?.succession ?? [],
  };
  const same =
    before &&
    before.key === key?.public &&
    JSON.stringify(stateOf(before)) === JSON.stringify(stateOf(state));
  const fresh = {
    reelgrade: MANIFEST_VERSION,
    sequence: same ? before.sequence : (before?.sequence ?? 0) + 1,
    date: same ? before.date : now.toISOString(),
    ...state,
  };
  const manifest = key ? await signManifest(fresh, key) : fresh;
  // What we would not accept ourselves is not published.
  const read = readManifest(JSON.stringify(manifest));
  const judged = await checkTrust(read, key?.public);
  if (!judged.trusted) throw new ProblemError(judged.problem);
  return read.manifest;
}

/** What of a manifest makes it a newer state, in one order and without what is not there. */
function stateOf({
  archive,
  reviews,
  catalog,
  files,
  succession,
}: Pick<Manifest, 'archive' | 'reviews' | 'catalog' | 'files' | 'succession'>) {
  const { name, critic, home, contact, rights, scale, language } = archive;
  const plain = (file: { name: string; sha256: string }) => [file.name, file.sha256];
  return [
    name,
    critic,
    home,
    contact,
    rights,
    scale,
    language,
    reviews,
    plain(catalog),
    files.map(plain),
    succession,
  ];
}
