/** Fetches the newest directory of archives, where the viewer asked for it. */

import {
  type DirectoryEntry,
  packagedDirectory,
  readDirectory,
} from '../../core/directory/archive-directory.ts';
import { ProblemError, problemOf } from '../../core/text/problem.ts';
import type { DirectoryInfo } from '../../protocol/types.ts';
import { directoryAddress } from '../platform/directory-source.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { dropDirectory, readDirectoryRecord, writeDirectoryRecord } from '../storage/directory-store.ts';
import { loadSettings } from '../storage/settings.ts';
import { afterFailure, afterSuccess, isDue } from './subscriptions/backoff.ts';
import { fetchText, secureAddress } from './subscriptions/safe-fetch.ts';

/** Archives are added by hand, a few a month. */
const HOURS_BETWEEN_REQUESTS = 24;
/** A thousand entries of full length are a third of this. */
const MAX_DIRECTORY_BYTES = 1024 * 1024;

const inTurn = serialQueue();

/**
 * Asks for the newest directory of archives, where the viewer asked for that. What is there stays when it fails; where
 * nothing is there yet, the packaged one is shown.
 */
export const updateDirectory = (): Promise<void> =>
  inTurn(async () => {
    const address = await directoryAddress();
    if (!address || !(await loadSettings()).newestDirectory) return;
    const now = Date.now();
    try {
      const { text } = await fetchText(secureAddress(address).href, { most: MAX_DIRECTORY_BYTES });
      const next = afterSuccess(now, HOURS_BETWEEN_REQUESTS);
      await writeDirectoryRecord({ archives: checked(text), read: now, next, failures: 0, error: undefined });
    } catch (error) {
      const before = await readDirectoryRecord();
      const failures = before.failures + 1;
      const next = afterFailure(now, failures);
      await writeDirectoryRecord({ ...before, failures, next, error: problemOf(error) });
    }
  });

/** The archives of a directory from outside. @throws ProblemError that says what is wrong */
function checked(text: string): DirectoryEntry[] {
  try {
    const archives = readDirectory(JSON.parse(text));
    const ours = new Set(packagedDirectory().map(({ bundled }) => bundled));
    const other = archives.find(({ bundled }) => bundled !== undefined && !ours.has(bundled));
    if (other) throw new Error(`"${other.bundled}" did not come with this version`);
    return archives;
  } catch (error) {
    throw new ProblemError('error.directoryInvalid', { detail: (error as Error).message });
  }
}

/** Asks when it is time; drops what the viewer no longer wants. Called by the clock. */
export async function updateDirectoryIfDue(): Promise<void> {
  await dropUnwantedDirectory();
  const { next } = await readDirectoryRecord();
  if (navigator.onLine && isDue(next, Date.now(), HOURS_BETWEEN_REQUESTS)) await updateDirectory();
}

/** Drops the directory where the viewer no longer wants the newest one. Called when settings change; asks nobody. */
export async function dropUnwantedDirectory(): Promise<void> {
  if (!(await loadSettings()).newestDirectory) await inTurn(dropDirectory);
}

/** What the options page shows of it; undefined where this package names no place for it. */
export async function directoryInfo(): Promise<DirectoryInfo | undefined> {
  const address = await directoryAddress();
  if (!address) return undefined;
  const { newestDirectory: wanted } = await loadSettings();
  const { archives, read, error } = await readDirectoryRecord();
  return { address, wanted, ...(wanted && { archives, read, error }) };
}
