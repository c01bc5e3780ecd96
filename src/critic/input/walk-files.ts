import type { BigIntStats, Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { CONFIG_NAMES } from '../config.ts';
import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { decode, isBinary } from './decode-text.ts';
import { LIMITS } from './input-limits.ts';
import { isBeside, SKIPPED_FOLDERS } from './skipped-paths.ts';
import { readZip } from './zip.ts';

const EXPORT = /^(?:xml|rss|atom|wxr|csv|tsv|json|jsonl|ndjson|zip)$/;
/** What a walk has met so far. */
export interface Walked {
  /** Files that are no text and beside the reviews. */
  beside: number;
}

/** One file of the disk: what it holds is read only where nobody knows it already. */
export interface Unit<Known = never> {
  /** Its path inside the source. */
  path: string;
  /** Which source it is of, by number. */
  source: number;
  /** Its size and times: while they are the same, so is the file. None where that cannot be told. */
  stamp?: string;
  /** What is known of it from before. */
  known?: Known;
  /** Itself, or for a zip all that is in it; what must not be read is refused. */
  files: AsyncIterable<SourceFile | Refused> | (SourceFile | Refused)[];
  /** How many files beside the reviews it holds. */
  beside: number;
}

/** How a walk goes. */
interface Way<Known> {
  source: number;
  /** Whether a path is none of the archive's. */
  leftOut(path: string): boolean;
  walked: Walked;
  know: (source: number, path: string, stamp: string) => Known | undefined;
}

/**
 * All files of the sources (folders, files, zips), one at a time, in the order of their names. What cannot or must
 * not be read comes as a refusal: links out of the folder, files beyond the limits, broken or hostile zips.
 * @param know what is known of a file from before, by the number of its source, its path and its stamp
 */
export async function* walk<Known = never>(
  sources: string[],
  walked: Walked,
  ignore: string[] = [],
  know: Way<Known>['know'] = () => undefined,
): AsyncGenerator<Unit<Known>> {
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
  for await (const { files } of walk(sources, { beside: 0 }, ignore))
    for await (const file of files) if ('bytes' in file) yield file;
}

const refusal = (source: number, path: string, refused: string): Unit<never> => ({
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

async function* walkOne<Known>(path: string, way: Way<Known>): AsyncGenerator<Unit<Known>> {
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
      reasonOf(error),
    );
    return;
  }
  yield* walkFolder(root, root, 0, way);
}

/** So many files are read ahead: a disk answers many questions at once faster than one after another. */
const AHEAD = 32;

async function* walkFolder<Known>(
  root: string,
  folder: string,
  depth: number,
  way: Way<Known>,
): AsyncGenerator<Unit<Known>> {
  const { source } = way;
  const pathOf = (file: string) => relative(root, file).split(sep).join('/');
  if (depth > LIMITS.depth) {
    yield refusal(source, pathOf(folder), `its folders are more than ${LIMITS.depth} deep`);
    return;
  }
  let entries: Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield refusal(source, pathOf(folder), reasonOf(error));
    return;
  }
  entries = entries.filter(({ name }) => !name.startsWith('.') && !CONFIG_NAMES.includes(name));
  for (let n = 0; n < entries.length; n += AHEAD) {
    const batch = entries.slice(n, n + AHEAD).map(async (entry) => {
      const file = join(folder, entry.name);
      const path = pathOf(file);
      try {
        if (entry.isSymbolicLink()) return await linkOf(root, file, path, source);
        if (entry.isDirectory())
          return SKIPPED_FOLDERS.test(entry.name) ? undefined : walkFolder(root, file, depth + 1, way);
        if (!entry.isFile()) return refusal(source, path, 'it is no file (a device, a pipe or a socket)');
        return await readOne(file, path, way);
      } catch (error) {
        return refusal(source, path, reasonOf(error));
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
): Promise<Unit<never> | undefined> {
  const target = await realpath(file);
  if (target === root || target.startsWith(root + sep)) return undefined;
  return refusal(source, path, 'it is a link that leads out of the folder');
}

async function readOne<Known>(
  file: string,
  path: string,
  way: Way<Known>,
  asked = false,
): Promise<Unit<Known> | undefined> {
  const { source, walked, leftOut, know } = way;
  if (leftOut(path) || (!asked && isBeside(path))) {
    walked.beside++;
    return undefined;
  }
  const most = EXPORT.test(endingOf(path)) || asked ? LIMITS.export : LIMITS.page;
  const info = await stat(file, { bigint: true });
  if (info.size > most) {
    return refusal(
      source,
      path,
      `it is too large (${megabytes(Number(info.size))} MB, at most ${megabytes(most)} MB)`,
    );
  }
  const stamp = stampOf(info);
  const unit: Unit<Known> = { path, source, files: [], beside: 0, ...(stamp && { stamp }) };
  const known = stamp && know(source, path, stamp);
  if (known) return { ...unit, known };
  const bytes = await readFile(file);
  unit.files =
    bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'
      ? zipOf(file, path, (inner) => (isBeside(inner) || leftOut(`${path}/${inner}`)) && ++unit.beside > 0)
      : [sourceFile(path, bytes)];
  return unit;
}

/** Younger files may change once more without their times telling: clocks of disks tick as slowly as this. */
const YOUNG_MS = 2000;

function stampOf({ size, mtimeNs, ctimeNs, mtimeMs }: BigIntStats): string | undefined {
  return Date.now() - Number(mtimeMs) < YOUNG_MS ? undefined : `${size} ${mtimeNs} ${ctimeNs}`;
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
    yield { source: path, refused: `it is a broken zip: ${reasonOf(error)}` };
  }
}

/** A file's bytes as the formats see them, or a refusal for what is no text. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile | Refused {
  if (isBinary(bytes)) return { source: path, refused: 'it is no text' };
  return { path, bytes, text: decode(bytes).replace(/^\uFEFF/, '') };
}

export const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** An error of the system in the critic's words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this computer does not let us read it';
  if (code === 'ELOOP') return 'it is a link that leads to itself';
  return message.split('\n')[0]!;
}
