import { type Problem, ProblemError } from '../../text/problem.ts';
import { aligned, checksum, padded } from './bytes.ts';

/**
 * The file as a whole: header, description of the archive, and four parts, of which all but the rows are a directory of sections.
 * docs/format.md describes every byte; what a section holds is said there and where it is written (compile-keys,
 * compile-search, text).
 */
export const MAGIC = [0x89, 0x52, 0x47, 0x43, 0x0d, 0x0a, 0x1a, 0x0a];
export const FORMAT_VERSION = 5;
/** The oldest format that is still read; what is written is always the newest. */
export const OLDEST_VERSION = 4;
export const HEADER_BYTES = 64;
/** Bytes of one section's entry in a part's directory. */
export const SECTION_ENTRY_BYTES = 16;

/** What is wrong with a catalog file: by default that it is damaged, with a detail for anyone who looks into it. */
export class CatalogError extends ProblemError {
  override name = 'CatalogError';

  constructor(detail: string, code: Problem['code'] = 'error.catalogDamaged') {
    super(code, { detail });
  }
}

/** The sections of each part, in the file's order. */
export const KEYS_SECTIONS = [
  'symbols', 'gradeTexts', 'gradeTextStarts', 'gradeScores', 'shapes', 'runs', 'titleStarts', 'idStarts', 'nameStarts',
  'heads',
] as const; // biome-ignore format: a list to be counted
export const SEARCH_SECTIONS = [
  'shared', 'lengths', 'letters', 'letterStarts', 'postings', 'postingStarts', 'titleWords', 'critic', 'critics',
  'criticStarts', 'textShared', 'textLengths', 'textLetters', 'textLetterStarts', 'textPostings', 'textPostingStarts',
] as const; // biome-ignore format: a list to be counted
export const TEXT_SECTIONS = ['symbols', 'starts', 'records'] as const;

export type KeysSection = (typeof KEYS_SECTIONS)[number];
export type SearchSection = (typeof SEARCH_SECTIONS)[number];
export type TextSection = (typeof TEXT_SECTIONS)[number];

/** Part of a part: bytes, and for packed columns how many numbers, what is added to each and how wide they are. */
export interface Section {
  items: number;
  base: number;
  width: number;
  bytes: Uint8Array;
}
export type Sections<Name extends string> = Record<Name, Section>;

/** Where a part lies in the file. */
export interface PartRange {
  from: number;
  length: number;
  sum: number;
}

export interface FileHeader {
  /** The format of the file, from OLDEST_VERSION to FORMAT_VERSION. */
  version: number;
  /** Compiled with a list of films. */
  listed: boolean;
  /** The last year that the list of films knows well, 0 when not known. */
  listYear: number;
  /** Reviews. */
  count: number;
  /** Reviews and rivals. */
  subjects: number;
  archive: PartRange;
  /** Small tables: what is needed to find something among the rows. */
  keys: PartRange;
  /** What is filed under titles and ids, and what is known of each row: read whole, or where a question leads. */
  rows: PartRange;
  search: PartRange;
  text: PartRange;
}

const PARTS = ['archive', 'keys', 'rows', 'search', 'text'] as const;
/** Where their entries in the header begin, and bytes of each. */
const PART_ENTRIES_AT = 20;
const PART_ENTRY_BYTES = 8;

/** Bytes that are no column. */
export const bytesSection = (bytes: Uint8Array, items = 0): Section => ({ items, base: 0, width: 0, bytes });

/** One part: its directory, then its sections, each from a multiple of eight. */
export function writeSections<Name extends string>(
  names: readonly Name[],
  sections: Sections<Name>,
): Uint8Array {
  let length = padded(names.length * SECTION_ENTRY_BYTES);
  for (const name of names) length += padded(sections[name].bytes.length);
  const part = new Uint8Array(length);
  const view = new DataView(part.buffer);
  let at = padded(names.length * SECTION_ENTRY_BYTES);
  names.forEach((name, i) => {
    const { bytes, items, base, width } = sections[name];
    [bytes.length, items, base, width].forEach((value, field) => {
      view.setUint32(i * SECTION_ENTRY_BYTES + field * 4, value, true);
    });
    part.set(bytes, at);
    at += padded(bytes.length);
  });
  return part;
}

/** The sections of a part, in place. Throws CatalogError when the directory does not fit the bytes. */
export function readSections<Name extends string>(names: readonly Name[], part: Uint8Array): Sections<Name> {
  const bytes = aligned(part);
  const sections: Partial<Sections<Name>> = {};
  let at = padded(names.length * SECTION_ENTRY_BYTES);
  if (at > bytes.length) throw new CatalogError('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const entry = i * SECTION_ENTRY_BYTES;
    const end = at + view.getUint32(entry, true);
    if (end > bytes.length) throw new CatalogError(`"${name}" reaches past its part`);
    sections[name] = {
      items: view.getUint32(entry + 4, true),
      base: view.getUint32(entry + 8, true),
      width: view.getUint32(entry + 12, true),
      bytes: bytes.subarray(at, end),
    };
    at = padded(end);
  }
  return sections as Sections<Name>;
}

/** Years of lists are kept in a byte, from the one after this. */
const YEAR_BEFORE_LISTS = 1900;
const yearCode = (year: number): number =>
  year > YEAR_BEFORE_LISTS ? Math.min(255, year - YEAR_BEFORE_LISTS) : 0;
const yearOfCode = (code: number): number => (code === 0 ? 0 : YEAR_BEFORE_LISTS + code);

/** Header, description of the archive and parts as one file. */
export function writeFile(
  header: Pick<FileHeader, 'listed' | 'listYear' | 'count' | 'subjects'>,
  parts: Record<(typeof PARTS)[number], Uint8Array>,
): Uint8Array {
  let length = HEADER_BYTES;
  for (const name of PARTS) length += padded(parts[name].length);
  if (length > 0xffffffff) throw new Error('A catalog cannot be larger than 4 GB.');
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint16(8, FORMAT_VERSION, true);
  view.setUint8(10, header.listed ? 1 : 0);
  view.setUint8(11, yearCode(header.listYear));
  view.setUint32(12, header.count, true);
  view.setUint32(16, header.subjects, true);
  let at = HEADER_BYTES;
  PARTS.forEach((name, i) => {
    view.setUint32(PART_ENTRIES_AT + i * PART_ENTRY_BYTES, parts[name].length, true);
    view.setUint32(PART_ENTRIES_AT + i * PART_ENTRY_BYTES + 4, checksum(parts[name]), true);
    file.set(parts[name], at);
    at += padded(parts[name].length);
  });
  view.setUint32(60, checksum(file.subarray(0, 60)), true);
  return file;
}

/**
 * The header, from at least the first 64 bytes of a file of `size` bytes. Throws CatalogError when it is not a
 * catalog, of another version, damaged, or of another length than it says.
 */
export function readFileHeader(bytes: Uint8Array, size: number): FileHeader {
  for (let i = 0; i < MAGIC.length; i++)
    if (bytes[i] !== MAGIC[i]) throw new CatalogError('it begins otherwise', 'error.catalogForeign');
  if (bytes.length < HEADER_BYTES) throw new CatalogError('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const version = view.getUint16(8, true);
  if (version < OLDEST_VERSION || version > FORMAT_VERSION)
    throw new CatalogError(
      `version ${version}; this reads ${OLDEST_VERSION} to ${FORMAT_VERSION}`,
      version > FORMAT_VERSION ? 'error.catalogFormat' : 'error.catalogOlder',
    );
  if (checksum(bytes.subarray(0, 60)) !== view.getUint32(60, true))
    throw new CatalogError('its header has another sum');
  const place = (i: number, from: number): PartRange => ({
    from,
    length: view.getUint32(PART_ENTRIES_AT + i * PART_ENTRY_BYTES, true),
    sum: view.getUint32(PART_ENTRIES_AT + i * PART_ENTRY_BYTES + 4, true),
  });
  const archive = place(0, HEADER_BYTES);
  const keys = place(1, archive.from + padded(archive.length));
  const rows = place(2, keys.from + padded(keys.length));
  const search = place(3, rows.from + padded(rows.length));
  const text = place(4, search.from + padded(search.length));
  const end = text.from + padded(text.length);
  if (end !== size) throw new CatalogError(`it should have ${end} bytes and has ${size}`);
  return {
    version,
    listed: (view.getUint8(10) & 1) === 1,
    listYear: yearOfCode(view.getUint8(11)),
    count: view.getUint32(12, true),
    subjects: view.getUint32(16, true),
    archive,
    keys,
    rows,
    search,
    text,
  };
}
