import { readReading } from './grade.ts';
import { LABELS, STAR_WORDS, VERBS } from './grade-words.ts';
import type { Reading } from './scale.ts';

/** How a grade stands in a text, most trustworthy first. */
export const WAYS = ['label', 'sentence', 'line', 'ending', 'sign'] as const;
export type Way = (typeof WAYS)[number];

/** A grade found in a text, and where. */
export interface FoundGrade {
  reading: Reading;
  way: Way;
  from: number;
  to: number;
}

/**
 * The grade of a review in its text (paragraphs and lines apart by line breaks): after a label ("Rating: ***"),
 * handed out in a sentence ("This film rates a B+."), on a line of its own, at the end of a paragraph ("(B+)"),
 * or as signs nobody uses otherwise ("★★★½"). The best way wins, then the last place. `undefined` when there
 * is none, or when several of equal weight contradict each other and none is about the whole.
 */
export function findGrade(text: string): FoundGrade | undefined {
  const lines: { line: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ line, at });
    at += line.length + 1;
  }
  // Grades stand before the text, at its end or in short lines; the long paragraphs between only where those have none.
  const likely = lines.filter(({ line }, n) => line.length < 200 || n < 2 || n >= lines.length - 3);
  return search(likely, text) ?? (likely.length < lines.length ? search(lines, text) : undefined);
}

function search(lines: { line: string; at: number }[], text: string): FoundGrade | undefined {
  const found: FoundGrade[] = [];
  for (const { line, at } of lines) inLine(line, at, found);
  for (const way of WAYS) {
    const same = found.filter((grade) => grade.way === way);
    if (!same.length) continue;
    const chosen = choose(same, text);
    if (chosen) return chosen;
  }
  return undefined;
}

function choose(found: FoundGrade[], text: string): FoundGrade | undefined {
  const last = found.at(-1)!;
  const values = new Set(found.map(({ reading }) => `${reading.value}/${reading.best}`));
  if (values.size === 1) return found[0];
  if (last.way === 'label') {
    const whole = found.filter(({ from }) => OVERALL.test(text.slice(Math.max(0, from - 40), from)));
    return whole.at(-1) ?? (values.size === 2 ? last : undefined);
  }
  // The letters of an index and a page's worth of other reviews' stars are no grade of this one.
  if (last.way === 'line' || last.way === 'sign') return values.size > 2 ? undefined : last;
  return last;
}

const OVERALL = /(?:overall|final|total|film|movie|gesamt\w*|verdict|fazit)[^\n]{0,20}$/iu;
const INLINE_LABEL = new RegExp(`(?<![\\p{L}\\p{N}])${LABELS}\\s*(?:[:=]|\\s[–—-])\\s*`, 'giu');
/** What follows every label. */
const LABEL_END = /[:=]|\s[–—-]/;
const VERB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS})(?![\\p{L}\\p{N}])`, 'giu');
const OTHER_FILM =
  /\b(?:last|previous|first|original|earlier|predecessor|sequel|prequel|former|latter|other|critics?|audiences?|someone|effort|score|music|acting|cinematography|soundtrack|dvd|blu-ray|disc|extras|transfer|letzten|vorigen|précédent|anterior|vorige)\b/iu;

function inLine(line: string, at: number, found: FoundGrade[]): void {
  const add = (way: Way, hit: Hit, offset: number) =>
    found.push({ reading: hit.reading, way, from: at + offset, to: at + offset + hit.length });
  const whole = line.trim();
  if (whole.length <= 80) {
    const reading = readReading(whole);
    if (reading) {
      const bare = reading.family === 'points' && reading.best === undefined;
      const labelled =
        reading.text.length < whole.replace(/^[(["']+|[)\]"'.!]+$/g, '').length && /^\p{L}{3}/u.test(whole);
      if (labelled || (!bare && !/^[a-z]/.test(whole) && !isWord(reading))) {
        add(labelled ? 'label' : 'line', { reading, length: whole.length }, line.indexOf(whole));
        return;
      }
    }
  }
  // Long paragraphs are searched only where they have a sign that a grade cannot do without.
  for (const label of LABEL_END.test(line) ? some(line, INLINE_LABEL) : []) {
    const start = label.index + label[0].length;
    const hit = longest(line.slice(start, start + 70));
    if (hit && labelTail(hit, line.slice(start + hit.length))) add('label', hit, start);
  }
  for (const verb of some(line, VERB)) {
    const start = verb.index + verb[0].length;
    const subject = line.slice(Math.max(0, verb.index - 60), verb.index).replace(/^.*[.!?;]\s/s, '');
    if (OTHER_FILM.test(subject) || /^\s+me\b/i.test(line.slice(start))) continue;
    const hit = afterVerb(line.slice(start, start + 140));
    if (hit) add('sentence', hit, start + hit.offset);
  }
  const ending = atEnd(line);
  if (ending) add('ending', ending, ending.offset);
  for (const sign of HAS_SIGN.test(line) ? some(line, SIGN) : []) {
    const hit = longest(line.slice(sign.index, sign.index + 40)) ?? undefined;
    if (hit && signTail(line, sign.index, hit)) add('sign', hit, sign.index);
  }
}

/** The first and last places where a pattern stands: no paragraph hands out a grade in more, but a hostile one may try. */
function some(line: string, pattern: RegExp): RegExpExecArray[] {
  const all = [...line.matchAll(pattern)];
  return all.length > 24 ? [...all.slice(0, 12), ...all.slice(-12)] : all;
}

interface Hit {
  reading: Reading;
  length: number;
}

/** Words a sentence may go on with after a grade, when the grade is of the whole film. */
const GOES_ON =
  /^(?:[.!?,;:)\]”"’'…|]|\s*$|\s+[–—-]\s|\s+(?:from me|overall|in my book|grade|rating|on my|on the|and|but|though|because|since|as|from|für diesen|für den film|pour ce film|à ce film|para esta|a esta|a este|till|til|an?d?)(?![\p{L}]))/iu;

/** A letter or a number goes on more narrowly than stars do: "an A for effort", "a 10 for style". */
function goesOn(rest: string): boolean {
  return GOES_ON.test(rest) && !/^\s+(?:an?|and an? \p{L})\s/iu.test(rest) && !/^[’']s/.test(rest);
}

function labelTail(hit: Hit, rest: string): boolean {
  const { family, best } = hit.reading;
  if (family === 'letters' || (family === 'points' && best === undefined) || family === 'words') {
    return /^\s*(?:[.,;:!?)\]|–—]|$)/u.test(rest) || /^\s{2,}|^\s+[A-Z([]/u.test(rest);
  }
  return !/^[\p{L}\p{N}]/u.test(rest);
}

/** The longest beginning that is a grade, cut only where a word ends. */
function longest(text: string): Hit | undefined {
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
    const reading = readReading(text.slice(0, end));
    if (reading) return { reading, length: end };
  }
  return undefined;
}

/** A grade in what follows a verb, within its sentence and a dozen words. */
function afterVerb(text: string): (Hit & { offset: number }) | undefined {
  const words = [...text.matchAll(/(?<=^|[\s(“"«„])\S+/gu)].slice(0, 14);
  for (const [n, word] of words.entries()) {
    const offset = word.index;
    const before = text.slice(0, offset);
    if (/[.!?;:]["”’]?\s+$/u.test(before) && n > 0 && !/(?:Mr|Mrs|Ms|Dr|St|Jr|vs)\.\s+$/.test(before))
      return undefined;
    const hit = longest(text.slice(offset));
    if (!hit) continue;
    const { family, best } = hit.reading;
    const written = text.slice(offset, offset + hit.length);
    const rest = text.slice(offset + hit.length);
    if (
      OTHER_FILM.test(before) ||
      /^\s+(?:for|per|por|pour|für|voor)\s+(?:effort|trying|style|the (?:acting|effort))/iu.test(rest)
    )
      return undefined;
    if (isWord(hit.reading)) continue;
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
function atEnd(line: string): (Hit & { offset: number }) | undefined {
  const text = line.trimEnd();
  const bracket = /[([]([^()[\]]{1,40})[)\]][.!]?$/u.exec(text);
  if (bracket) {
    const reading = readReading(bracket[1]!);
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
    const reading = readReading(tail);
    if (!reading) continue;
    const bare = reading.family === 'points' && reading.best === undefined;
    if (bare || (reading.family === 'letters' && /^[a-f]/.test(reading.text))) return undefined;
    return { reading, length: tail.length, offset: offset + words.length - tail.length };
  }
  return undefined;
}

/** What is a grade wherever it stands: rows of stars, "3 stars out of 4", "7/10", "two thumbs up". */
const SIGN = new RegExp(
  `[★⭐✭✮✯🌟✪]+|(?<![*\\p{L}\\p{N}])\\*{2,5}(?= ?(?:½|1/2))|(?<![\\d/.,\\p{L}-])(?:\\d{1,2}(?:[.,]\\d)?|\\d?½)(?= ?(?:/|out of|von|sur|sobre|su|${STAR_WORDS}))|(?<!\\p{L})(?:two|both|deux|zwei|dos|due)\\s+(?=thumbs|daumen|pouces|pulgares|pollici)|👍|👎`,
  'giu',
);

/** What every one of these has. */
const HAS_SIGN = /[★⭐✭✮✯🌟✪*½\d👍👎]|thumbs|daumen|pouces|pulgares|pollici/iu;

function signTail(line: string, from: number, hit: Hit): boolean {
  const written = line.slice(from, from + hit.length);
  const rest = line.slice(from + hit.length);
  if (/[★⭐✭✮✯🌟✪*👍👎]/u.test(written)) return !/^[★⭐*☆]/u.test(rest);
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
function isWord(reading: Reading): boolean {
  return (
    reading.family === 'words' &&
    !/\p{Extended_Pictographic}/u.test(reading.text) &&
    reading.text.split(' ').length > 5
  );
}
