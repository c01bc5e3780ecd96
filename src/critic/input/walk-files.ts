import type { BigIntStats, Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { CONFIG_NAMES } from '../config.ts';
import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { sourceFileOf } from './decode-text.ts';
import { LIMITS, megabytes } from './input-limits.ts';
import { isBeside, SKIPPED_FOLDERS } from './skipped-paths.ts';
import { systemErrorText } from './system-error.ts';
import { readZip } from './zip.ts';

const EXPORT = /^(?:xml|rss|atom|wxr|csv|tsv|json|jsonl|ndjson|zip)$/;
/** What a walk has met so far. */
export interface WalkCounts {
  /** Files that are no text and beside the reviews. */
  beside: number;
}

/** One file on disk. Its content is read only when the cache does not have it. */
export interface FileOnDisk<Known = never> {
  /** Its path inside the source. */
  path: string;
  /** Which source it is of, by number. */
  source: number;
  /** Its size and times: while they are the same, so is the file. None where a change could go unnoticed. */
  stamp?: string;
  /** What is known of it from before. */
  known?: Known;
  /** Itself, or for a zip all that is in it; what must not be read is refused. */
  files: AsyncIterable<SourceFile | Refused> | (SourceFile | Refused)[];
  /** How many files beside the reviews it holds. */
  beside: number;
}

/** How a walk goes. */
interface WalkOptions<Known> {
  source: number;
  /** Whether a path is not part of the archive. */
  leftOut(path: string): boolean;
  walked: WalkCounts;
  know: (source: number, path: string, stamp: string) => Known | undefined;
}

/**
 * All files of the sources (folders, files, zips), one at a time, in the order of their names. What cannot or must
 * not be read comes as a refusal: links out of the folder, files beyond the limits, broken or hostile zips.
 * @param know what is known of a file from before, by the number of its source, its path and its stamp
 */
export async function* walkFiles<Known = never>(
  sources: string[],
  walked: WalkCounts,
  ignore: string[] = [],
  know: WalkOptions<Known>['know'] = () => undefined,
): AsyncGenerator<FileOnDisk<Known>> {
  const ignored = ignore.map(globPattern);
  const leftOut = (path: string) => ignored.some((pattern) => pattern.test(path));
  let files = 0;
  for (const [source, path] of sources.entries()) {
    for await (const unit of walkOne(path, { source, leftOut, walked, know })) {
      if (++files > LIMITS.files) {
        yield refusal(source, path, `it holds more than ${LIMITS.files} files`);
        return;
      }
      yield unit;
    }
  }
}

/** What can be read of the sources' files, without what is refused. */
export async function* sourceFiles(sources: string[], ignore?: string[]): AsyncGenerator<SourceFile> {
  for await (const { files } of walkFiles(sources, { beside: 0 }, ignore))
    for await (const file of files) if ('bytes' in file) yield file;
}

const refusal = (source: number, path: string, refused: string): FileOnDisk<never> => ({
  path,
  source,
  files: [{ source: path, refused }],
  beside: 0,
});

/** "drafts/**" and "*.bak" as a pattern of paths. */
function globPattern(glob: string): RegExp {
  const body = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (sign) => (sign.startsWith('**') ? '.*' : sign === '*' ? '[^/]*' : '[^/]'));
  return new RegExp(`^${glob.includes('/') ? '' : '(?:.*/)?'}${body}$`);
}

async function* walkOne<Known>(path: string, way: WalkOptions<Known>): AsyncGenerator<FileOnDisk<Known>> {
  const { source } = way;
  let root: string;
  try {
    if (!(await stat(path)).isDirectory()) {
      const unit = await readOne(path, basename(path), way, true);
      if (unit) yield unit;
      return;
    }
    root = await realpath(path);
  } catch (error) {
    yield refusal(
      source,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? path : basename(path),
      systemErrorText(error),
    );
    return;
  }
  yield* walkFolder(root, root, 0, way);
}

/** This many files are read ahead: a disk is faster with many requests at once than with one after another. */
const READ_AHEAD_FILES = 32;

async function* walkFolder<Known>(
  root: string,
  folder: string,
  depth: number,
  way: WalkOptions<Known>,
): AsyncGenerator<FileOnDisk<Known>> {
  const { source } = way;
  const pathOf = (file: string) => relative(root, file).split(sep).join('/');
  if (depth > LIMITS.folderDepth) {
    yield refusal(source, pathOf(folder), `its folders are more than ${LIMITS.folderDepth} deep`);
    return;
  }
  let entries: Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield refusal(source, pathOf(folder), systemErrorText(error));
    return;
  }
  entries = entries.filter(({ name }) => !name.startsWith('.') && !CONFIG_NAMES.includes(name));
  for (let n = 0; n < entries.length; n += READ_AHEAD_FILES) {
    const batch = entries.slice(n, n + READ_AHEAD_FILES).map(async (entry) => {
      const file = join(folder, entry.name);
      const path = pathOf(file);
      try {
        if (entry.isSymbolicLink()) return await linkOf(root, file, path, source);
        if (entry.isDirectory())
          return SKIPPED_FOLDERS.test(entry.name) ? undefined : walkFolder(root, file, depth + 1, way);
        if (!entry.isFile()) return refusal(source, path, 'it is no file (a device, a pipe or a socket)');
        return await readOne(file, path, way);
      } catch (error) {
        return refusal(source, path, systemErrorText(error));
      }
    });
    for (const met of batch) {
      const one = await met;
      if (one && 'path' in one) yield one;
      else if (one) yield* one;
    }
  }
}

/** A link is read where it leads inside the folder: there, once. */
async function linkOf(
  root: string,
  file: string,
  path: string,
  source: number,
): Promise<FileOnDisk<never> | undefined> {
  const target = await realpath(file);
  if (target === root || target.startsWith(root + sep)) return undefined;
  return refusal(source, path, 'it is a link that leads out of the folder');
}

async function readOne<Known>(
  file: string,
  path: string,
  way: WalkOptions<Known>,
  asked = false,
): Promise<FileOnDisk<Known> | undefined> {
  const { source, walked, leftOut, know } = way;
  if (leftOut(path) || (!asked && isBeside(path))) {
    walked.beside++;
    return undefined;
  }
  const most = EXPORT.test(endingOf(path)) || asked ? LIMITS.exportBytes : LIMITS.pageBytes;
  const info = await stat(file, { bigint: true });
  if (info.size > most) {
    return refusal(
      source,
      path,
      `it is too large (${megabytes(Number(info.size))} MB, at most ${megabytes(most)} MB)`,
    );
  }
  const stamp = stampOf(info);
  const unit: FileOnDisk<Known> = { path, source, files: [], beside: 0, ...(stamp && { stamp }) };
  const known = stamp && know(source, path, stamp);
  if (known) return { ...unit, known };
  const bytes = await readFile(file);
  unit.files =
    bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'
      ? zipOf(file, path, (inner) => (isBeside(inner) || leftOut(`${path}/${inner}`)) && ++unit.beside > 0)
      : [sourceFileOf(path, bytes)];
  return unit;
}

/** Younger files may change once more without their times telling: clocks of disks tick as slowly as this. */
const MIN_STAMP_AGE_MS = 2000;

function stampOf({ size, mtimeNs, ctimeNs, mtimeMs }: BigIntStats): string | undefined {
  return Date.now() - Number(mtimeMs) < MIN_STAMP_AGE_MS ? undefined : `${size} ${mtimeNs} ${ctimeNs}`;
}

/** A zip's files; one that is broken as a whole is one refusal. */
async function* zipOf(
  file: string,
  path: string,
  skip: (inner: string) => boolean,
): AsyncGenerator<SourceFile | Refused> {
  try {
    let files = 0;
    for await (const inner of readZip(file, path, skip)) {
      if (++files > LIMITS.files) {
        yield { source: path, refused: `it holds more than ${LIMITS.files} files` };
        return;
      }
      yield inner;
    }
  } catch (error) {
    yield { source: path, refused: `it is a broken zip: ${systemErrorText(error)}` };
  }
}
