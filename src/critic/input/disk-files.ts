import type { BigIntStats, Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { FileStore, StoredFile, StoreRefusal } from './file-store.ts';
import { LIMITS } from './input-limits.ts';
import { isPublishedCatalog, isSkippedName, PUBLISHED_FOLDER } from './skipped-paths.ts';
import { systemErrorText } from './system-error.ts';

/** The files of folders, files and zips on this computer's disk. Links out of a folder are refused. */
export function diskFiles(sources: readonly string[]): FileStore {
  return {
    async *files() {
      for (const [source, path] of sources.entries()) yield* filesOf(path, source);
    },
    async textsNamed(names) {
      const texts: { path: string; text: string }[] = [];
      for (const path of sources.flatMap((source) => names.map((name) => join(source, name)))) {
        const text = await readFile(path, 'utf8').catch(() => undefined);
        if (text !== undefined) texts.push({ path, text });
      }
      return texts;
    },
  };
}

const refusal = (of: number, source: string, refused: string): StoreRefusal => ({
  of,
  source,
  refused,
  ...(refused === PUBLISHED_FOLDER && { leftOut: true }),
});

async function* filesOf(path: string, source: number): AsyncGenerator<StoredFile | StoreRefusal> {
  let root: string;
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { ...fileOf(path, basename(path), source), asked: true };
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
  yield* folderFiles(root, root, 0, source);
}

async function* folderFiles(
  root: string,
  folder: string,
  depth: number,
  source: number,
): AsyncGenerator<StoredFile | StoreRefusal> {
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
  if (depth > 0 && entries.some(({ name }) => isPublishedCatalog(name))) {
    yield refusal(source, pathOf(folder), PUBLISHED_FOLDER);
    return;
  }
  for (const entry of entries) {
    if (isSkippedName(entry.name, entry.isDirectory())) continue;
    const file = join(folder, entry.name);
    const path = pathOf(file);
    if (entry.isSymbolicLink()) {
      const refused = await whyLinkIsRefused(root, file);
      if (refused) yield refusal(source, path, refused);
    } else if (entry.isDirectory()) yield* folderFiles(root, file, depth + 1, source);
    else if (!entry.isFile()) yield refusal(source, path, 'it is no file (a device, a pipe or a socket)');
    else yield fileOf(file, path, source);
  }
}

/** A link is read where it leads inside the folder: there, once. */
async function whyLinkIsRefused(root: string, file: string): Promise<string | undefined> {
  try {
    const target = await realpath(file);
    if (target === root || target.startsWith(root + sep)) return undefined;
    return 'it is a link that leads out of the folder';
  } catch (error) {
    return systemErrorText(error);
  }
}

function fileOf(file: string, path: string, source: number): StoredFile {
  return {
    source,
    path,
    async look() {
      const info = await stat(file, { bigint: true });
      return { size: Number(info.size), stamp: stampOf(info) };
    },
    read: () => readFile(file),
  };
}

/** Younger files may change once more without their times telling: clocks of disks tick as slowly as this. */
const MIN_STAMP_AGE_MS = 2000;

function stampOf({ size, mtimeNs, ctimeNs, mtimeMs }: BigIntStats): string | undefined {
  return Date.now() - Number(mtimeMs) < MIN_STAMP_AGE_MS ? undefined : `${size} ${mtimeNs} ${ctimeNs}`;
}
