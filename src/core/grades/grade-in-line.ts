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
  for (const [n, word] of words.entries()) {
    const offset = word.index;
    const before = text.slice(0, offset);
    if (/[.!?;:]["”’]?\s+$/u.test(before) && n > 0 && !/(?:Mr|Mrs|Ms|Dr|St|Jr|vs)\.\s+$/.test(before))
      return undefined;
    const hit = longest(text.slice(offset));
    if (!hit) continue;
    if (scale?.best && hit.reading.family === 'points' && hit.reading.best === undefined) {
      if (hit.reading.value > scale.best) return undefined;
      Object.assign(hit.reading, scale);
    }
    const { family, best } = hit.reading;
    const written = text.slice(offset, offset + hit.length);
    const rest = text.slice(offset + hit.length);
    if (
      OTHER_FILM.test(before) ||
      /^\s+(?:for|per|por|pour|für|voor)\s+(?:effort|trying|style|the (?:acting|effort))/iu.test(rest)
    )
      return undefined;
    // "recommended" and "worth seeing" are also just words.
    if (hit.reading.family === 'words') continue;
    if (family === 'letters') {
      const announced =
        ARTICLE.test(before) || /^(?:an?|the)\s/i.test(written) || /[+-]|plus|minus/.test(written);
      if (!announced || /^[a-f]/.test(written.replace(/^(?:an?|the)\s+/i, ''))) continue;
      if (!goesOn(rest)) continue;
    } else if (family === 'points' && best === undefined) {
      // "rates an 8." is a grade only where the sentence ends and an article leads to it.
      if (!/^\d/.test(written) || !/(?:^|\s)(?:an?|eine|une?|un|en|ett|et)\s+(?:\p{L}+\s+)?$/iu.test(before))
        continue;
      if (!/^\s*[.!]?\s*$/.test(rest)) continue;
    } else if (family === 'stars' && best === undefined && !/[★⭐*]/u.test(written)) {
      if (!goesOn(rest) && !/^\s+(?:out|for|till|til|to|a|au|à|al|för|for)\s/iu.test(rest)) continue;
      if (/^\s+(?:to|a)\s+\p{L}/iu.test(rest) && /^s?\s*$/.test(before.trim())) continue;
    } else if (!goesOn(rest) && !/^\s+\(/.test(rest)) continue;
    return { ...hit, offset };
  }
  return undefined;
}

const ARTICLE =
  /(?:^|\s)(?:an?|the|eine[nr]?|ein|une?|una|uno|um|uma|een|ett|en|et|grade of|grade|rating of|score of|nota de|note de|note|die|die note|la note|le|la|il|den|det|karakteren|betyget)\s+(?:(?:very|rather|pretty|quite|solid|strong|low|high|firm|weak|generous|glatte|solide|solid|well-deserved|grudging|big|fat|straight|clear|respectable|final)\s+)*["“'‘]?$/iu;

/** "(B+)", "★★★" or "Solid B+." at the end of a paragraph. */
export function atEnd(line: string): (Hit & { offset: number }) | undefined {
  const text = line.trimEnd();
  const bracket = /[([]([^()[\]]{1,40})[)\]][.!]?$/u.exec(text);
  if (bracket) {
    // "(a)" counts, "(B)" judges.
    const reading = /^[a-f]$/.test(bracket[1]!) ? undefined : parseGrade(bracket[1]!);
    const bare = reading?.family === 'points' && reading.best === undefined;
    if (reading && !bare && !isWord(reading)) {
      return { reading, length: bracket[0].length, offset: bracket.index };
    }
  }
  const sentence = /(?:^|[.!?]["”]?\s+)([^.!?]*(?:\.\d[^.!?]*)?)[.!?]?$/u.exec(text);
  const words = sentence?.[1]?.trim();
  if (!sentence || !words || words.length > 60 || words === text.replace(/[.!?]$/, '')) return undefined;
  const offset = text.lastIndexOf(words);
  const parts = words.split(/\s+/);
  if (parts.length > 9) return undefined;
  for (let skip = 0; skip < Math.min(4, parts.length); skip++) {
    const tail = parts.slice(skip).join(' ');
    if (
      skip &&
      !/^(?:an?|a solid|solid|strong|overall|final|so|und|daher|easy|just|maybe|only|barely|about)$/iu.test(
        parts[skip - 1]!,
      )
    )
      break;
    const reading = parseGrade(tail);
    if (!reading) continue;
    const bare = reading.family === 'points' && reading.best === undefined;
    if (bare || (reading.family === 'letters' && /^[a-f]/.test(reading.text))) return undefined;
    return { reading, length: tail.length, offset: offset + words.length - tail.length };
  }
  return undefined;
}

/** What is a grade wherever it stands: rows of stars, "3 stars out of 4", "7/10", "two thumbs up". */
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
