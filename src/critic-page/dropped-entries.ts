import type { DroppedFile } from '../critic/input/dropped-files.ts';

/** The files that were chosen in a dialogue; of a folder with their paths from the folder on. */
export const chosenFiles = (list: FileList): DroppedFile[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/**
 * The files of a drop, those in folders too, in no certain order. It must be called while the drop is handled: later the
 * browser hands nothing out.
 * @param found called with how many files there are so far
 */
export function filesOfDrop(transfer: DataTransfer, found: (count: number) => void): Promise<DroppedFile[]> {
  const files: DroppedFile[] = [];
  const add = (path: string, file: File) => {
    files.push({ path, file });
    found(files.length);
  };
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const work = entries.map(async ({ entry, file }) => {
    if (entry) await walk(entry, add);
    else if (file) add(file.name, file);
  });
  return Promise.all(work).then(() => files);
}

async function walk(entry: FileSystemEntry, add: (path: string, file: File) => void): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    add(entry.fullPath, file);
  } else if (isFolder(entry)) for (const inner of await entriesIn(entry)) await walk(inner, add);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder's entries: a browser hands them out a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (!some.length) return all;
    all.push(...some);
  }
}
