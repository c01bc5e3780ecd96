/** Compiles an archive's reviews into one catalog file. */

import type { ListedFilm } from '../film/film.ts';
import type { Archive, Review } from '../review/review.ts';
import { indexTitles } from './compile/index-titles.ts';
import { checkReviews, writeKeys } from './compile/write-rows.ts';
import { writeSearch } from './compile/write-search.ts';
import { readArchiveHeader } from './format/archive-header.ts';
import { writeFile } from './format/container.ts';
import { NUMBERED_REGISTERS, numberIn } from './format/id-encoding.ts';
import { writeTexts } from './format/review-texts.ts';
import type { TitleIndex } from './match-index.ts';

/** The description of an archive as the file holds it: its known fields in one order, so that the same archive gives the same bytes. */
const describe = ({ name, critic, home, contact, rights, scale, language }: Archive): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ name, critic, home, contact, rights, scale, language }));

/**
 * The order of the rows: the best known film first, so that search meets the likeliest first. Of the equally
 * known the highest IMDb number (about the latest) first, so that an IMDb id is found without an index, then
 * by id, so that the order of the input does not matter.
 */
function orderOf(reviews: readonly Review[], { subjects }: TitleIndex): number[] {
  const numbers = reviews.map(({ film }) => numberIn(NUMBERED_REGISTERS[0], film.ids));
  const known = (i: number) => subjects[i]!.popularity;
  return reviews
    .map((_, i) => i)
    .sort(
      (a, b) =>
        known(b) - known(a) || numbers[b]! - numbers[a]! || (reviews[a]!.id < reviews[b]!.id ? -1 : 1),
    );
}

/** A title index with its reviews in another order; rivals keep their places. */
function reorder({ subjects, postings, listYear }: TitleIndex, order: readonly number[]): TitleIndex {
  const rowOf = subjects.map((_, i) => i);
  order.forEach((from, row) => {
    rowOf[from] = row;
  });
  return {
    listYear,
    subjects: subjects.map((subject, i) => (i < order.length ? subjects[order[i]!]! : subject)),
    postings: postings.map((posting) => ({ ...posting, subject: rowOf[posting.subject]! })),
  };
}

/**
 * An archive's reviews as one file that `open` reads in place; docs/format.md describes it. The same input gives
 * the same bytes, whatever the order of the reviews.
 * @param films a list of films, when there is one: tells which films share a name with a reviewed one
 * @param listYear the last year that the list knows well, where `films` are but a part of it
 * @throws Error naming a review that cannot be kept: an id twice, a date that is no day, …
 */
export async function compileCatalog(
  reviews: readonly Review[],
  archive: Archive,
  films?: readonly ListedFilm[],
  listYear?: number,
): Promise<Uint8Array> {
  const index = indexTitles([...reviews], films && [...films], listYear);
  return writeCatalog(reviews, archive, index, films !== undefined);
}

/** As `compileCatalog`, from a title index that was made elsewhere. */
export function writeCatalog(
  reviews: readonly Review[],
  archive: Archive,
  index: TitleIndex,
  listed: boolean,
): Uint8Array {
  checkReviews(reviews);
  const described = describe(archive);
  readArchiveHeader(described);
  const order = orderOf(reviews, index);
  const rows = order.map((i) => reviews[i]!);
  const filed = reorder(index, order);
  return writeFile(
    { listed, listYear: index.listYear, count: rows.length, subjects: filed.subjects.length },
    {
      archive: described,
      ...writeKeys(rows, filed, listed),
      search: writeSearch(rows),
      text: writeTexts(rows),
    },
  );
}
