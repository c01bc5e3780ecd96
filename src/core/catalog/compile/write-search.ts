/** Writes the search part of a catalog: its words, and the reviews that hold each. */

import type { Review } from '../../review/review.ts';
import { ByteWriter } from '../format/bytes.ts';
import { bytesSection, SEARCH_SECTIONS, type Section, writeSections } from '../format/container.ts';
import { packColumn } from '../format/packed-column.ts';
import { writeStrings } from '../format/string-list.ts';
import { SymbolWriter } from '../format/symbol-table.ts';
import { MAX_COUNTED_WORDS, WORDS_PER_BLOCK } from '../search/dictionary.ts';
import { wordsOf } from '../search/tokenize.ts';

/** Rows by word; each entry is row × 4 + place, rows ascending, a row once for a word. */
type Entries = Map<string, number[]>;

function add(entries: Entries, word: string, row: number, place: number): void {
  const list = entries.get(word);
  if (!list) entries.set(word, [row * 4 + place]);
  else if (Math.floor(list.at(-1)! / 4) !== row) list.push(row * 4 + place);
}

/**
 * Title words with their place: 0 first, 1 second, 2 third, 3 any later or of another title; and how many words each
 * title has.
 */
function titleEntries(reviews: readonly Review[]): { entries: Entries; counts: number[] } {
  const entries: Entries = new Map();
  const counts: number[] = [];
  reviews.forEach(({ film }, row) => {
    const words = wordsOf(film.title);
    counts.push(Math.min(words.length, MAX_COUNTED_WORDS));
    words.forEach(({ word }, i) => {
      add(entries, word, row, Math.min(i, 3));
    });
    for (const other of film.otherTitles ?? [])
      for (const { word } of wordsOf(other)) add(entries, word, row, 3);
  });
  return { entries, counts };
}

/** Shortest word of a text that is looked for, and the part of all texts beyond which a word says nothing. */
const SHORTEST = 3;
const COMMON = 1 / 4;

/** Words of excerpts and taglines, all at place 0. */
function textEntries(reviews: readonly Review[]): Entries {
  const entries: Entries = new Map();
  let texts = 0;
  reviews.forEach(({ excerpt, tagline }, row) => {
    if (!excerpt && !tagline) return;
    texts++;
    for (const { word } of wordsOf(`${tagline ?? ''} ${excerpt ?? ''}`))
      if (word.length >= SHORTEST) add(entries, word, row, 0);
  });
  for (const [word, rows] of entries)
    if (rows.length > 20 && rows.length > texts * COMMON) entries.delete(word);
  return entries;
}

/** The six sections of a dictionary: sorted words, each without what it shares with the one before, and postings. */
function writeDictionary(entries: Entries): [Section, Section, Section, Section, Section, Section] {
  const shared = new ByteWriter();
  const lengths = new ByteWriter();
  const letters = new ByteWriter();
  const postings = new ByteWriter();
  const letterStarts: number[] = [];
  const postingStarts: number[] = [];
  const words = [...entries.keys()].sort();
  const list = new ByteWriter();
  let before = '';
  words.forEach((word, i) => {
    let common = 0;
    while (common < before.length && before[common] === word[common]) common++;
    const first = i % WORDS_PER_BLOCK === 0;
    if (first) {
      letterStarts.push(letters.length);
      postingStarts.push(postings.length);
    }
    const start = letters.length;
    for (let at = first ? 0 : common; at < word.length; at++) letters.varint(word.charCodeAt(at));
    shared.byte(common);
    lengths.byte(letters.length - start);
    before = word;
    list.clear();
    let row = 0;
    for (const entry of entries.get(word)!) {
      list.varint(entry - row * 4);
      row = Math.floor(entry / 4);
    }
    postings.varint(list.length);
    postings.bytes(list.written());
  });
  return [
    bytesSection(shared.finish(), words.length),
    bytesSection(lengths.finish(), words.length),
    bytesSection(letters.finish()),
    packColumn(letterStarts),
    bytesSection(postings.finish()),
    packColumn(postingStarts),
  ];
}

/** The search part. Reviews are in their rows' order. */
export function writeSearch(reviews: readonly Review[]): Uint8Array {
  const titles = titleEntries(reviews);
  const [shared, lengths, letters, letterStarts, postings, postingStarts] = writeDictionary(titles.entries);
  const [textShared, textLengths, textLetters, textLetterStarts, textPostings, textPostingStarts] =
    writeDictionary(textEntries(reviews));
  const names = [...new Set(reviews.flatMap(({ critic }) => critic ?? []))].sort();
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const [critics, criticStarts] = writeStrings(names, new SymbolWriter([]));
  const critic = names.length > 0 ? reviews.map((review) => numbers.get(review.critic ?? '') ?? 0) : [];
  return writeSections(SEARCH_SECTIONS, {
    shared,
    lengths,
    letters,
    letterStarts,
    postings,
    postingStarts,
    titleWords: packColumn(titles.counts),
    critic: packColumn(critic),
    critics,
    criticStarts,
    textShared,
    textLengths,
    textLetters,
    textLetterStarts,
    textPostings,
    textPostingStarts,
  });
}
