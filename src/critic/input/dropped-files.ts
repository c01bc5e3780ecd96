import type { FileStore, StoredFile, StoreRefusal } from './file-store.ts';
import { LIMITS } from './input-limits.ts';
import { isPublishedCatalog, isSkippedName, PUBLISHED_FOLDER } from './skipped-paths.ts';

/** A file that was dropped on a page, with its path from the dropped folder on ("reviews/1995/heat.md"). */
export interface DroppedFile {
  path: string;
  file: Blob;
}

/** A dropped file within its source. */
interface Placed {
  source: number;
  path: string;
  file: Blob;
  /** It was dropped itself, and not as part of a folder. */
  isAlone: boolean;
}

/** Files that a browser hands to a page: each folder that was dropped is a source, and each file of its own. */
export function droppedFiles(dropped: readonly DroppedFile[]): FileStore {
  const placed = placedFiles(dropped);
  const published = publishedFolders(placed);
  const publishedPaths = [...published.keys()].map((folder) => `${folder}/`);
  return {
    async *files() {
      for (const [folder, source] of published)
        yield { of: source, source: folder, refused: PUBLISHED_FOLDER, leftOut: true };
      for (const one of placed)
        if (!isSkipped(one) && !publishedPaths.some((folder) => one.path.startsWith(folder)))
          yield storedFile(one);
    },
    async textsNamed(names) {
      const texts: { path: string; text: string }[] = [];
      for (const source of new Set(placed.map(({ source }) => source)))
        for (const name of names) {
          const found = placed.find((one) => one.source === source && one.path === name);
          if (found) texts.push({ path: name, text: await found.file.text() });
        }
      return texts;
    },
  };
}

/** The folders within a source that were published, with the number of their source. */
function publishedFolders(placed: readonly Placed[]): Map<string, number> {
  const found = placed.flatMap(({ path, source }): [string, number][] => {
    const at = path.lastIndexOf('/');
    return at > 0 && isPublishedCatalog(path.slice(at + 1)) ? [[path.slice(0, at), source]] : [];
  });
  return new Map(found);
}

/** The files in the order in which a disk lists them: source by source, each folder by the names in it. */
function placedFiles(dropped: readonly DroppedFile[]): Placed[] {
  const sources = new Map<string, number>();
  const split = dropped.map(({ path, file }) => ({ parts: path.split('/').filter(Boolean), file }));
  const sorted = split.sort((a, b) => comparePaths(a.parts, b.parts));
  return sorted.map(({ parts, file }) => {
    const [first = ''] = parts;
    const source = sources.get(first) ?? sources.size;
    sources.set(first, source);
    const isAlone = parts.length === 1;
    return { source, path: (isAlone ? parts : parts.slice(1)).join('/'), file, isAlone };
  });
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, n) => part !== b[n]);
  if (at < 0) return a.length - b.length;
  return b[at] === undefined || a[at]! > b[at]! ? 1 : -1;
}

function isSkipped({ path }: Placed): boolean {
  const parts = path.split('/');
  return parts.some((name, at) => isSkippedName(name, at < parts.length - 1));
}

function storedFile({ source, path, file, isAlone }: Placed): StoredFile | StoreRefusal {
  if (path.split('/').length > LIMITS.folderDepth)
    return { of: source, source: path, refused: `its folders are more than ${LIMITS.folderDepth} deep` };
  return {
    source,
    path,
    asked: isAlone,
    look: async () => ({ size: file.size }),
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
