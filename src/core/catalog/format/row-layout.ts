import type { Pages } from '../io/page-cache.ts';
import { padded } from './bytes.ts';
import { CatalogError, type Header, type KeysSection, type Section, type Sections } from './container.ts';
import { ID_WIDTHS, KeyTable, titleWidths } from './hash-table.ts';
import { Column } from './packed-column.ts';
import { BLOCK, Facts, factBytes, REVIEW_FACTS } from './row-columns.ts';
import { RowNames } from './row-names.ts';
import type { Symbols } from './symbol-table.ts';

/** Where each section of the rows begins, in bytes of their part, and where the last ends. */
export interface Layout {
  titles: number;
  ids: number;
  reviews: number;
  rivals: number;
  names: number;
  end: number;
}

/** Numbers that one section of the rows may be read past its end by. */
const SPARE = 8;

/** Where sections of these lengths, in the file's order, lie: each from a multiple of eight. */
export function layOut(lengths: Record<Exclude<keyof Layout, 'end'>, number>): Layout {
  const ids = padded(lengths.titles);
  const reviews = ids + padded(lengths.ids);
  const rivals = reviews + padded(lengths.reviews);
  const names = rivals + padded(lengths.rivals);
  return { titles: 0, ids, reviews, rivals, names, end: names + padded(lengths.names) + SPARE };
}

/** Base and width of each column of the reviews' facts and of the rivals'. */
function shapesOf({ bytes }: Section): { reviews: Uint32Array; rivals: Uint32Array } {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const split = REVIEW_FACTS.length * 2;
  return { reviews: words.subarray(0, split), rivals: words.subarray(split) };
}

/** The last number of a column: where what it has the beginnings of ends. */
function endOf(starts: Section): number {
  return starts.items > 0 ? new Column(starts).get(starts.items - 1) : 0;
}

/** The rows' part in place, as the keys' sections tell. */
export interface Rows {
  layout: Layout;
  titles: KeyTable;
  ids: KeyTable;
  reviews: Facts;
  rivals: Facts;
  names: RowNames;
  /** The IMDb number of the first row of each block. */
  heads: Column;
  /** Where each run of equally known rows begins, and the end of the last. */
  runs: Column;
}

/** Throws CatalogError where keys and rows do not fit each other. */
export function rowsIn(header: Header, s: Sections<KeysSection>, symbols: Symbols, pages: Pages): Rows {
  const { count, subjects } = header;
  const shapes = shapesOf(s.shapes);
  const layout = layOut({
    titles: endOf(s.titleStarts),
    ids: endOf(s.idStarts),
    reviews: factBytes(shapes.reviews, count),
    rivals: factBytes(shapes.rivals, subjects - count),
    names: endOf(s.nameStarts),
  });
  if (layout.end !== pages.bytes.length || s.nameStarts.items !== Math.ceil(count / BLOCK) + 1)
    throw new CatalogError("The catalog's keys and rows do not fit each other.");
  const heads = new Column(s.heads);
  return {
    layout,
    titles: new KeyTable(
      pages,
      layout.titles,
      new Column(s.titleStarts),
      titleWidths(header.listed),
      subjects,
    ),
    ids: new KeyTable(pages, layout.ids, new Column(s.idStarts), ID_WIDTHS, count),
    reviews: new Facts(pages, layout.reviews, shapes.reviews),
    rivals: new Facts(pages, layout.rivals, shapes.rivals),
    names: new RowNames(pages, layout.names, new Column(s.nameStarts), heads, symbols, count),
    heads,
    runs: new Column(s.runs),
  };
}
