import type { Film } from '../film/film.ts';
import type { Archive, Review } from '../review/review.ts';
import { readCard } from './card.ts';
import type { Catalog, Filters, Found, Match, Part, Reader } from './catalog.ts';
import { isConfirmed } from './confirm.ts';
import { CatalogError, type Header, type Place, readHeader } from './format.ts';
import { Keys } from './keys.ts';
import { matchFilm } from './match.ts';
import { bytesReader } from './readers.ts';
import { Search } from './search.ts';
import { Texts } from './text.ts';

/** First bytes read from a reader: header, card and, of a few thousand reviews, all keys; a range costs the same. */
export const FIRST = 1 << 17;

/** A catalog whose parts are read when a question needs them. */
class OpenCatalog implements Catalog {
  readonly archive: Archive;
  readonly count: number;
  readonly #reader: Reader;
  readonly #header: Header;
  readonly #texts: Texts;
  readonly #first: Uint8Array;
  readonly #reading: Partial<Record<Part, Promise<void>>> = {};
  #keys?: Keys;
  #search?: Search;
  /** The search part, until somebody searches. */
  #unsought?: Uint8Array;

  constructor(reader: Reader, header: Header, archive: Archive, first: Uint8Array) {
    this.archive = archive;
    this.count = header.count;
    this.#reader = reader;
    this.#header = header;
    this.#first = first;
    this.#texts = new Texts(reader, header.text);
  }

  ready(part: Part): Promise<void> {
    this.#reading[part] ??= this.#read(part).catch((error) => {
      // What could not be read may be there the next time.
      delete this.#reading[part];
      throw error;
    });
    return this.#reading[part];
  }

  async #read(part: Part): Promise<void> {
    if (part === 'search') await this.ready('keys');
    this.accept(part, await readPlace(this.#reader, this.#header[part], this.#first));
  }

  /** Takes a part's bytes. */
  accept(part: Part, bytes: Uint8Array): void {
    if (part === 'keys') this.#keys = new Keys(this.#header, bytes);
    else this.#unsought = bytes;
    this.#reading[part] = Promise.resolve();
  }

  #need(): Keys {
    if (!this.#keys)
      throw new CatalogError('The keys of the catalog are not read yet: wait for ready("keys").');
    return this.#keys;
  }

  match(film: Film): Match {
    return matchFilm(film, this.#need(), isConfirmed);
  }

  search(words: string, filters: Filters = {}, limit = 20): Found[] {
    if (!this.#search) {
      if (!this.#unsought)
        throw new CatalogError('The search of the catalog is not read yet: wait for ready("search").');
      this.#search = new Search(this.#need(), this.#unsought, this.archive);
      this.#unsought = undefined;
    }
    return this.#search.find(words, filters, limit);
  }

  async review(id: string): Promise<Review | undefined> {
    await this.ready('keys');
    const keys = this.#need();
    const row = keys.ids.rowOf(id);
    if (row < 0) return undefined;
    const { directors, minutes, ...words } = await this.#texts.words(row);
    const { title, year, kind, ids, ...brief } = keys.brief(row);
    const film: Film = { title, kind };
    if (year !== undefined) film.year = year;
    if (ids) film.ids = ids;
    const otherTitles = keys.otherTitles(row);
    if (otherTitles.length > 0) film.otherTitles = otherTitles;
    if (directors) film.directors = directors;
    if (minutes) film.minutes = minutes;
    const review: Review = { ...brief, film, ...words };
    const resolved = keys.resolved(row);
    if (resolved !== 'settled') review.resolved = resolved;
    return review;
  }
}

/** A part's bytes, from those read already if they are among them. */
async function readPlace(reader: Reader, { from, length }: Place, first: Uint8Array): Promise<Uint8Array> {
  if (from + length <= first.length) return first.subarray(from, from + length);
  const bytes = await reader.read(from, from + length);
  if (bytes.length !== length) throw new CatalogError('The catalog is cut short.');
  return bytes;
}

/**
 * Opens a catalog in place. From bytes it is ready at once; from a reader only header and card are read, and each
 * part when `ready` asks for it. Checks what opening needs; a file that was not built by this very build goes
 * through `verify` first.
 * @throws CatalogError when it is no catalog, of another version, or not whole
 */
export async function open(source: Uint8Array | Reader): Promise<Catalog> {
  const reader = source instanceof Uint8Array ? bytesReader(source) : source;
  const first = await reader.read(0, Math.min(FIRST, reader.size));
  const header = readHeader(first, reader.size);
  const card = await readPlace(reader, header.card, first);
  const catalog = new OpenCatalog(reader, header, readCard(card), first);
  if (source instanceof Uint8Array)
    for (const part of ['keys', 'search'] as const) {
      const place = header[part];
      catalog.accept(part, source.subarray(place.from, place.from + place.length));
    }
  return catalog;
}
