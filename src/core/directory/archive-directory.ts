/** The directory of archives that viewers may find: its schema, and the copy in the package. */

import * as v from 'valibot';
import { MAX_ADDRESS_LENGTH } from '../film/film-limits.ts';
import { webAddress } from '../text/web-address.ts';
import packaged from './directory.json' with { type: 'json' };

/** A directory is a list for people to read through; what is longer is something else. */
const MAX_ENTRIES = 1000;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const address = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.check((text) => webAddress(text) !== undefined, 'not a web address'),
);

const Entry = v.pipe(
  v.strictObject({
    name: line(200),
    critic: line(200),
    /** What they write about, in a sentence or two of their own. */
    about: line(300),
    language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), v.maxLength(35)),
    home: v.optional(address),
    /** The address of the published folder, for whom it is not bundled. */
    archive: v.optional(address),
    /** The id of an archive that comes with the extension. */
    bundled: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{1,40}$/))),
  }),
  v.check(
    ({ archive, bundled }) => (archive === undefined) !== (bundled === undefined),
    'needs either the address of its archive, or the id of a bundled one',
  ),
);

const Directory = v.strictObject({ archives: v.pipe(v.array(Entry), v.maxLength(MAX_ENTRIES)) });

/** One archive that a viewer may find. */
export type DirectoryEntry = v.InferOutput<typeof Entry>;

/** Reads a directory of archives from parsed JSON. @throws Error that says which entry is wrong, and how. */
export function readDirectory(json: unknown): DirectoryEntry[] {
  const read = v.safeParse(Directory, json);
  if (read.success) return read.output.archives;
  const [issue] = read.issues;
  throw new Error(`directory of archives: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The directory as it was when this version was built. */
export const packagedDirectory = (): DirectoryEntry[] => readDirectory(packaged);
