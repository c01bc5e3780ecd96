/** All keys of a title: its own, and those of the other ways to read it. */

import type { Kind } from '../film/film.ts';
import { foldTitle, MAX_TITLE_UNITS } from './fold-title.ts';
import { isStrong, KeyStrength } from './key-strength.ts';
import { keyText, type LookupKey, lookupKey } from './lookup-key.ts';
import { signsOf, TitleSign } from './prefilter.ts';
import type { VariantRule } from './rule.ts';
import { stripAnnotations } from './strip-annotations.ts';
import { articleInFront, brackets, variantRules, withoutEdition } from './title-variants.ts';
import { foldLetters } from './transliterate.ts';

/** A folded title and how it was read. */
interface TitleKey {
  key: string;
  /** Of `KeyStrength`; lower is stronger. */
  strength: number;
}

/** All that a title's text tells. */
interface TitleKeys {
  /** Strongest first, each key once. The first is the whole title's. */
  keys: TitleKey[];
  /** Year found in the text, 0 when none. */
  year: number;
  /** Kind found in the text ("(TV Series)"), else `unknown`. */
  kind: Kind;
}

/** A title as it is read: cut to what is read, its marks taken off and its article put in front. */
export interface TitleText {
  text: string;
  /** Year found in the text, 0 when none. */
  year: number;
  kind: Kind;
  /** Whether any reading rule may apply. */
  parts: boolean;
}

/** Reads a title once, for its keys. */
export function readTitle(title: string): TitleText {
  const given = (title.length > MAX_TITLE_UNITS ? title.slice(0, MAX_TITLE_UNITS) : title).trim();
  const signs = signsOf(given);
  if ((signs & (TitleSign.marks | TitleSign.comma)) === 0)
    return { text: given, year: 0, kind: 'unknown', parts: (signs & TitleSign.parts) !== 0 };
  const marked = stripAnnotations(given);
  const text = articleInFront(marked.title);
  const left = text === given ? signs : signsOf(text);
  return { text, year: marked.year, kind: marked.kind, parts: (left & TitleSign.parts) !== 0 };
}

/** The key of the title itself, which is the strongest. */
export const ownKey = ({ text }: TitleText): LookupKey => lookupKey(text, KeyStrength.own);

/** Adds the keys by which a title names its film as surely as by itself: without edition, from brackets, a.k.a. */
export function addStrongKeys({ text, parts }: TitleText, keys: LookupKey[]): void {
  if (parts) addReadings(STRONG, text, keys);
}

/** Adds the keys of a title's parts. They start from the title without brackets and edition, which are no subtitles. */
export function addWeakKeys({ text, parts }: TitleText, keys: LookupKey[]): void {
  if (parts) addReadings(WEAK, articleInFront(withoutEdition(brackets(text).outside || text)), keys);
}

const STRONG = variantRules.filter((rule) => isStrong(rule.strength));
const WEAK = variantRules.filter((rule) => !isStrong(rule.strength));
/** A part of a title that is but a number names nothing ("Mockingjay - Part 1"). */
const NAMES = /[^\d.]/;

function addReadings(rules: VariantRule[], text: string, keys: LookupKey[]): void {
  for (const rule of rules) {
    for (const reading of rule.read(text)) {
      const sought = lookupKey(reading, rule.strength);
      const key = keyText(sought);
      if (NAMES.test(key) && !keys.some((one) => keyText(one) === key)) keys.push(sought);
    }
  }
}

/**
 * All keys of a title as written anywhere, strongest first. Pure; time is linear in the title's length, of which
 * at most MAX_TITLE_UNITS units are read. The keys of two spellings of one film meet in at least one; what that is
 * worth, the strengths of the two tell.
 */
export function titleKeys(title: string): TitleKeys {
  const read = readTitle(title);
  const keys = [ownKey(read)];
  addStrongKeys(read, keys);
  addWeakKeys(read, keys);
  return {
    keys: keys.map((one) => ({ key: keyText(one), strength: one.strength })),
    year: read.year,
    kind: read.kind,
  };
}

/** The key of the whole title alone: enough for a title that is another film's other title. */
export const titleKey = (title: string): string => foldTitle(readTitle(title).text);

/**
 * Four bits of a title's plain spelling: of its letters and numbers alone, with articles and numbers as they are
 * written. Two titles of one key and different bits are surely spelled differently.
 */
export function spellingBits(title: string): number {
  const words = foldLetters(readTitle(title).text).match(/[\p{L}\p{N}]+/gu) ?? [];
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
