/** Search: the reviews that typed words and filters mean, best first. */

import type { Archive } from '../../review/review.ts';
import { ENOUGH_HITS, type SearchFilters, type SearchResult, type Sort, type Span } from '../catalog.ts';
import { readSections, SEARCH_SECTIONS } from '../format/container.ts';
import { PackedColumn } from '../format/packed-column.ts';
import type { RowKeys } from '../format/row-keys.ts';
import { type QueryTerm, RowCollector, type WordRange } from './collect-rows.ts';
import { Dictionary, type NearWord } from './dictionary.ts';
import { CatalogNames, rowFilter } from './filters.ts';
import { rowOrder } from './listing.ts';
import { parseQuery, type QueryReading } from './parse-query.ts';
import {
  editsFor,
  RANK_PER_POPULARITY,
  rankTitle,
  SHORT_WORD_UNITS,
  type Term,
  type TokenizedTitle,
  tokenizeTitle,
} from './rank.ts';

/** Rows whose titles are read to rank them. */
const MAX_RANKED_ROWS = 48;
/** Titles that are kept with their words from one keystroke to the next. */
const MAX_KEPT_TITLES = 500;
/** Shortest part of a word that is taken apart ("startrek"), and most ways to do so that are tried. */
const MIN_PART_UNITS = 2;
const MAX_SPLITS = 4;
/** What a title that is not the shown one, a word in the text, a filter alone and a word left out are worth. */
const OTHER_TITLE = -4;
const IN_TEXT = 20;
const FILTERED = 30;
const LEFT_OUT = -20;

/** What a word of the dictionary is worth while rows are collected, when it is the typed one, begins so, or is near it. */
const SAME = 9;
const BEGUN = 8;
const NEAR = 6;

interface Hit {
  rank: number;
  highlights: Span[];
}
type Hits = Map<number, Hit>;

/** The search part in place. */
export class SearchIndex {
  readonly #keys: RowKeys;
  readonly #titles: Dictionary;
  readonly #texts: Dictionary;
  readonly #names: CatalogNames;
  readonly #gatherer: RowCollector;
  /** Words near those typed last: each keystroke asks again for all but the last. */
  readonly #near = new Map<string, NearWord[]>();
  /** Titles ranked last: the next keystroke mostly finds the same ones. */
  readonly #titledRows = new Map<number, TokenizedTitle>();

  constructor(keys: RowKeys, part: Uint8Array, archive: Archive) {
    const s = readSections(SEARCH_SECTIONS, part);
    this.#keys = keys;
    this.#titles = new Dictionary(
      s.shared,
      s.lengths,
      s.letters,
      s.letterStarts,
      s.postings,
      s.postingStarts,
    );
    this.#texts = new Dictionary(
      s.textShared,
      s.textLengths,
      s.textLetters,
      s.textLetterStarts,
      s.textPostings,
      s.textPostingStarts,
    );
    this.#names = new CatalogNames(keys, s.critics, s.criticStarts, s.critic, archive);
    this.#gatherer = new RowCollector(keys.count, new PackedColumn(s.titleWords));
  }

  /** Reviews found by words, best first. @param asTyped whether only the words as they are typed count */
  find(typed: string, filters: SearchFilters, limit: number, asTyped: boolean): SearchResult[] {
    const hits: Hits = new Map();
    const readings = parseQuery(typed, filters, this.#names);
    readings.forEach((reading, i) => {
      // Where something can be a filter, words alone must be there as typed.
      this.#read(reading, hits, limit, !asTyped && i === readings.length - 1);
    });
    if (!asTyped && hits.size === 0 && readings.length > 1) this.#read(readings[0]!, hits, limit, true);
    const sort = readings.at(-1)?.filters.sort;
    const before = sort ? this.#sorted(sort) : () => 0;
    return [...hits]
      .sort(([rowA, a], [rowB, b]) => before(rowA, rowB) || b.rank - a.rank || rowA - rowB)
      .slice(0, limit)
      .map(([row, { rank, highlights }]) => ({ review: this.#keys.summary(row), highlights, rank }));
  }

  #read({ words, open, filters }: QueryReading, hits: Hits, limit: number, freely: boolean): void {
    const passes = rowFilter(filters, this.#keys, this.#names);
    if (words.length === 0) {
      if (Object.keys(filters).length > 0) this.#list(passes, hits, limit, filters.sort);
      return;
    }
    const last = words.length - 1;
    const strict = words.map((word, i): Term => ({ word, open: open && i === last, edits: 0 }));
    this.#rank(strict, this.#soughtAll(strict), passes, hits, 0);
    if (!freely || hits.size >= Math.min(limit, ENOUGH_HITS)) return;
    const loose = words.map((word, i): Term => ({ word, open: open && i === last, edits: editsFor(word) }));
    const sought = this.#soughtAll(loose);
    this.#rank(loose, sought, passes, hits, 0);
    for (const way of this.#otherWays(words, open)) this.#rank(way, this.#soughtAll(way), passes, hits, 0);
    if (hits.size >= Math.min(limit, ENOUGH_HITS)) return;
    this.#inTexts(loose, sought, passes, hits, limit);
    if (hits.size > 0 || words.length < 2) return;
    // Nothing has all the words: one of them may be wrong.
    for (let without = last; without >= 0; without--) {
      const rest = loose.filter((_, i) => i !== without);
      this.#rank(rest, this.#soughtAll(rest), passes, hits, LEFT_OUT);
    }
  }

  /** All that pass the filters, in an order that was asked for, else the best known first. */
  #list(passes: (row: number) => boolean, hits: Hits, limit: number, sort: Sort | undefined): void {
    const rows: number[] = [];
    for (let row = 0; row < this.#keys.count && (sort || rows.length < limit); row++)
      if (passes(row)) rows.push(row);
    if (sort) rows.sort(this.#sorted(sort));
    for (const row of rows.slice(0, limit))
      if (!hits.has(row))
        hits.set(row, { rank: FILTERED + RANK_PER_POPULARITY * this.#keys.popularity(row), highlights: [] });
  }

  /** Which of two rows comes first in an order. Rows lie with the best known first: of equals these do. */
  #sorted(sort: Sort): (a: number, b: number) => number {
    const by = rowOrder(sort, this.#keys);
    return (a, b) => by(a, b) || a - b;
  }

  #soughtAll(terms: readonly Term[]): QueryTerm[] {
    const all = terms.map((term, place) => this.#sought(term, place));
    // "dark d": that "dark" itself begins with "d" is not what is meant.
    const same = all.flatMap(({ ranges }) =>
      ranges.flatMap(({ worth, from }) => (worth === SAME ? [from] : [])),
    );
    for (const word of all) word.ranges = same.reduce(without, word.ranges);
    return all;
  }

  #sought({ word, open, edits }: Term, place: number): QueryTerm {
    const dictionary = this.#titles;
    const ranges: WordRange[] = [];
    const from = dictionary.from(word);
    const same = from < dictionary.items && dictionary.word(from) === word ? 1 : 0;
    if (same) ranges.push({ dictionary, from, to: from + 1, worth: SAME });
    const to = open ? dictionary.to(word) : from + same;
    if (to > from + same) ranges.push({ dictionary, from: from + same, to, worth: BEGUN });
    if (edits > 0) {
      for (const { index, edits: away } of this.#nearTo(word, edits, open)) {
        if (index >= from && index < to) continue;
        const before = ranges.at(-1)!;
        if (before && before.to === index && before.worth === NEAR - away) before.to++;
        else ranges.push({ dictionary, from: index, to: index + 1, worth: NEAR - away });
      }
      ranges.sort((a, b) => b.worth - a.worth);
    }
    let cost = 0;
    for (const range of ranges) cost += dictionary.cost(range.from, range.to);
    return { place, ranges, cost };
  }

  #nearTo(word: string, edits: number, open: boolean): NearWord[] {
    const key = `${word} ${open}`;
    let near = this.#near.get(key);
    if (!near) {
      near = this.#titles.near(word, edits, open && word.length > SHORT_WORD_UNITS);
      if (word.length <= SHORT_WORD_UNITS)
        near = near.filter(({ index }) => this.#titles.word(index).length > SHORT_WORD_UNITS);
      if (this.#near.size > 20) this.#near.clear();
      this.#near.set(key, near);
    }
    return near;
  }

  #titled(row: number): TokenizedTitle {
    let title = this.#titledRows.get(row);
    if (!title) {
      title = tokenizeTitle(this.#keys.title(row));
      if (this.#titledRows.size >= MAX_KEPT_TITLES) this.#titledRows.clear();
      this.#titledRows.set(row, title);
    }
    return title;
  }

  /** The rows that hold all that is sought, ranked by their titles. */
  #rank(
    terms: readonly Term[],
    sought: readonly QueryTerm[],
    passes: (row: number) => boolean,
    hits: Hits,
    less: number,
  ) {
    if (sought.some(({ ranges }) => ranges.length === 0)) return;
    for (const row of this.#gatherer.collect(sought, MAX_RANKED_ROWS, passes)) {
      let { rank, highlights } = rankTitle(this.#titled(row), terms);
      for (const other of this.#keys.otherTitles(row)) {
        const by = rankTitle(tokenizeTitle(other), terms).rank + OTHER_TITLE;
        if (by > rank && by > 0) {
          rank = by;
          highlights = [];
        }
      }
      if (rank > 0)
        keep(hits, row, { rank: rank + less + RANK_PER_POPULARITY * this.#keys.popularity(row), highlights });
    }
  }

  /** Words with a space too few or too many: a word taken apart, two neighbours made one. */
  #otherWays(words: readonly string[], open: boolean): Term[][] {
    const ways: Term[][] = [];
    const last = words.length - 1;
    const strict = (list: readonly string[]) =>
      list.map((word, i): Term => ({ word, open: open && i === list.length - 1, edits: 0 }));
    words.forEach((word, i) => {
      if (i < last) {
        const joined = word + words[i + 1];
        if (this.#has(joined, open && i + 1 === last))
          ways.push(strict([...words.slice(0, i), joined, ...words.slice(i + 2)]));
      }
      let tried = 0;
      for (let cut = word.length - MIN_PART_UNITS; cut >= MIN_PART_UNITS && tried < MAX_SPLITS; cut--) {
        const [head, tail] = [word.slice(0, cut), word.slice(cut)];
        if (!this.#has(head, false) || !this.#has(tail, open && i === last)) continue;
        ways.push(strict([...words.slice(0, i), head, tail, ...words.slice(i + 1)]));
        tried++;
      }
    });
    return ways;
  }

  #has(word: string, open: boolean): boolean {
    const index = this.#titles.from(word);
    if (index >= this.#titles.items) return false;
    const found = this.#titles.word(index);
    return open ? found.startsWith(word) : found === word;
  }

  /** Rows that hold the words in title, excerpt or tagline. */
  #inTexts(
    terms: readonly Term[],
    inTitles: readonly QueryTerm[],
    passes: (row: number) => boolean,
    hits: Hits,
    limit: number,
  ) {
    if (this.#texts.items === 0) return;
    const dictionary = this.#texts;
    const sought = inTitles.map(({ place, ranges, cost }, i): QueryTerm => {
      const { word, open } = terms[i]!;
      const from = dictionary.from(word);
      const whole = from < dictionary.items && dictionary.word(from) === word ? from + 1 : from;
      const to = open && word.length > 2 ? dictionary.to(word) : whole;
      const more = to > from ? [{ dictionary, from, to, worth: 2 }] : [];
      return { place, ranges: [...ranges, ...more], cost: cost + dictionary.cost(from, to) };
    });
    if (sought.some(({ ranges }) => ranges.length === 0)) return;
    for (const row of this.#gatherer.collect(sought, limit, passes, true)) {
      if (hits.has(row)) continue;
      hits.set(row, { rank: IN_TEXT + RANK_PER_POPULARITY * this.#keys.popularity(row), highlights: [] });
    }
  }
}

/** Ranges without this word, but for the range that is the word itself. */
function without(ranges: WordRange[], word: number): WordRange[] {
  // Of the hundreds of words near a typed one mostly none is meant: then nothing is copied.
  if (!ranges.some(({ worth, from, to }) => worth !== SAME && word >= from && word < to)) return ranges;
  return ranges.flatMap((range) => {
    if (range.worth === SAME || word < range.from || word >= range.to) return [range];
    return [
      { ...range, to: word },
      { ...range, from: word + 1 },
    ].filter(({ from, to }) => from < to);
  });
}

function keep(hits: Hits, row: number, hit: Hit): void {
  const before = hits.get(row);
  if (!before || before.rank < hit.rank) hits.set(row, hit);
}
