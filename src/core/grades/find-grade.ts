import {
  afterVerb,
  atEnd,
  HAS_SIGN,
  type Hit,
  isFace,
  isWord,
  labelTail,
  longest,
  OTHER_FILM,
  SIGN,
  signTail,
} from './grade-in-line.ts';
import { parseGrade } from './parse-grade.ts';
import { scaleBefore } from './parse-scale.ts';
import type { ParsedGrade } from './scale.ts';
import { LABELS, VERBS } from './vocabulary.ts';

/** How a grade stands in a text, most trustworthy first. */
export const WAYS = ['label', 'sentence', 'line', 'ending', 'sign'] as const;
export type GradePlace = (typeof WAYS)[number];

/** A grade found in a text, and where. */
export interface FoundGrade {
  reading: ParsedGrade;
  way: GradePlace;
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
  for (const [n, { line, at }] of lines.entries()) if (!isBreak(lines, n)) inLine(line, at, found);
  for (const way of WAYS) {
    const same = found.filter((grade) => grade.way === way);
    if (!same.length) continue;
    const chosen = choose(same, text);
    if (chosen) return chosen;
  }
  return undefined;
}

/** "***" between two paragraphs parts them; at the beginning or end of a page it is a grade. */
function isBreak(lines: { line: string }[], n: number): boolean {
  if (!/^[\s*]+$/.test(lines[n]!.line)) return false;
  const long = (near: { line: string } | undefined) => near !== undefined && near.line.length >= LONG;
  return lines[n]!.line.trim() === '*' || (long(lines[n - 1]) && long(lines[n + 1]));
}

/** Lines of this length are paragraphs. */
const LONG = 100;

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
/** People get grades too: "I wouldn't have got A+". */
const PERSON_GETS =
  /(?<!\p{L})(?:i|he|she|we|they|you|who)(?:\s+[\p{L}'’]+){0,2}\s+(?:get|gets|got|receives?d?|scored?|scores|earn(?:s|ed)?)$/iu;
/** What follows every label. */
const LABEL_END = /[:=]|\s[–—-]/;
const VERB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS})(?![\\p{L}\\p{N}])`, 'giu');
function inLine(line: string, at: number, found: FoundGrade[]): void {
  const add = (way: GradePlace, hit: Hit, offset: number) =>
    (way === 'label' || !isFace(hit.reading)) &&
    found.push({ reading: hit.reading, way, from: at + offset, to: at + offset + hit.length });
  const whole = line.trim();
  if (whole.length <= 80) {
    const reading = parseGrade(whole);
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
    if (PERSON_GETS.test(`${subject}${verb[0]}`)) continue;
    if (OTHER_FILM.test(subject) || /^\s+me\b/i.test(line.slice(start))) continue;
    const hit = afterVerb(line.slice(start, start + 140), scaleBefore(subject));
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
