import * as v from 'valibot';
import { type DirectoryEntry, readDirectory } from '../../core/directory/archive-directory.ts';
import { problemSchema } from '../../core/text/problem-schema.ts';
import browser from '../platform/browser.ts';
import { DIRECTORY_KEY } from '../platform/storage-keys.ts';

/** What is kept of the newest directory. Times are milliseconds since 1970. */
const recordSchema = v.object({
  archives: v.optional(v.unknown()),
  /** When these archives were read. */
  read: v.optional(v.number()),
  next: v.fallback(v.number(), 0),
  failures: v.fallback(v.number(), 0),
  error: v.fallback(v.optional(problemSchema), undefined),
});

/** The newest directory, when it is asked for again, and how the last request went. */
export type DirectoryRecord = Omit<v.InferOutput<typeof recordSchema>, 'archives'> & {
  archives?: DirectoryEntry[] | undefined;
};

/** What is kept; a broken record counts as none. */
export async function readDirectoryRecord(): Promise<DirectoryRecord> {
  const stored = (await browser.storage.local.get(DIRECTORY_KEY))[DIRECTORY_KEY];
  const read = v.safeParse(recordSchema, stored ?? {});
  if (!read.success) return { next: 0, failures: 0, error: undefined };
  const { archives, ...rest } = read.output;
  if (archives === undefined) return rest;
  try {
    return { ...rest, archives: readDirectory({ archives }) };
  } catch {
    return { ...rest, next: 0 };
  }
}

export const writeDirectoryRecord = (record: DirectoryRecord): Promise<void> =>
  browser.storage.local.set({ [DIRECTORY_KEY]: record });

export const dropDirectory = (): Promise<void> => browser.storage.local.remove(DIRECTORY_KEY);
