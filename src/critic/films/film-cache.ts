/** Keeps the index of a list of films on this computer, for the next run. */

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { diskFilmFiles, listFile } from './disk-film-files.ts';
import { FILM_FILES } from './film-files.ts';
import { type ByteSource, type Checksum, FilmIndex, IndexWriter } from './film-index.ts';
import { bytesOf } from './film-list.ts';
import { filmsIn } from './read-film-files.ts';
import { listVersion } from './tool-version.ts';

/** Lists that are read faster than they are kept. */
const SMALL = 200_000;

/** Where Reelgrade keeps what it can make again, by the system's own habit. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'reelgrade');
}

/** What shows that a kept list is damaged. */
function sha256Sum(): Checksum {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** A name for the state of a list's files and of what reads them. */
async function stateOf(dir: string): Promise<{ state: string; bytes: number }> {
  let said = listVersion();
  let bytes = 0;
  for (const name of FILM_FILES) {
    const file = listFile(dir, name);
    if (!file) continue;
    const { size, mtimeMs } = await stat(file);
    bytes += size;
    said += `\n${name} ${size} ${mtimeMs}`;
  }
  return { state: digest(said), bytes };
}

/** The index of a folder's films: as kept, or made and kept. What cannot be read or written costs only time. */
export async function cachedIndex(dir: string, step?: (file: string) => void): Promise<FilmIndex> {
  const { state, bytes } = await stateOf(dir);
  if (bytes < SMALL) return inMemory(dir, state, step);
  const file = join(cacheFolder(), `films-${digest(await realpath(dir))}.index`);
  const held = openIndex(file);
  if (held?.state === state) return held;
  // Written aside and then put in place, so that two runs at once do no harm.
  const aside = `${file}.${process.pid}`;
  try {
    await mkdir(cacheFolder(), { recursive: true });
    const out = openSync(aside, 'w', 0o600);
    try {
      await join_(dir, state, (piece) => void writeFileSync(out, piece), step);
    } finally {
      closeSync(out);
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    const { code, path } = error as NodeJS.ErrnoException;
    if (!code || path?.startsWith(dir)) throw error;
  }
  const made = openIndex(file);
  return made?.state === state ? made : inMemory(dir, state, step);
}

async function join_(
  dir: string,
  state: string,
  write: (piece: Uint8Array) => void,
  step?: (file: string) => void,
): Promise<void> {
  const writer = new IndexWriter(write, sha256Sum);
  for await (const film of filmsIn(diskFilmFiles(dir), step)) writer.add(film);
  writer.finish(state);
}

async function inMemory(dir: string, state: string, step?: (file: string) => void): Promise<FilmIndex> {
  const pieces: Uint8Array[] = [];
  await join_(dir, state, (piece) => pieces.push(piece), step);
  return new FilmIndex(bytesOf(pieces), sha256Sum);
}

/** An index kept in a file, which stays open; undefined where there is none that can be used. */
function openIndex(file: string): FilmIndex | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    return new FilmIndex(fileBytes(open), sha256Sum);
  } catch {
    if (open !== undefined) closeSync(open);
    return undefined;
  }
}

function fileBytes(open: number): ByteSource {
  return {
    size: fstatSync(open).size,
    read: (from, to) => {
      const bytes = Buffer.allocUnsafe(to - from);
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(open, bytes, at, bytes.length - at, from + at);
        if (!read) throw new Error('the kept list of films has been cut short');
        at += read;
      }
      return bytes;
    },
  };
}
