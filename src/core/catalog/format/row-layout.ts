/** Where each section of the rows lies. */

import type { PageCache } from '../io/page-cache.ts';
import { padded } from './bytes.ts';
import { CatalogError, type FileHeader, type KeysSection, type Section, type Sections } from './container.ts';
import { HashTable, ID_WIDTHS, titleWidths } from './hash-table.ts';
import { PackedColumn } from './packed-column.ts';
import { REVIEW_COLUMNS, ROWS_PER_BLOCK, RowColumns, rowColumnBytes } from './row-columns.ts';
import { RowNames } from './row-names.ts';
import type { SymbolTable } from './symbol-table.ts';

/** Where each section of the rows begins, in bytes of their part, and where the last ends. */
interface RowLayout {
  titles: number;
  ids: number;
  reviews: number;
  rivals: number;
  names: number;
  end: number;
}

/** Numbers that one section of the rows may be read past its end by. */
const SPARE_BYTES = 8;

/** Where sections of these lengths, in the file's order, lie: each from a multiple of eight. */
export function layOutRows(lengths: Record<Exclude<keyof RowLayout, 'end'>, number>): RowLayout {
  const ids = padded(lengths.titles);
  const reviews = ids + padded(lengths.ids);
  const rivals = reviews + padded(lengths.reviews);
  const names = rivals + padded(lengths.rivals);
  return { titles: 0, ids, reviews, rivals, names, end: names + padded(lengths.names) + SPARE_BYTES };
}

/** Base and width of each column of the reviews' facts and of the rivals'. */
function shapesOf({ bytes }: Section): { reviews: Uint32Array; rivals: Uint32Array } {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const split = REVIEW_COLUMNS.length * 2;
  return { reviews: words.subarray(0, split), rivals: words.subarray(split) };
}

/** The last number of a column: where what it has the beginnings of ends. */
function endOf(starts: Section): number {
  return starts.items > 0 ? new PackedColumn(starts).get(starts.items - 1) : 0;
}

/** The rows' part in place, as the keys' sections tell. */
export interface RowSections {
  layout: RowLayout;
  titles: HashTable;
  ids: HashTable;
  reviews: RowColumns;
  rivals: RowColumns;
  names: RowNames;
  /** The IMDb number of the first row of each block. */
  heads: PackedColumn;
  /** Where each run of equally known rows begins, and the end of the last. */
  runs: PackedColumn;
}

/** Throws CatalogError where keys and rows do not fit each other. */
export function openRowSections(
  header: FileHeader,
  s: Sections<KeysSection>,
  symbols: SymbolTable,
  pages: PageCache,
): RowSections {
  const { count, subjects } = header;
  const shapes = shapesOf(s.shapes);
  const layout = layOutRows({
    titles: endOf(s.titleStarts),
    ids: endOf(s.idStarts),
    reviews: rowColumnBytes(shapes.reviews, count),
    rivals: rowColumnBytes(shapes.rivals, subjects - count),
    names: endOf(s.nameStarts),
  });
  if (layout.end !== pages.bytes.length || s.nameStarts.items !== Math.ceil(count / ROWS_PER_BLOCK) + 1)
    throw new CatalogError('its keys and rows do not fit each other');
  const heads = new PackedColumn(s.heads);
  return {
    layout,
    titles: new HashTable(
      pages,
      layout.titles,
      new PackedColumn(s.titleStarts),
      titleWidths(header.listed),
      subjects,
    ),
    ids: new HashTable(pages, layout.ids, new PackedColumn(s.idStarts), ID_WIDTHS, count),
    reviews: new RowColumns(pages, layout.reviews, shapes.reviews),
    rivals: new RowColumns(pages, layout.rivals, shapes.rivals),
    names: new RowNames(pages, layout.names, new PackedColumn(s.nameStarts), heads, symbols, count),
    heads,
    runs: new PackedColumn(s.runs),
  };
}
