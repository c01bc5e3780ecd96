import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReleaseNotes, releaseNotes } from './changelog.ts';

/** The largest number that Chromium takes in a part of a version. */
const MAX_VERSION_PART = 65_535;

/** The three numbers of a version. @throws Error when it has another form. */
function numbersOf(version: string): number[] {
  const numbers = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);
  if (!numbers?.every((number) => number <= MAX_VERSION_PART))
    throw new Error(`“${version}” is no version: three numbers up to ${MAX_VERSION_PART}, such as 0.2.0.`);
  return numbers;
}

function isLower(version: string, than: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(than)];
  const at = ours.findIndex((number, place) => number !== theirs[place]);
  return at !== -1 && ours[at]! < theirs[at]!;
}

/** The files that name the version, with their text for this one; and what it changes. */
export interface VersionChange extends ReleaseNotes {
  files: Record<string, string>;
}

/**
 * What setting a version would change in a checkout; nothing is written. @throws Error when the version is malformed
 * or goes back, or the changelog does not fit it.
 */
export function versionChange(root: string, version: string, date: string): VersionChange {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  numbersOf(version);
  const packageJson = JSON.parse(read('package.json'));
  if (isLower(version, packageJson.version))
    throw new Error(
      `${version} is lower than ${packageJson.version} in package.json: stores only go forward.`,
    );
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = lock.packages[''].version = version;
  const released = releaseNotes(read('CHANGELOG.md'), version, date);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    ...released,
    files: {
      'package.json': json({ ...packageJson, version }),
      'package-lock.json': json(lock),
      'CHANGELOG.md': released.changelog,
    },
  };
}

/** Writes the files of a change into a checkout. */
export function writeVersion(root: string, change: VersionChange): void {
  for (const [name, text] of Object.entries(change.files)) writeFileSync(join(root, name), text);
}
