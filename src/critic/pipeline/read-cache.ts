/** Keeps what was read of each file, so that the next run reads only what changed. */

import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Config } from '../config.ts';
import { cacheFolder } from '../films/film-cache.ts';
import { toolVersion } from '../films/tool-version.ts';
import type { Article } from '../model/article.ts';
import type { CachedRead, FileRead } from '../model/file-read.ts';
import { CachedFile } from './read-cache-schema.ts';

/** A larger file is not kept and not believed. */
const MAX_CACHE_BYTES = 400 * 2 ** 20;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
const keyOf = (source: number, path: string) => JSON.stringify([source, path]);

/**
 * What was read of an archive's files, kept in the user's cache folder – never beside what is published – so that
 * a rebuild reads only what has changed. One text file: what made it, a line for each file, and their hash. It is
 * believed only whole, only where tool and settings are the same, and only where it is the user's own.
 */
export class ReadCache {
  readonly #file: string;
  readonly #state: string;
  readonly #lines = new Map<string, string>();
  /** Which texts were on many pages when the files were read. */
  readonly repeatedText: string | undefined;

  private constructor(file: string, state: string) {
    this.#file = file;
    this.#state = state;
    const text = ownText(file);
    const end = text?.lastIndexOf('\n', text.length - 2) ?? -1;
    if (text === undefined || end < 0) return;
    const lines = text.slice(0, end).split('\n');
    const [head] = lines.splice(0, 1) as [string];
    if (!head.startsWith(`${state} `) || text.slice(end + 1).trim() !== hashOf(lines, head)) return;
    this.repeatedText = head.slice(state.length + 1);
    for (const line of lines) {
      const at = line.indexOf('\t');
      this.#lines.set(line.slice(0, at), line);
    }
  }

  /** What is kept of these sources as read with these settings. */
  static async open(sources: string[], config: Config, version = toolVersion()): Promise<ReadCache> {
    const paths = await Promise.all(sources.map((source) => realpath(source).catch(() => source)));
    const file = join(cacheFolder(), `read-${digest(JSON.stringify(paths))}.kept`);
    // Where the site is decides addresses, which are made afterwards.
    return new ReadCache(file, digest(JSON.stringify([version, { ...config, home: undefined }])));
  }

  /** A file as it was read, if it is still the same. */
  file(source: number, path: string, stamp: string): CachedRead | undefined {
    const line = this.#lines.get(keyOf(source, path));
    if (!line) return undefined;
    try {
      const [, held, said] = line.split('\t') as [string, string, string];
      if (held !== stamp) return undefined;
      const { found, formats, texts, beside } = v.parse(CachedFile, JSON.parse(said));
      return { source, path, stamp, found, formats, texts, beside, line };
    } catch {
      return undefined;
    }
  }

  /** Writes files as they are now read, in place of those before. */
  writer(repeatedText: string): CacheWriter {
    return new CacheWriter(
      this.#file,
      `${this.#state} ${repeatedText}`,
      this.repeatedText === repeatedText ? this.#lines.size : -1,
    );
  }
}

/** Writes what is kept, line by line. What goes wrong costs the next run time, and nothing else. */
class CacheWriter {
  readonly #file: string;
  readonly #aside: string;
  readonly #hash: Hash = createHash('sha256');
  readonly #before: number;
  #out: number | undefined;
  #waiting: string[] = [];
  #length = 0;
  #size = 0;
  #same = 0;
  #new = 0;
  readonly #closeAtExit = () => this.close();

  constructor(file: string, head: string, before: number) {
    this.#file = file;
    this.#aside = `${file}.${process.pid}`;
    this.#before = before;
    // Somebody may stop the program meanwhile.
    process.on('exit', this.#closeAtExit);
    this.#try(() => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      this.#out = openSync(this.#aside, 'w', 0o600);
    });
    this.#write(head);
  }

  add(file: FileRead<Article> | CachedRead): void {
    const { source, path, stamp, found, formats, texts, beside } = file;
    const line = 'line' in file ? file.line : undefined;
    if (line) this.#same++;
    else this.#new++;
    if (this.#out === undefined || !stamp) return;
    this.#write(
      line ?? `${keyOf(source, path)}\t${stamp}\t${JSON.stringify({ found, formats, texts, beside })}`,
    );
  }

  /** Puts what was written into its place, unless all was kept already. */
  finish(): void {
    if (!this.#new && this.#same === this.#before) return;
    this.#flush();
    const out = this.#out;
    if (out === undefined) return;
    this.#try(() => {
      writeFileSync(out, `${this.#hash.digest('hex')}\n`);
      renameSync(this.#aside, this.#file);
    });
  }

  /** Leaves nothing behind that is not in its place. */
  close(): void {
    process.off('exit', this.#closeAtExit);
    const out = this.#out;
    this.#out = undefined;
    if (out === undefined) return;
    closeSync(out);
    try {
      rmSync(this.#aside, { force: true });
    } catch {
      // A folder that lets nothing be taken away is no reason to stop.
    }
  }

  #write(line: string): void {
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > 1 << 20) this.#flush();
  }

  #flush(): void {
    const out = this.#out;
    const text = this.#waiting.map((line) => `${line}\n`).join('');
    this.#waiting = [];
    this.#length = 0;
    if (out === undefined) return;
    this.#hash.update(text);
    this.#size += Buffer.byteLength(text);
    this.#try(() => {
      if (this.#size > MAX_CACHE_BYTES) throw new Error('too much to keep');
      writeFileSync(out, text);
    });
  }

  #try(what: () => void): void {
    try {
      what();
    } catch {
      this.close();
    }
  }
}

/** The hash of lines as they are written. */
function hashOf(lines: string[], head: string): string {
  const hash = createHash('sha256').update(`${head}\n`);
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** A file's text if it is the user's own and nobody else can write to it. */
function ownText(file: string): string | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const { size, uid, mode } = fstatSync(open);
    const others = process.getuid && (uid !== process.getuid() || mode & 0o022);
    return others || size > MAX_CACHE_BYTES ? undefined : readFileSync(open, 'utf8');
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
