/** Finds grades in one line of a text, labelled and bare. */

import { parseGrade } from './parse-grade.ts';
import type { ParsedGrade } from './scale.ts';
import { COUNTED_PICTURES, STAR_WORDS } from './vocabulary.ts';

/** Words that say a grade is not this film's as a whole. */
export const OTHER_FILM =
  /\b(?:last|previous|first|original|earlier|predecessor|sequel|prequel|former|latter|other|critics?|audiences?|someone|effort|score|music|acting|cinematography|soundtrack|dvd|blu-ray|disc|extras|transfer|letzten|vorigen|précédent|anterior|vorige)\b/iu;

/** A grade at a place of a line. */
export interface Hit {
  reading: ParsedGrade;
  length: number;
}

/** Words a sentence may go on with after a grade, when the grade is of the whole film. */
const GOES_ON =
  /^(?:[.!?,;:)\]”"’'…|]|\s*$|\s+[–—-]\s|\s+(?:from me|overall|in my book|grade|rating|on my|on the|and|but|though|because|since|as|from|für diesen|für den film|pour ce film|à ce film|para esta|a esta|a este|till|til|an?d?)(?![\p{L}]))/iu;

/** A letter or a number goes on more narrowly than stars do: "an A for effort", "a 10 for style". */
function goesOn(rest: string): boolean {
  return GOES_ON.test(rest) && !/^\s+(?:an?|and an? \p{L})\s/iu.test(rest) && !/^[’']s/.test(rest);
}

/** Whether a grade after a label ends there: "Rating: B" and not "Rating: B movie". */
export function labelTail(hit: Hit, rest: string): boolean {
  const { family, best } = hit.reading;
  if (family === 'letters' || (family === 'points' && best === undefined) || family === 'words') {
    return /^\s*(?:[.,;:!?)\]|–—]|$)/u.test(rest) || /^\s{2,}|^\s+[A-Z([]/u.test(rest);
  }
  return !/^[\p{L}\p{N}]/u.test(rest);
}

/** The longest beginning that is a grade, cut only where a word ends. */
export function longest(text: string): Hit | undefined {
  for (let end = Math.min(text.length, 60); end > 0; end--) {
    const before = text[end - 1]!;
    const after = text[end] ?? ' ';
    if (/\s/.test(before)) continue;
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}+*½%]/u.test(after)) continue;
    // "B" of "B-movie", "3" of "3.5" or "3/5", "10" of "10-year-old"
    if (/[\p{L}\p{N}]/u.test(before) && /^[-–.,/'’&][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
    if (/[+*★½]/u.test(before) && /[\p{L}\p{N}+*★½☆]/u.test(after)) continue;
    if (/[-–−]/u.test(before) && /[\p{L}\p{N}-]/u.test(after)) continue;
    if (/[.,;:!?]/.test(before) && end > 1) continue;
    const reading = parseGrade(text.slice(0, end));
    if (reading) return { reading, length: end };
  }
  return undefined;
}

/**
 * A grade in what follows a verb, within its sentence and a dozen words.
 * @param scale what the sentence before the verb says that numbers are out of
 */
export function afterVerb(
  text: string,
  scale?: Pick<ParsedGrade, 'best' | 'lowest'>,
): (Hit & { offset: number }) | undefined {
  const words = [...text.matchAll(/(?<=^|[\s(“"«„])\S+/gu)].slice(0, 14);
  for (const [n, { index: offset }] of words.entries()) {
    const before = text.slice(0, offset);
    if (n > 0 && SENTENCE_ENDED.test(before) && !TITLE_ABBREVIATED.test(before)) return undefined;
    const hit = longest(text.slice(offset));
    if (!hit) continue;
    if (scale?.best && isBareNumber(hit.reading)) {
      if (hit.reading.value > scale.best) return undefined;
      Object.assign(hit.reading, scale);
    }
    const rest = text.slice(offset + hit.length);
    if (OTHER_FILM.test(before) || FOR_A_PART.test(rest)) return undefined;
    const written = text.slice(offset, offset + hit.length);
    if (isHandedOut(hit.reading, before, written, rest)) return { ...hit, offset };
  }
  return undefined;
}

const SENTENCE_ENDED = /[.!?;:]["”’]?\s+$/u;
const TITLE_ABBREVIATED = /(?:Mr|Mrs|Ms|Dr|St|Jr|vs)\.\s+$/;
/** "an A for effort": a grade of one part of the film. */
const FOR_A_PART = /^\s+(?:for|per|por|pour|für|voor)\s+(?:effort|trying|style|the (?:acting|effort))/iu;

/** A number that does not say what it is out of. */
const isBareNumber = ({ family, best }: ParsedGrade) => family === 'points' && best === undefined;

/** Whether the words around a grade hand it out to the film, and do not only contain something that looks like one. */
function isHandedOut(reading: ParsedGrade, before: string, written: string, rest: string): boolean {
  const { family, best } = reading;
  // "recommended" and "worth seeing" are also just words.
  if (family === 'words') return false;
  if (family === 'letters') return isLetterHandedOut(before, written) && goesOn(rest);
  if (isBareNumber(reading)) {
    // "rates an 8." is a grade only where the sentence ends and an article leads to it.
    return (
      /^\d/.test(written) &&
      /(?:^|\s)(?:an?|eine|une?|un|en|ett|et)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
      /^\s*[.!]?\s*$/.test(rest)
    );
  }
  if (family === 'stars' && best === undefined && !/[★⭐*]/u.test(written)) {
    if (!goesOn(rest) && !/^\s+(?:out|for|till|til|to|a|au|à|al|för|for)\s/iu.test(rest)) return false;
    return !(/^\s+(?:to|a)\s+\p{L}/iu.test(rest) && /^s?\s*$/.test(before.trim()));
  }
  return goesOn(rest) || /^\s+\(/.test(rest);
}

/** Whether a letter is announced by an article, a label or its own sign, and written as grades are. */
function isLetterHandedOut(before: string, written: string): boolean {
  const announced =
    ARTICLE.test(before) || /^(?:an?|the)\s/i.test(written) || /[+-]|plus|minus/.test(written);
  return announced && !/^[a-f]/.test(written.replace(/^(?:an?|the)\s+/i, ''));
}

const ARTICLE =
  /(?:^|\s)(?:an?|the|eine[nr]?|ein|une?|una|uno|um|uma|een|ett|en|et|grade of|grade|rating of|score of|nota de|note de|note|die|die note|la note|le|la|il|den|det|karakteren|betyget)\s+(?:(?:very|rather|pretty|quite|solid|strong|low|high|firm|weak|generous|glatte|solide|solid|well-deserved|grudging|big|fat|straight|clear|respectable|final)\s+)*["“'‘]?$/iu;

/** "(B+)", "★★★" or "Solid B+." at the end of a paragraph. */
export function atEnd(line: string): (Hit & { offset: number }) | undefined {
  const text = line.trimEnd();
  return inLastBrackets(text) ?? inLastSentence(text);
}

function inLastBrackets(text: string): (Hit & { offset: number }) | undefined {
  const bracket = /[([]([^()[\]]{1,40})[)\]][.!]?$/u.exec(text);
  // "(a)" counts, "(B)" judges.
  if (!bracket || /^[a-f]$/.test(bracket[1]!)) return undefined;
  const reading = parseGrade(bracket[1]!);
  if (!reading || isBareNumber(reading) || isWord(reading)) return undefined;
  return { reading, length: bracket[0].length, offset: bracket.index };
}

/** Longer sentences do more than hand out a grade. */
const MAX_ENDING_CHARS = 60;
const MAX_ENDING_WORDS = 9;
/** At most this many words may lead to the grade. */
const MAX_LEADING_WORDS = 3;
const LEADING_WORD =
  /^(?:an?|a solid|solid|strong|overall|final|so|und|daher|easy|just|maybe|only|barely|about)$/iu;

function inLastSentence(text: string): (Hit & { offset: number }) | undefined {
  const words = /(?:^|[.!?]["”]?\s+)([^.!?]*(?:\.\d[^.!?]*)?)[.!?]?$/u.exec(text)?.[1]?.trim();
  if (!words || words.length > MAX_ENDING_CHARS || words === text.replace(/[.!?]$/, '')) return undefined;
  const parts = words.split(/\s+/);
  if (parts.length > MAX_ENDING_WORDS) return undefined;
  const offset = text.lastIndexOf(words);
  for (let skip = 0; skip <= Math.min(MAX_LEADING_WORDS, parts.length - 1); skip++) {
    if (skip && !LEADING_WORD.test(parts[skip - 1]!)) return undefined;
    const tail = parts.slice(skip).join(' ');
    const reading = parseGrade(tail);
    if (!reading) continue;
    if (isBareNumber(reading) || (reading.family === 'letters' && /^[a-f]/.test(reading.text)))
      return undefined;
    return { reading, length: tail.length, offset: offset + words.length - tail.length };
  }
  return undefined;
}

/** What is a grade everywhere: rows of stars, "3 stars out of 4", "7/10", "two thumbs up". */
export const SIGN = new RegExp(
  `[★⭐✭✮✯🌟✪]+|(?<![*\\p{L}\\p{N}])\\*{2,5}(?= ?(?:½|1/2))|(?<![\\d/.,\\p{L}-])(?:\\d{1,2}(?:[.,]\\d)?|\\d?½)(?= ?(?:/|out of|von|sur|sobre|su|${STAR_WORDS}))|(?<!\\p{L})(?:two|both|deux|zwei|dos|due)\\s+(?=thumbs|daumen|pouces|pulgares|pollici)`,
  'giu',
);

/** What every one of these has. */
export const HAS_SIGN = /[★⭐✭✮✯🌟✪*½\d]|thumbs|daumen|pouces|pulgares|pollici/iu;

/** Whether signs end where the grade does, and are a grade there. */
export function signTail(line: string, from: number, hit: Hit): boolean {
  const written = line.slice(from, from + hit.length);
  const rest = line.slice(from + hit.length);
  // One star in a text may be a bullet, a footnote or a legend.
  if (/^[★⭐✭✮✯🌟✪]$/u.test(written.replace('\uFE0F', ''))) return false;
  if (/[★⭐✭✮✯🌟✪*]/u.test(written)) return !/^[★⭐*☆]/u.test(rest);
  if (hit.reading.family === 'thumbs') return true;
  const { best, family } = hit.reading;
  if (best === undefined) return false;
  if (family === 'stars') return true;
  // "9 out of 10 dentists", "1/4 of the budget", "4/4 time", a date
  return (
    [4, 5, 10, 20, 100].includes(best) && /^\s*(?:[.!?,;)\]]|$)/u.test(rest) && !/^\/|^,?\s*\d/.test(rest)
  );
}

/** Verdicts in words count only as a whole line or a whole last sentence: "recommended" is also just a word. */
export function isWord(reading: ParsedGrade): boolean {
  return (
    reading.family === 'words' &&
    !/\p{Extended_Pictographic}/u.test(reading.text) &&
    reading.text.split(' ').length > 5
  );
}

/** Faces, hands and other pictures, which a text uses for much else than grades: they need a label or a field. */
export function isFace(reading: ParsedGrade): boolean {
  if (!/\p{Extended_Pictographic}/u.test(reading.text) || /[★⭐✭✮✯🌟✪✰]/u.test(reading.text)) return false;
  const pictures = [...reading.text.replace('\uFE0F', '').replace('½', '')];
  const counted = pictures.every((sign) => COUNTED_PICTURES.includes(sign));
  return !counted || reading.value < 2;
}
