import { ByteReader } from '../format/bytes.ts';
import type { SearchSection, Section, Sections } from '../format/container.ts';
import { SymbolTable } from '../format/symbol-table.ts';
import { MAX_COUNTED_WORDS, WORDS_PER_BLOCK } from '../search/dictionary.ts';
import { MAX_WORD_UNITS } from '../search/tokenize.ts';
import { checkBlob, checkColumn, checkedVarint, checkStrings, must } from './checks.ts';

/** Every section of the search part of a catalog with this many reviews. */
export function verifySearch(s: Sections<SearchSection>, count: number): void {
  verifyDictionary(
    'words',
    [s.shared, s.lengths, s.letters, s.letterStarts, s.postings, s.postingStarts],
    count,
  );
  verifyDictionary(
    'text words',
    [s.textShared, s.textLengths, s.textLetters, s.textLetterStarts, s.textPostings, s.textPostingStarts],
    count,
  );
  checkColumn('title words', s.titleWords, count, MAX_COUNTED_WORDS);
  checkStrings('critics', s.critics, s.criticStarts, new SymbolTable(new Uint8Array()));
  checkColumn('critic', s.critic, s.critic.items === 0 ? 0 : count, s.critics.items);
}

type Six = [Section, Section, Section, Section, Section, Section];

function verifyDictionary(name: string, sections: Six, count: number): void {
  const [shared, lengths, letters, letterStarts, postings, postingStarts] = sections;
  for (const one of [shared, lengths, letters, postings]) checkBlob(name, one);
  const items = shared.items;
  const sized = lengths.items === items && shared.bytes.length === items && lengths.bytes.length === items;
  must(sized, `"${name}" has not the words it says`);
  const blocks = Math.ceil(items / WORDS_PER_BLOCK);
  const lettersAt = checkColumn(name, letterStarts, blocks, letters.bytes.length);
  const postingsAt = checkColumn(name, postingStarts, blocks, postings.bytes.length);
  const read = new ByteReader(letters.bytes);
  const list = new ByteReader(postings.bytes);
  let before = '';
  for (let i = 0; i < items; i++) {
    const first = i % WORDS_PER_BLOCK === 0;
    const block = i / WORDS_PER_BLOCK;
    if (first) {
      const begins = lettersAt.get(block) === read.at && postingsAt.get(block) === list.at;
      must(begins, `"${name}" does not begin where it says`);
    }
    const common = shared.bytes[i]!;
    must(common <= before.length, `"${name}" shares more than there is`);
    const word = (first ? '' : before.slice(0, common)) + wordAt(name, read, lengths.bytes[i]!);
    const ordered = (i === 0 ? word !== '' : before < word) && word.length <= MAX_WORD_UNITS;
    must(ordered, `the words of "${name}" are not in order`);
    const exactly =
      word.startsWith(before.slice(0, common)) &&
      (before.length === common || word[common] !== before[common]);
    must(exactly, `"${name}" shares other letters than it says`);
    before = word;
    verifyPostings(name, list, count);
  }
  must(
    read.at === letters.bytes.length && list.at === postings.bytes.length,
    `"${name}" has more than it says`,
  );
}

function wordAt(name: string, reader: ByteReader, length: number): string {
  const end = reader.at + length;
  must(end <= reader.bytes.length, `"${name}" is cut short`);
  let word = '';
  while (reader.at < end) {
    const unit = checkedVarint(reader, end, `"${name}"`);
    must(unit > 0 && unit < 0xffff, `"${name}" holds what is no letter`);
    word += String.fromCharCode(unit);
  }
  return word;
}

function verifyPostings(name: string, reader: ByteReader, count: number): void {
  const length = checkedVarint(reader, reader.bytes.length, `"${name}"`);
  const end = reader.at + length;
  must(length > 0 && end <= reader.bytes.length, `the rows of "${name}" are cut short`);
  let row = 0;
  for (let i = 0; reader.at < end; i++) {
    const step = Math.floor(checkedVarint(reader, end, `"${name}"`) / 4);
    must((i === 0 || step > 0) && row + step < count, `the rows of "${name}" are not in order`);
    row += step;
  }
}
