import type { Film } from '../film/film.ts';
import type {
  AskingPage,
  Catalog,
  CatalogPart,
  Listing,
  ListOrder,
  ListScope,
  Match,
  RangeReader,
} from './catalog.ts';
import { readFileHeader } from './format/container.ts';
import { isConfirmed } from './match/confirm.ts';
import { matchFilm } from './match/match-film.ts';
import { MAX_ROWS_READ_WHOLE_BYTES, OpenReviewCatalog, openAs } from './review-catalog.ts';
import { listReviews } from './search/listing.ts';

/**
 * How much of a catalog is worth reading at once, in bytes from its beginning: all that answering a page needs, but of
 * large ones not the rows, of which a page needs a few.
 */
export function eagerLength(bytes: Uint8Array): number {
  const { keys, rows } = readFileHeader(bytes, bytes.length);
  if (bytes.length <= MAX_ROWS_READ_WHOLE_BYTES) return bytes.length;
  return rows.length <= MAX_ROWS_READ_WHOLE_BYTES ? rows.from + rows.length : keys.from + keys.length;
}

/** A catalog with all that it answers: films are matched, and lists are made of it, too. */
class OpenCatalog extends OpenReviewCatalog implements Catalog {
  override async ready(part: CatalogPart, films?: readonly Film[], page?: AskingPage): Promise<void> {
    if (part !== 'keys' || !films) return super.ready(part);
    if (await this.isWhole()) return;
    await this.answered((keys) => {
      for (const film of films) matchFilm(film, keys, isConfirmed, page);
    });
  }

  match(film: Film, page?: AskingPage): Match {
    const keys = this.needKeys();
    const match = matchFilm(film, keys, isConfirmed, page);
    if (keys.pages.lacks) {
      keys.pages.takeMissing();
      throw new Error('What is filed under this film is not read yet: wait for ready("keys", [film]).');
    }
    return match;
  }

  list(order: ListOrder, scope: ListScope = {}): Listing {
    const keys = this.needKeys();
    if (!keys.pages.whole)
      throw new Error('The rows of the catalog are not all read yet: wait for ready("keys").');
    return listReviews(keys, order, scope);
  }
}

/**
 * Opens a catalog in place. From bytes it is ready at once; from a reader only header and description are read, and each
 * part when `ready` asks for it. Checks what opening needs; a file that was not built by this very build goes
 * through `verify` first.
 * @throws CatalogError when it is no catalog, of another version, or not whole
 */
export const openCatalog = (source: Uint8Array | RangeReader): Promise<Catalog> =>
  openAs(OpenCatalog, source);
