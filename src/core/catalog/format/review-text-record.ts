/** The texts of one review as the catalog keeps them, both ways. */

import { type EarlierReview, MAX_EARLIER_REVIEWS, type Review } from '../../review/review.ts';
import { CatalogError } from './container.ts';
import { dayNumber, isoDay, LAST_DAY } from './day-numbers.ts';
import { MAX_STRING_UNITS } from './string-list.ts';

/** Longest text of one review, in UTF-16 units. Keeps a hostile file from asking for much. */
export const MAX_TEXT_UNITS = 1 << 18;

/** What a card needs beyond the keys. */
export type TextRecord = Pick<Review, 'excerpt' | 'tagline' | 'url' | 'critic' | 'earlier'> &
  Pick<Review['film'], 'directors' | 'minutes'>;

/**
 * What a card needs beyond the keys as one string: nothing, or a list of fields as JSON.
 * @throws Error naming the review whose earlier ones cannot be kept
 */
export function encodeTextRecord({ id, film, excerpt, tagline, url, critic, earlier }: Review): string {
  const before = earlier?.length ? earlier.map(toList) : undefined;
  try {
    if (earlier?.some(({ date }) => date !== undefined && !dayNumber(date)))
      fail('has a date that is no day');
    if (before) earlierOf(before);
  } catch (error) {
    const { detail } = (error as CatalogError).problem.params!;
    throw new Error(`The review "${id}" of "${film.title}" cannot be kept: ${detail}.`);
  }
  const fields = trimmed([excerpt, tagline, url, critic, film.directors, film.minutes, before]);
  return fields.length > 0 ? JSON.stringify(fields) : '';
}

const toList = ({ grade, date, url }: EarlierReview) =>
  trimmed([grade.text, grade.score, date && dayNumber(date), url], 2);

/** The fields with 0 for none, those at the end left out. */
function trimmed(fields: unknown[], least = 0): unknown[] {
  const list = fields.map((field) => field ?? 0);
  while (list.length > least && list.at(-1) === 0) list.pop();
  return list;
}

/** The fields back; throws CatalogError when the text is not what `toText` makes. */
export function decodeTextRecord(json: string): TextRecord {
  if (json === '') return {};
  let fields: unknown;
  try {
    fields = JSON.parse(json);
  } catch {
    throw new CatalogError('the text of a review cannot be read');
  }
  if (!Array.isArray(fields) || fields.length > 7)
    throw new CatalogError('the text of a review cannot be read');
  const words: TextRecord = {};
  (['excerpt', 'tagline', 'url', 'critic'] as const).forEach((name, i) => {
    const value: unknown = fields[i];
    if (typeof value === 'string') words[name] = value;
    else if (value) throw new CatalogError(`the ${name} of a review is no text`);
  });
  const [directors, minutes, earlier] = fields.slice(4);
  if (Array.isArray(directors) && directors.every((name) => typeof name === 'string'))
    words.directors = directors;
  else if (directors) throw new CatalogError('the directors of a review are no list of names');
  if (typeof minutes === 'number' && minutes > 0) words.minutes = minutes;
  else if (minutes) throw new CatalogError('the minutes of a review are no number');
  if (earlier) words.earlier = earlierOf(earlier);
  return words;
}

const fail = (what: string): never => {
  throw new CatalogError(`an earlier review ${what}`);
};

/** Earlier reviews from their lists: [grade, score, day, address], the newest first. */
function earlierOf(lists: unknown): EarlierReview[] {
  if (!Array.isArray(lists) || lists.length === 0 || lists.length > MAX_EARLIER_REVIEWS)
    throw new CatalogError(`the earlier reviews of a film are no list of 1 to ${MAX_EARLIER_REVIEWS}`);
  let before = LAST_DAY;
  return lists.map((list) => {
    if (!Array.isArray(list) || list.length > 4) return fail('cannot be read');
    const [text, score, day = 0, url = 0] = list as unknown[];
    if (typeof text !== 'string' || text.length > MAX_STRING_UNITS) return fail('has no grade');
    if (!isWhole(score, 100)) return fail('has a score that is not 0–100');
    if (!isWhole(day, before)) return fail('has a day that is none, or follows an older one');
    before = day;
    const one: EarlierReview = { grade: { text, score } };
    if (day) one.date = isoDay(day);
    if (typeof url === 'string' && url.length <= MAX_STRING_UNITS && /^https?:\/\//i.test(url)) one.url = url;
    else if (url) return fail('has an address that is none of the web');
    return one;
  });
}

const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
