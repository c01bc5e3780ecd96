/** A catalog whose reviews are searched and read; open-catalog.ts adds matching and lists. */

import type { Film } from '../film/film.ts';
import type { Archive, Review } from '../review/review.ts';
import type { CatalogPart, RangeReader, ReviewCatalog, SearchFilters, SearchResult } from './catalog.ts';
import { readArchiveHeader } from './format/archive-header.ts';
import { CatalogError, type FileHeader, type PartRange, readFileHeader } from './format/container.ts';
import { ReviewTexts } from './format/review-texts.ts';
import { RowKeys } from './format/row-keys.ts';
import { PageCache } from './io/page-cache.ts';
import { memoryReader } from './io/range-readers.ts';
import { SearchIndex } from './search/search.ts';

/** First bytes read from a reader: header, description and keys, and of a few thousand reviews all rows; a range costs the same. */
export const FIRST_READ_BYTES = 1 << 17;

/** Rows up to this size, in bytes, are read whole: quicker than two rounds of ranges. */
export const MAX_ROWS_READ_WHOLE_BYTES = 1 << 19;
/** A range costs about as much as reading this many more bytes: where ranges would cost more than the whole, the whole is read. */
const BYTES_PER_RANGE = 1 << 18;
/** Nor does it pay to read a large part of the rows first and then some more. */
const MAX_SHARE_BY_RANGES = 1 / 8;

/** What is read or being read: the keys, all the rows, the search. */
interface PendingReads {
  keys: Promise<RowKeys>;
  rows: Promise<void>;
  search: Promise<void>;
}

/** A catalog of which reviews are searched and read; its parts are read when a question needs them. */
export class OpenReviewCatalog implements ReviewCatalog {
  readonly archive: Archive;
  readonly count: number;
  readonly #reader: RangeReader;
  readonly #header: FileHeader;
  readonly #texts: ReviewTexts;
  readonly #first: Uint8Array;
  readonly #reading: Partial<PendingReads> = {};
  #keys?: RowKeys;
  #search?: SearchIndex;
  /** The search part, until somebody searches. */
  #unsought?: Uint8Array;

  constructor(reader: RangeReader, header: FileHeader, archive: Archive, first: Uint8Array) {
    this.archive = archive;
    this.count = header.count;
    this.#reader = reader;
    this.#header = header;
    this.#first = first;
    this.#texts = new ReviewTexts(reader, header.text);
  }

  async ready(part: CatalogPart): Promise<void> {
    await this.#once('rows', () => this.#readRows());
    if (part === 'search') await this.#once('search', () => this.#readSearch());
  }

  /** Reads something once, however often it is asked for; what could not be read may be there the next time. */
  #once<Name extends keyof PendingReads>(name: Name, read: () => PendingReads[Name]): PendingReads[Name] {
    const known = this.#reading[name];
    if (known) return known;
    const reading = read();
    this.#reading[name] = reading;
    reading.catch(() => {
      delete this.#reading[name];
    });
    return reading;
  }

  /** Takes the parts of a catalog that is all in memory. */
  accept(bytes: Uint8Array): void {
    const part = ({ from, length }: PartRange) => bytes.subarray(from, from + length);
    const { keys, rows, search } = this.#header;
    this.#keys = new RowKeys(this.#header, part(keys), PageCache.of(part(rows)));
    this.#unsought = part(search);
    this.#reading.keys = Promise.resolve(this.#keys);
    this.#reading.rows = this.#reading.search = Promise.resolve();
  }

  async #readKeys(): Promise<RowKeys> {
    const { keys, rows } = this.#header;
    const part = await readPart(this.#reader, keys, this.#first);
    const small = rows.length <= MAX_ROWS_READ_WHOLE_BYTES;
    const pages = small
      ? PageCache.of(await readPart(this.#reader, rows, this.#first))
      : PageCache.empty(rows.length);
    this.#keys = new RowKeys(this.#header, part, pages);
    return this.#keys;
  }

  async #readRows(): Promise<void> {
    const { pages } = await this.#once('keys', () => this.#readKeys());
    if (!pages.whole) pages.fill(0, await readPart(this.#reader, this.#header.rows, this.#first));
  }

  async #readSearch(): Promise<void> {
    this.#unsought = await readPart(this.#reader, this.#header.search, this.#first);
  }

  /** The answer to a question, which is asked until it misses none of the rows: each round reads what the last one missed. */
  protected async answered<T>(question: (keys: RowKeys) => T): Promise<T> {
    const keys = await this.#once('keys', () => this.#readKeys());
    const { rows } = this.#header;
    for (let ranges = 0, bytes = 0; ; ) {
      const answer = question(keys);
      const missing = keys.pages.takeMissing();
      if (missing.length === 0) return answer;
      ranges += missing.length;
      for (const [from, to] of missing) bytes += to - from;
      if (ranges * BYTES_PER_RANGE > rows.length || bytes > rows.length * MAX_SHARE_BY_RANGES)
        await this.#once('rows', () => this.#readRows());
      else
        await Promise.all(
          missing.map(async ([from, to]) => {
            const place = { from: rows.from + from, length: to - from };
            keys.pages.fill(from, await readPart(this.#reader, place, this.#first));
          }),
        );
    }
  }

  /** Whether all rows are there: then no answer misses any. */
  protected async isWhole(): Promise<boolean> {
    return (await this.#once('keys', () => this.#readKeys())).pages.whole;
  }

  protected needKeys(): RowKeys {
    if (!this.#keys) throw new Error('The keys of the catalog are not read yet: wait for ready("keys").');
    return this.#keys;
  }

  search(words: string, filters: SearchFilters = {}, limit = 20, asTyped = false): SearchResult[] {
    if (!this.#search) {
      if (!this.#unsought)
        throw new Error('The search of the catalog is not read yet: wait for ready("search").');
      this.#search = new SearchIndex(this.needKeys(), this.#unsought, this.archive);
      this.#unsought = undefined;
    }
    return this.#search.find(words, filters, limit, asTyped);
  }

  async review(id: string): Promise<Review | undefined> {
    const found = await this.answered((keys) => {
      const row = keys.ids.rowOf(id);
      if (row < 0) return undefined;
      return { row, brief: keys.summary(row), others: keys.otherTitles(row), resolved: keys.resolved(row) };
    });
    if (!found) return undefined;
    const { directors, minutes, ...words } = await this.#texts.words(found.row);
    const { title, year, kind, ids, ...brief } = found.brief;
    const film: Film = { title, kind };
    if (year !== undefined) film.year = year;
    if (ids) film.ids = ids;
    if (found.others.length > 0) film.otherTitles = [...found.others];
    if (directors) film.directors = directors;
    if (minutes) film.minutes = minutes;
    const review: Review = { ...brief, film, ...words };
    if (found.resolved !== 'settled') review.resolved = found.resolved;
    return review;
  }
}

/** A part's bytes, from those read already if they are among them. */
async function readPart(
  reader: RangeReader,
  { from, length }: Pick<PartRange, 'from' | 'length'>,
  first: Uint8Array,
): Promise<Uint8Array> {
  if (from + length <= first.length) return first.subarray(from, from + length);
  const bytes = await reader.read(from, from + length);
  if (bytes.length !== length) throw new CatalogError('it is cut short');
  return bytes;
}

/** Header, description and first bytes of a catalog, which opening it needs. */
type OpeningParts = ConstructorParameters<typeof OpenReviewCatalog>;

/** Opens a catalog as one of the classes here: see openCatalog. */
export async function openAs<T extends OpenReviewCatalog>(
  Opened: new (...parts: OpeningParts) => T,
  source: Uint8Array | RangeReader,
): Promise<T> {
  const whole = source instanceof Uint8Array;
  const reader = whole ? memoryReader(source) : source;
  const first = whole ? source : await reader.read(0, Math.min(FIRST_READ_BYTES, reader.size));
  const header = readFileHeader(first, reader.size);
  const described = await readPart(reader, header.archive, first);
  const catalog = new Opened(reader, header, readArchiveHeader(described), first);
  if (whole) catalog.accept(source);
  return catalog;
}

/** Opens a catalog for searching and reading alone, as `openCatalog` does: a page that loads this loads nothing of matching. */
export const openReviewCatalog = (source: Uint8Array | RangeReader): Promise<ReviewCatalog> =>
  openAs(OpenReviewCatalog, source);
