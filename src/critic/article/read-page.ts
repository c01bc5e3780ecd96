import { findGrade } from '../../core/grades/find-grade.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import { wordCount as words } from '../../core/review/whitespace.ts';
import { minutesOf, setGrade } from '../fields/read-fields.ts';
import type { Article } from '../model/article.ts';
import type { Block, Page } from '../model/raw-draft.ts';
import { foldText, readTitles } from './article-titles.ts';
import {
  bylineOf,
  creditsOf,
  dateLead,
  dateLine,
  isFurniture,
  isProse,
  isRule,
  startsComments,
} from './classify-line.ts';
import { isBareLabel, labelledFact } from './fact-labels.ts';
import { filmYear, parseHeading, titleGuess } from './parse-heading.ts';
import type { RepeatedText } from './repeated-text.ts';

/** Completes an article from its page: title, tagline, byline, date, grade and the review's own paragraphs. */
export function readPage(article: Article, page: Page, repeated: RepeatedText): void {
  const cut = page.blocks.findIndex(({ text }, n) => n > 3 && startsComments(text));
  const blocks = (cut < 0 ? page.blocks : page.blocks.slice(0, cut))
    .filter(({ text }) => text.trim())
    .flatMap(parted)
    .slice(0, MAX_BLOCKS);
  // Of a bare text only its headings may name the film: its first words are the review's.
  const prose = ({ text, navigation, heading }: Block) =>
    page.bare
      ? !heading
      : !navigation &&
        isProse(text) &&
        !isFurniture(text) &&
        !repeated.isRepeated(text) &&
        !labelledFact(text);
  const start = blocks.findIndex(prose);
  const head = start < 0 ? blocks : blocks.slice(0, start);
  const rest = start < 0 ? [] : blocks.slice(start);
  const lines = readHead(article, pairLabels(head), repeated);
  readTitles(article, page, lines, repeated);
  const body = bodyBlocks(article, page, rest, repeated);
  if (!article.grade) gradeIn(article, [...head.filter(({ navigation }) => !navigation), ...body]);
  article.body = paragraphs(article, body);
  if (!article.date && !article.ambiguousDate) lateDate(article, rest);
}

/** No paragraph is longer, and no review has more of them. */
const MAX_BLOCK_CHARS = 5000;
const MAX_BLOCKS = 1000;
/** A longer line is prose, not names after a label. */
const MAX_FACT_WORDS = 40;
/** Where a grade is looked for, from the beginning and from the end. */
const GRADE_SEARCH_BLOCKS = 40;

/** A block that is too long to be one, in pieces: what reads lines must not meet a megabyte. */
function parted(block: Block): Block[] {
  if (block.text.length <= MAX_BLOCK_CHARS) return [block];
  const pieces: Block[] = [];
  for (let at = 0; at < block.text.length; ) {
    const piece = block.text.slice(at, at + MAX_BLOCK_CHARS);
    const end = piece.lastIndexOf('. ') + 1;
    const next = at + (piece.length < MAX_BLOCK_CHARS || end < 1 ? piece.length : end);
    pieces.push({ ...block, text: block.text.slice(at, next).trim() });
    at = next;
  }
  return pieces;
}

/** Takes bylines, dates and credits out of the head; what is left may be titles and taglines. */
function readHead(article: Article, head: Block[], repeated: RepeatedText): Block[] {
  const left: Block[] = [];
  for (const block of head) {
    const text = block.text.trim();
    if (isRule(text) || block.navigation) continue;
    const byline = bylineOf(text);
    if (byline) {
      article.critic ??= byline;
      article.trail.push(`critic from the byline: ${byline}`);
    }
    const day = dateLine(text.replace(/^.*\bon (?=\p{L}+ \d)/u, ''));
    if (day) takeDate(article, day, `line "${text.slice(0, 60)}"`);
    if (byline || day) continue;
    if (block.heading !== 1 && takeFact(article, text)) continue;
    if (takeCredits(article, text) || isNoTitle(text, repeated)) continue;
    left.push(block);
  }
  return left;
}

const isNoTitle = (text: string, repeated: RepeatedText) =>
  repeated.isRepeated(text) || isFurniture(text) || parseGrade(text) !== undefined || /^https?:/.test(text);

function takeDate(article: Article, { iso, open }: { iso?: string; open?: string }, from: string): void {
  if (article.date || article.ambiguousDate) return;
  if (iso) article.date = iso;
  else if (open) article.ambiguousDate = open;
  article.trail.push(`date from ${from}`);
}

function takeCredits(article: Article, text: string): boolean {
  const credits = creditsOf(text);
  if (!credits) return false;
  if (credits.directors && !article.directors) {
    article.directors = credits.directors
      .split(/\s*[,;&/]\s*|\s+(?:and|und|et|y|e)\s+/)
      .map((name) => name.replace(/[.(].*$/, '').trim())
      .filter((name) => /\p{Lu}/u.test(name))
      .slice(0, 6);
  }
  if (credits.minutes && !article.minutes) article.minutes = minutesOf(credits.minutes);
  if (credits.year) takeYear(article, credits.year, (year) => `the credits: ${year}`);
  return true;
}

function takeYear(article: Article, text: string, from: (year: number) => string): void {
  const year = article.year ? undefined : filmYear(text);
  if (!year) return;
  article.year = year;
  article.trail.push(`year from ${from(year)}`);
}

/** Labels and values that are blocks of their own (cells of a table of facts) as one line each. */
function pairLabels(head: Block[]): Block[] {
  const labels = head.filter(({ text, heading }) => heading === undefined && isBareLabel(text));
  if (labels.length < 2) return head;
  const paired: Block[] = [];
  for (let n = 0; n < head.length; n++) {
    const block = head[n]!;
    const value = head[n + 1];
    if (labels.includes(block) && value && value.heading === undefined && !labels.includes(value)) {
      paired.push({ ...block, text: `${block.text.replace(/\s*[:：]$/, '')}: ${value.text}` });
      n++;
    } else if (!labels.includes(block)) paired.push(block);
  }
  return paired;
}

/** Takes a fact about the film from its line. True for every such line: it is neither title nor tagline. */
function takeFact(article: Article, text: string): boolean {
  const fact = labelledFact(text);
  if (!fact) return false;
  const { meaning, value } = fact;
  if (meaning === 'film' || meaning === 'title') {
    const heading = article.titleInField ? undefined : parseHeading(value);
    if (heading) article.titles.unshift(titleGuess(heading, 'label'));
  } else if (meaning === 'original') article.otherTitles ??= [value];
  else if (meaning === 'director') takeCredits(article, `Director: ${value}`);
  else if (meaning === 'minutes') article.minutes ??= minutesOf(value);
  else if (meaning === 'year') takeYear(article, value, () => `the line "${text.slice(0, 60)}"`);
  return true;
}

/** The review's own blocks: what comes before the notices at the end, without rules, menus and credits. */
function bodyBlocks(article: Article, page: Page, rest: Block[], repeated: RepeatedText): Block[] {
  let end = rest.length;
  while (end > 0) {
    const { text, navigation } = rest[end - 1]!;
    const furniture = navigation || isFurniture(text) || repeated.isRepeated(text);
    const late = takeLateByline(article, text, end > 1);
    if (!furniture && !late && !(end > 1 && isScrap(text))) break;
    end--;
  }
  return rest.slice(0, end).filter(({ text, navigation }) => {
    if (isRule(text) || navigation || repeated.isRepeated(text)) return false;
    if (!page.bare && words(text) < MAX_FACT_WORDS && !findGrade(text) && takeFact(article, text))
      return false;
    return !(words(text) < 40 && takeCredits(article, text));
  });
}

/** A short last line is a caption or a link, unless it ends like a sentence or is the grade. */
const isScrap = (text: string) =>
  words(text) < 5 && !/[.!?]["”’)]?$/.test(text) && !parseGrade(text) && !findGrade(text);

/** Takes the day or the critic from a line below the review. @param named whether a byline is looked for */
function takeLateByline(article: Article, text: string, named: boolean): boolean {
  const day = dateLine(text);
  const byline = bylineOf(text);
  if (!day && !(byline && named)) return false;
  if (!article.critic) article.critic = byline;
  if (day) takeDate(article, day, `line "${text.slice(0, 60)}"`);
  return true;
}

/** Whether a text has more plain letters and digits than this: folding keeps each of them. */
function outgrows(text: string, most: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters <= most; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters++;
  }
  return letters > most;
}

function gradeIn(article: Article, blocks: Block[]): void {
  const [named] = article.titles;
  const title = named?.title ? foldText(named.title) : undefined;
  const ends =
    blocks.length > 2 * GRADE_SEARCH_BLOCKS
      ? [...blocks.slice(0, GRADE_SEARCH_BLOCKS), ...blocks.slice(-GRADE_SEARCH_BLOCKS)]
      : blocks;
  const text = ends
    .filter(({ text }) => title === undefined || outgrows(text, title.length) || foldText(text) !== title)
    .map((block) => block.text)
    .join('\n');
  const found = findGrade(text);
  if (found)
    setGrade(
      article,
      found.reading,
      `the text (${found.way}) "${text
        .slice(Math.max(0, found.from - 40), found.to + 10)
        .replace(/\s+/g, ' ')
        .trim()}"`,
    );
}

function paragraphs(article: Article, body: Block[]): string[] {
  const all: string[] = [];
  for (const [n, block] of body.entries()) {
    const lead = n === 0 ? dateLead(block.text) : undefined;
    if (lead) takeDate(article, lead, 'the beginning of the text');
    const text = (lead?.rest ?? block.text).trim();
    if (!block.heading && text && !(words(text) <= 6 && parseGrade(text))) all.push(text);
  }
  return all;
}

/** A page that dates itself only at its end. */
function lateDate(article: Article, rest: Block[]): void {
  for (const { text } of rest.slice(-12)) {
    const found = dateLine(text);
    if (found) takeDate(article, found, `line "${text.slice(0, 60)}"`);
  }
}
