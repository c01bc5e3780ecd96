import type { Kind } from './film.ts';
import { foldTitle, LONGEST_TITLE } from './fold.ts';
import { How, isStrong } from './how.ts';
import { foldLetters } from './letters.ts';
import { readMarks } from './marks.ts';
import { articleInFront, brackets, readingRules, withoutEdition } from './readings.ts';

/** A folded title and how it was read. */
export interface TitleKey {
  key: string;
  /** Of film/how; lower is stronger. */
  how: number;
}

/** All that a title's text tells. */
export interface TitleKeys {
  /** Strongest first, each key once. The first is the whole title's. */
  keys: TitleKey[];
  /** Year found in the text, 0 when none. */
  year: number;
  /** Kind found in the text ("(TV Series)"), else `unknown`. */
  kind: Kind;
}

/** What any reading but the whole title needs: a sign that divides it, a bracket, or a word that a rule knows. */
const PARTED =
  /[:([/|–—,]| [-]|aka|['’]s|s['’]|\bor\b|3-?d|4k|imax|edition|version|cut|movie|film|picture|uncut|unrated|premiere|remastered|redux|^(?:die|u[nm]|uno|uma|den?|os?|as|i|ett?|een|en|al|az|lo|na|ang|disney|walt|marvel|pixar|dc|lego|barbie|wwe|bbc|nova|netflix) /i;

/** The title cut to what is read, its marks taken off and its article put in front. */
function whole(title: string): { text: string; year: number; kind: Kind } {
  const marked = readMarks(title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title);
  return { text: articleInFront(marked.title), year: marked.year, kind: marked.kind };
}

/**
 * The keys of a title as written anywhere: itself whole, then read the ways of film/readings. Pure; time is
 * linear in the title's length, of which at most LONGEST_TITLE units are read. The keys of two spellings of one
 * film meet in at least one; what that is worth, the two `how` tell.
 */
export function titleKeys(title: string): TitleKeys {
  const { text, year, kind } = whole(title);
  const keys: TitleKey[] = [{ key: foldTitle(text), how: How.own }];
  if (PARTED.test(text)) addReadings(text, keys);
  return { keys, year, kind };
}

/** A part of a title that is but a number names nothing ("Mockingjay - Part 1"). */
const NAMES = /[^\d.]/;

/** Weak readings start from the title without brackets and edition: their parts are no subtitles. */
function addReadings(text: string, keys: TitleKey[]): void {
  const core = articleInFront(withoutEdition(brackets(text).outside || text));
  for (const rule of readingRules) {
    for (const reading of rule.read(isStrong(rule.how) ? text : core)) {
      const key = foldTitle(reading);
      if (NAMES.test(key) && !keys.some((one) => one.key === key)) keys.push({ key, how: rule.how });
    }
  }
}

/** The key of the whole title alone: enough for a title that is another film's other title. */
export const titleKey = (title: string): string => foldTitle(whole(title).text);

/**
 * Four bits of a title's plain spelling: of its letters and numbers alone, with articles and numbers as they are
 * written. Two titles of one key and different bits are surely spelled differently.
 */
export function spellingBits(title: string): number {
  const words = foldLetters(whole(title).text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return fnv(words.join(' ')) & 15;
}

/** FNV-1a of the UTF-16 units, its halves folded into 16 bits. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/**
 * A name's 16-bit hash, never 0 (0 means unknown), of its folded form.
 * For telling directors apart, not for looking them up.
 */
export const nameHash = (name: string): number => fnv(foldTitle(name)) || 1;
