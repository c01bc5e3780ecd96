import type { Refused } from '../model/raw-draft.ts';
import { endingOf, type SourceFile } from '../model/source-file.ts';
import { sourceFileOf } from './decode-text.ts';
import type { FileStore, StoredFile, StoreRefusal } from './file-store.ts';
import { LIMITS, megabytes } from './input-limits.ts';
import { isBeside } from './skipped-paths.ts';
import { systemErrorText } from './system-error.ts';
import { readZip } from './zip.ts';

const EXPORT = /^(?:xml|rss|atom|wxr|csv|tsv|json|jsonl|ndjson|zip)$/;
/** What a walk has met so far. */
export interface WalkCounts {
  /** Files that are no text and beside the reviews. */
  beside: number;
}

/** One file of a store. Its content is read only when the cache does not have it. */
export interface WalkedFile<Known = never> {
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
  /** Whether a path is not part of the archive. */
  leftOut(path: string): boolean;
  walked: WalkCounts;
  know: (source: number, path: string, stamp: string) => Known | undefined;
}

/**
 * All files of a store, one at a time, in its order. What cannot or must not be read comes as a refusal: files beyond
 * the limits, broken or hostile zips, and what the store refuses itself.
 * @param know what is known of a file from before, by the number of its source, its path and its stamp
 */
export async function* walkFiles<Known = never>(
  store: FileStore,
  walked: WalkCounts,
  ignore: string[] = [],
  know: WalkOptions<Known>['know'] = () => undefined,
): AsyncGenerator<WalkedFile<Known>> {
  const ignored = ignore.map(globPattern);
  const leftOut = (path: string) => ignored.some((pattern) => pattern.test(path));
  let files = 0;
  for await (const unit of readAhead(store.files(), (file) => readOne(file, { leftOut, walked, know }))) {
    if (!unit) continue;
    if (++files > LIMITS.files) {
      yield refusal(unit.source, unit.path, `it holds more than ${LIMITS.files} files`);
      return;
    }
    yield unit;
  }
}

/** What can be read of a store's files, without what is refused. */
export async function* sourceFiles(store: FileStore, ignore?: string[]): AsyncGenerator<SourceFile> {
  for await (const { files } of walkFiles(store, { beside: 0 }, ignore))
    for await (const file of files) if ('bytes' in file) yield file;
}

const refusal = (source: number, path: string, refused: string): WalkedFile<never> => ({
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

/** This many files are read ahead: a disk is faster with many requests at once than with one after another. */
const READ_AHEAD_FILES = 32;

/** Does work for items that are still to come, and answers in their order. The work must not fail. */
async function* readAhead<Item, Done>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const waiting: Promise<Done>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    if (waiting.length >= READ_AHEAD_FILES) yield await waiting.shift()!;
  }
  for (const one of waiting) yield await one;
}

/** A file as the formats read it; undefined for one that is beside the reviews. */
async function readOne<Known>(
  file: StoredFile | StoreRefusal,
  way: WalkOptions<Known>,
): Promise<WalkedFile<Known> | undefined> {
  if ('refused' in file) {
    const { of, source, refused, leftOut } = file;
    return { path: source, source: of, files: [{ source, refused, ...(leftOut && { leftOut }) }], beside: 0 };
  }
  const { source, path, asked } = file;
  const { walked, leftOut, know } = way;
  if (leftOut(path) || (!asked && isBeside(path))) {
    walked.beside++;
    return undefined;
  }
  const most = EXPORT.test(endingOf(path)) || asked ? LIMITS.exportBytes : LIMITS.pageBytes;
  try {
    const { size, stamp } = await file.look();
    if (size > most)
      return refusal(source, path, `it is too large (${megabytes(size)} MB, at most ${megabytes(most)} MB)`);
    const unit: WalkedFile<Known> = { path, source, files: [], beside: 0, ...(stamp && { stamp }) };
    const known = stamp && know(source, path, stamp);
    if (known) return { ...unit, known };
    const bytes = await file.read();
    unit.files = isZip(bytes)
      ? zipOf(bytes, path, (inner) => (isBeside(inner) || leftOut(`${path}/${inner}`)) && ++unit.beside > 0)
      : [sourceFileOf(path, bytes)];
    return unit;
  } catch (error) {
    return refusal(source, path, systemErrorText(error));
  }
}

const isZip = ([p, k, three, four]: Uint8Array) => p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** A zip's files; one that is broken as a whole is one refusal. */
async function* zipOf(
  bytes: Uint8Array,
  path: string,
  skip: (inner: string) => boolean,
): AsyncGenerator<SourceFile | Refused> {
  try {
    let files = 0;
    for await (const inner of readZip(bytes, path, skip)) {
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
