/** Finds the grade of a review in its text. */

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

/** Where a grade is found in a text, most trustworthy first. */
const WAYS = ['label', 'sentence', 'line', 'ending', 'sign'] as const;
type GradePlace = (typeof WAYS)[number];

/** A grade found in a text, and where. */
interface FoundGrade {
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
  // Grades are before the text, at its end or in short lines; the long paragraphs between only where those have none.
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
    const whole = found.filter(({ from, to }) => isOverall(text, from) || isOverall(text, from, to));
    return whole.at(-1) ?? (values.size === 2 ? last : undefined);
  }
  // The letters of an index and a page's worth of other reviews' stars are no grade of this one.
  if (last.way === 'line' || last.way === 'sign') return values.size > 2 ? undefined : last;
  return last;
}

/** Whether a label before the grade says that it is of the whole. Where a line is all label and grade, it begins at `from`. */
const isOverall = (text: string, from: number, end = from) =>
  OVERALL.test(text.slice(Math.max(0, from - 40), end));

const OVERALL = /(?:overall|final|total|film|movie|gesamt\w*|verdict|fazit)[^\n]{0,20}$/iu;
const INLINE_LABEL = new RegExp(`(?<![\\p{L}\\p{N}])${LABELS}\\s*(?:[:=]|\\s[–—-])\\s*`, 'giu');
/** People get grades too: "I wouldn't have got A+". */
const PERSON_GETS =
  /(?<!\p{L})(?:i|he|she|we|they|you|who)(?:\s+[\p{L}'’]+){0,2}\s+(?:get|gets|got|receives?d?|scored?|scores|earn(?:s|ed)?)$/iu;
/** What follows every label. */
const LABEL_END = /[:=]|\s[–—-]/;
const VERB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS})(?![\\p{L}\\p{N}])`, 'giu');

/** A grade in a line, and where it begins. */
type Placed = Hit & { offset: number };

/** Adds all grades that a line may hand out. */
function inLine(line: string, at: number, found: FoundGrade[]): void {
  const add = (way: GradePlace, { reading, length, offset }: Placed) => {
    if (way === 'label' || !isFace(reading))
      found.push({ reading, way, from: at + offset, to: at + offset + length });
  };
  const whole = wholeLine(line);
  if (whole) {
    add(whole.way, whole);
    return;
  }
  // Long paragraphs are searched only where they have a sign that a grade cannot do without.
  if (LABEL_END.test(line)) for (const hit of afterLabels(line)) add('label', hit);
  for (const hit of afterVerbs(line)) add('sentence', hit);
  const ending = atEnd(line);
  if (ending) add('ending', ending);
  if (HAS_SIGN.test(line)) for (const hit of asSigns(line)) add('sign', hit);
}

/** Longer lines are more than a grade. */
const MAX_GRADE_LINE_CHARS = 80;

/** The grade that is all of a line, with a label before it or without. */
function wholeLine(line: string): (Placed & { way: 'label' | 'line' }) | undefined {
  const whole = line.trim();
  const reading = whole.length <= MAX_GRADE_LINE_CHARS ? parseGrade(whole) : undefined;
  if (!reading) return undefined;
  const place = { reading, length: whole.length, offset: line.indexOf(whole) };
  const unquoted = whole.replace(/^[(["']+|[)\]"'.!]+$/g, '');
  if (reading.text.length < unquoted.length && /^\p{L}{3}/u.test(whole)) return { ...place, way: 'label' };
  const bare = reading.family === 'points' && reading.best === undefined;
  return bare || /^[a-z]/.test(whole) || isWord(reading) ? undefined : { ...place, way: 'line' };
}

/** Grades after a label within a line: "Grade: B+". */
function* afterLabels(line: string): Generator<Placed> {
  for (const label of some(line, INLINE_LABEL)) {
    const offset = label.index + label[0].length;
    const hit = longest(line.slice(offset, offset + 70));
    if (hit && labelTail(hit, line.slice(offset + hit.length))) yield { ...hit, offset };
  }
}

/** Grades that a verb hands out: "This film rates a B+". */
function* afterVerbs(line: string): Generator<Placed> {
  for (const verb of some(line, VERB)) {
    const start = verb.index + verb[0].length;
    const subject = line.slice(Math.max(0, verb.index - 60), verb.index).replace(/^.*[.!?;]\s/s, '');
    if (PERSON_GETS.test(`${subject}${verb[0]}`)) continue;
    if (OTHER_FILM.test(subject) || /^\s+me\b/i.test(line.slice(start))) continue;
    const hit = afterVerb(line.slice(start, start + 140), scaleBefore(subject));
    if (hit) yield { ...hit, offset: start + hit.offset };
  }
}

/** Grades in signs that nobody uses for anything else: "★★★½". */
function* asSigns(line: string): Generator<Placed> {
  for (const { index: offset } of some(line, SIGN)) {
    const hit = longest(line.slice(offset, offset + 40));
    if (hit && signTail(line, offset, hit)) yield { ...hit, offset };
  }
}

/** The first and last places where a pattern occurs: no honest paragraph gives a grade in more, but a hostile one may try. */
function some(line: string, pattern: RegExp): RegExpExecArray[] {
  const all = [...line.matchAll(pattern)];
  return all.length > 24 ? [...all.slice(0, 12), ...all.slice(-12)] : all;
}
