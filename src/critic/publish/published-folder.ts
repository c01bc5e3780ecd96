import { FORMAT_VERSION } from '../../core/catalog/format/container.ts';
import { catalogName, MANIFEST_VERSION, type Manifest, readManifest } from '../../core/manifest/manifest.ts';
import { MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import { checkTrust, signManifest } from '../../core/manifest/signature.ts';
import type { Archive, Review } from '../../core/review/review.ts';
import { ProblemError } from '../../core/text/problem.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { sha256 } from '../hash-bytes.ts';
import { atomFeed, latestReviews } from './atom-feed.ts';
import { feedList, jsonFeed } from './json-feed.ts';
import type { KeyFile } from './key-format.ts';
import { reviewsJsonLd } from './reviews-jsonld.ts';
import { type PageProgram, pageFiles } from './search-page.ts';

/** What a published folder is made from. */
export interface Publication {
  archive: Archive;
  reviews: Review[];
  /** The compiled catalog. */
  catalog: Uint8Array;
  /** The folder's address, with its slash. */
  base: string;
  program: PageProgram;
  /** The manifest of the state before. */
  before?: Manifest | undefined;
  key?: KeyFile | undefined;
  now: Date;
}

/** The files at the folder's top. The manifest is the last of them: until it is in its place, readers see the old state. */
export interface TopFiles {
  files: Map<string, Uint8Array>;
  manifest: Manifest;
}

/** Makes the files at the folder's top. @param sitemap the files of the sitemap, by name */
export async function topFiles(
  publication: Publication,
  sitemap: readonly [name: string, text: string][],
): Promise<TopFiles> {
  const { archive, reviews, catalog, before, key, now } = publication;
  const name = catalogName(sha256(catalog));
  const files = new Map<string, Uint8Array>([[name, catalog]]);
  for (const [other, text] of [...filesBeside(publication, { name, bytes: catalog.length }), ...sitemap])
    files.set(other, utf8(text));
  const manifest = await manifestOf(archive, reviews.length, name, files, { before, key, now });
  files.set(MANIFEST_FILE, utf8(`${JSON.stringify(manifest, null, 2)}\n`));
  return { files, manifest };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An address as that of a folder, with its slash. @throws Error in words when it is no web address */
export function folderAddress(base: string): string {
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base))
    throw new Error(`${base}: this is not a web address; it begins with https://`);
  const url = new URL(base);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/**
 * The manifest of the state before, out of its text. @param file what it is called in errors
 * @throws Error in words for one that cannot be read, or that was signed with another key: it is not overwritten
 */
export function manifestBefore(text: string, file: string, key: KeyFile | undefined): Manifest {
  try {
    const { manifest } = readManifest(text);
    if (manifest.key && !key)
      throw new Error('it was signed before, and subscribers refuse it unsigned: give your key (--key).');
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

/** The files beside the catalog, by name. */
function filesBeside(
  { archive, reviews, base, program }: Publication,
  catalog: { name: string; bytes: number },
): [name: string, text: string][] {
  const latest = latestReviews(reviews);
  return [
    ...pageFiles({ archive, count: reviews.length, base, catalog, program }),
    ['feed.xml', atomFeed(archive, latest, base)],
    ['feed.json', jsonFeed(archive, latest, base)],
    ['feeds.opml', feedList(archive, base)],
    ['reviews.jsonld', reviewsJsonLd(archive, reviews, base)],
  ];
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
