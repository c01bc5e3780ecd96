import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { FilmFiles } from './film-files.ts';
import { FILMS_FILE } from './jsonl-films.ts';

const CHUNK_BYTES = 1 << 20;

/** The path of a file of a list, packed or not, or undefined where there is none. */
export function listFile(dir: string, name: string): string | undefined {
  const plain = join(dir, name);
  return [plain, `${plain}.gz`].find((path) => existsSync(path));
}

/** Whether a folder holds a list that `films fetch` made. */
export const hasFilmsFile = (dir: string): boolean => listFile(dir, FILMS_FILE) !== undefined;

/** The files of a folder. */
export const diskFilmFiles = (dir: string): FilmFiles => ({
  open(name) {
    const file = listFile(dir, name);
    return file ? unpacked(file) : undefined;
  },
});

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : bytes;
  // What breaks while reading must reach the reader of what is unpacked.
  bytes.on('error', (error) => input.destroy(error));
  yield* input;
}
