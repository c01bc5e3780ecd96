import type { Column } from './column.ts';
import { LAST_DAY } from './days.ts';
import type { Header, KeysSection, Sections } from './format.ts';
import { bucketBits, TAG_BITS } from './hash.ts';
import { INDEXED, NUMBERED, numberOf, REGISTERS } from './ids.ts';
import type { Keys } from './keys.ts';
import { KINDS, RESOLVED } from './kinds.ts';
import { checkColumn, checkSteps, checkStrings, checkSymbols, must } from './verify-checks.ts';

/** Every section of the keys part by itself. What bounds the others comes first. */
export function verifyKeys(s: Sections<KeysSection>, { count, subjects }: Header): void {
  const symbols = checkSymbols('symbols', s.symbols);
  checkStrings('titles', s.titles, s.titleStarts, symbols, count);
  verifyPostings(s, count, subjects);
  checkColumn('year', s.year, subjects, 65_535);
  checkColumn('kind', s.kind, subjects, KINDS.length - 1);
  const known = checkColumn('known', s.known, subjects, 31);
  checkColumn('minutes', s.minutes, subjects, 255);
  checkColumn('director', s.director, subjects, 65_535);
  checkStrings('grades', s.gradeTexts, s.gradeTextStarts, symbols);
  checkColumn('scores', s.gradeScores, s.gradeTexts.items, 100);
  must(count === 0 || s.gradeTexts.items > 0, 'it has no grades');
  checkColumn('grade', s.grade, count, Math.max(0, s.gradeTexts.items - 1));
  checkColumn('day', s.day, count, LAST_DAY);
  checkColumn('unsettled', s.unsettled, count, RESOLVED.length - 1);
  const numbers = NUMBERED.map(({ register }) => {
    const items = s[register].items === 0 ? 0 : count;
    if (register === 'imdb') return checkSteps(register, s.imdb, s.imdbStarts, items);
    return checkColumn(register, s[register], items, 0x7ffffffe);
  });
  for (let row = 1; row < count; row++) {
    must(known.get(row) <= known.get(row - 1), 'its films do not stand in order');
    const ordered =
      known.get(row) < known.get(row - 1) ||
      s.imdb.items === 0 ||
      numbers[0]!.get(row) <= numbers[0]!.get(row - 1);
    must(ordered, 'its ids do not stand in order');
  }
  for (const register of INDEXED) {
    const of = numbers[NUMBERED.findIndex((one) => one.register === register)]!;
    verifyOrder(`${register} order`, s[`${register}Order`], of, count);
  }
  checkStrings('ids', s.ids, s.idStarts, symbols, s.ids.items === 0 ? 0 : count);
  must(s.idOrder.items <= count, 'it has more ids than reviews');
  checkColumn('id order', s.idOrder, s.idOrder.items, Math.max(0, count - 1));
  checkStrings('other titles', s.others, s.otherStarts, symbols);
  const otherRows = checkColumn('other rows', s.otherRows, s.others.items, Math.max(0, count - 1));
  for (let i = 1; i < otherRows.items; i++)
    must(otherRows.get(i) >= otherRows.get(i - 1), 'its other titles do not stand in order');
  checkStrings('odd ids', s.oddIds, s.oddIdStarts, symbols);
  must(count > 0 || s.others.items + s.oddIds.items === 0, 'it has titles and no reviews');
  const oddRows = checkColumn('odd id rows', s.oddIdRows, s.oddIds.items, Math.max(0, count - 1));
  const oddOrder = checkColumn('odd id order', s.oddIdOrder, s.oddIds.items, Math.max(0, s.oddIds.items - 1));
  for (let i = 1; i < oddOrder.items; i++) {
    const [before, here] = [oddOrder.get(i - 1), oddOrder.get(i)];
    const rows = [oddRows.get(before), oddRows.get(here)] as const;
    must(rows[0] < rows[1] || (rows[0] === rows[1] && before < here), 'its odd ids do not stand in order');
  }
}

function verifyPostings(s: Sections<KeysSection>, count: number, subjects: number): void {
  const postings = s.subjects.items;
  // Postings differ in one of these, so each costs a bit at least; this bounds the loops that follow.
  const bytes = s.subjects.bytes.length + s.tags.bytes.length + s.buckets.bytes.length;
  must(postings <= bytes * 8 + 8, 'it has more postings than bytes for them');
  must(count <= subjects && subjects - count <= postings, 'its counts do not agree');
  const bits = bucketBits(postings);
  const buckets = checkColumn('buckets', s.buckets, 2 ** bits + 1, postings);
  const tags = checkColumn('tags', s.tags, postings, 2 ** TAG_BITS - 1);
  const rows = checkColumn('subjects', s.subjects, postings, Math.max(0, subjects - 1));
  must(postings === 0 || subjects > 0, 'it has postings and no films');
  checkColumn('hows', s.hows, postings, 255);
  must(buckets.get(0) === 0 && buckets.get(2 ** bits) === postings, 'its buckets do not hold its postings');
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const [from, to] = [buckets.get(bucket), buckets.get(bucket + 1)];
    must(from <= to, 'its buckets do not stand in order');
    for (let i = from + 1; i < to; i++) {
      const ordered =
        tags.get(i - 1) < tags.get(i) || (tags.get(i - 1) === tags.get(i) && rows.get(i - 1) < rows.get(i));
      must(ordered, 'its postings do not stand in order');
    }
  }
}

/** All rows that have a number, each once, in the order of the numbers. */
function verifyOrder(
  name: string,
  section: Parameters<typeof checkColumn>[1],
  numbers: Pick<Column, 'items' | 'get'>,
  count: number,
): void {
  let present = 0;
  for (let row = 0; row < numbers.items; row++) if (numbers.get(row) > 0) present++;
  const order = checkColumn(name, section, present, Math.max(0, count - 1));
  for (let i = 0; i < present; i++) {
    const [before, here] = [order.get(Math.max(0, i - 1)), order.get(i)];
    const [low, high] = [numbers.get(before), numbers.get(here)];
    must(high > 0 && (i === 0 || low < high || (low === high && before < here)), `"${name}" is out of order`);
  }
}

/** What sections say together: each review has one id and is found by it, and the odd ids are ids. */
export function verifyKeyOrders(keys: Keys): void {
  must(keys.ids.inOrder(), 'its ids do not stand in order');
  for (let row = 0; row < keys.count; row++)
    must(keys.ids.rowOf(keys.ids.own(row)) === row, 'a review cannot be found by its id');
  for (const id of keys.ids.odd()) {
    const colon = id.indexOf(':');
    const register = REGISTERS.find((one) => one === id.slice(0, colon));
    const numbered = NUMBERED.find((one) => one.register === register);
    const rest = id.slice(colon + 1);
    must(
      register !== undefined && rest !== '' && !(numbered && numberOf(numbered, rest)),
      'an id is of no register',
    );
  }
}
