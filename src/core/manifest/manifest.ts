/** The manifest of a published folder: its schema, read as hostile. */

import * as v from 'valibot';
import { MAX_ADDRESS_LENGTH } from '../film/film-limits.ts';
import { ProblemError } from '../text/problem.ts';
import { webAddress } from '../text/web-address.ts';

/** A manifest is a description of an archive and a few hashes; what is larger is something else. */
export const MAX_MANIFEST_BYTES = 64 * 1024;

/** The one name that a catalog with this hash has. */
export const catalogName = (sha256: string): string => `catalog-${sha256.slice(0, 16)}.reelgrade`;

/** The newest layout of the manifest that this code understands. */
export const MANIFEST_VERSION = 1;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const address = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.check((text) => webAddress(text) !== undefined, 'not a web address'),
);
const base64url = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.length(Math.ceil((bytes * 4) / 3)));

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const archiveSchema = v.object({
  name: line(200),
  critic: line(200),
  home: address,
  contact: v.optional(line(500)),
  rights: v.optional(line(500)),
  scale: v.optional(line(200)),
  language: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), v.maxLength(35))),
});

/** A file of the folder. It has a plain name: no path, nothing hidden, so it can only be in the same folder. */
const PublishedFile = v.object({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/)),
  bytes: count,
  sha256: Sha256,
});

/** The word of an old key for the one that follows it. */
const Succession = v.object({ from: base64url(32), to: base64url(32), signature: base64url(64) });

/**
 * The catalog, and the format it is in: one that a subscriber cannot read is not even fetched. Its name carries its
 * hash: a cache between never gives an old one for a new one, and no host can call the same one differently for each
 * subscriber.
 */
const PublishedCatalog = v.pipe(
  v.object({ ...PublishedFile.entries, format: v.optional(v.pipe(count, v.minValue(1))) }),
  v.check(({ name, sha256 }) => name === catalogName(sha256), 'its name does not carry its hash'),
);

/** Unknown fields are kept out of what we use, but stay under the signature: later versions may add them. */
const ManifestSchema = v.object({
  reelgrade: v.pipe(count, v.minValue(1)),
  /** Counts up by one with every change; a subscriber never goes back. */
  sequence: v.pipe(count, v.minValue(1)),
  /** When it was published, ISO. */
  date: v.pipe(v.string(), v.isoTimestamp()),
  archive: archiveSchema,
  reviews: count,
  catalog: PublishedCatalog,
  /** The other files of the folder, for `verify`; a subscriber needs none of them. */
  files: v.optional(v.pipe(v.array(PublishedFile), v.maxLength(50)), []),
  key: v.optional(base64url(32)),
  succession: v.optional(v.pipe(v.array(Succession), v.maxLength(20)), []),
  signature: v.optional(base64url(64)),
});

/** What a published folder says of itself. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Why a manifest is refused. */
export class ManifestError extends ProblemError {
  override name = 'ManifestError';
}

/**
 * Reads a manifest and checks every field. Returns it with the parsed JSON it came from (what a signature covers).
 * @throws ManifestError that says what is wrong; nothing else, whatever the text.
 */
export function readManifest(text: string): { manifest: Manifest; json: unknown } {
  if (text.length > MAX_MANIFEST_BYTES) throw new ManifestError('error.manifestTooLarge');
  if (/^\s*</.test(text)) throw new ManifestError('error.manifestIsPage');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ManifestError('error.manifestNotJson');
  }
  const version = (json as { reelgrade?: unknown } | null)?.reelgrade;
  if (typeof version === 'number' && version > MANIFEST_VERSION) {
    throw new ManifestError('error.manifestNewer');
  }
  const read = v.safeParse(ManifestSchema, json);
  if (!read.success) {
    const [issue] = read.issues;
    throw new ManifestError('error.manifestInvalid', {
      place: v.getDotPath(issue) ?? '{}',
      detail: issue.message,
    });
  }
  return { manifest: read.output, json };
}
