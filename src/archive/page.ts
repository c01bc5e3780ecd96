import { readReading } from '../review/grade.ts';
import { findGrade } from '../review/grade-find.ts';
import { wordCount as words } from '../review/words.ts';
import type { Block, Draft, Page, TitleGuess } from './draft.ts';
import { minutesOf, setGrade } from './fields.ts';
import {
  bylineOf,
  creditsOf,
  dateLead,
  dateLine,
  isFurniture,
  isRule,
  isSiteish,
  startsComments,
} from './lines.ts';
import { filmYear, type Heading, readTitle, titleOfName } from './titles.ts';

/** What the other pages of the archive tell about this one. */
export interface Neighbours {
  /** Whether this text stands on many of its pages. */
  repeated(text: string): boolean;
}

/** A block that can only be prose: the head of the page ends here. */
const isProse = (text: string) => words(text) >= 25 || (words(text) >= 14 && /[.!?…]["”’)]?$/.test(text));

/** Completes a draft from its page: title, tagline, byline, date, grade and the review's own paragraphs. */
export function readPage(draft: Draft, page: Page, neighbours: Neighbours): void {
  const cut = page.blocks.findIndex(({ text }, n) => n > 3 && startsComments(text));
  const blocks = (cut < 0 ? page.blocks : page.blocks.slice(0, cut))
    .filter(({ text }) => text.trim())
    .flatMap(parted)
    .slice(0, MOST_BLOCKS);
  // Of a bare text only its headings may name the film: its first words are the review's.
  const prose = ({ text, navigation, heading }: Block) =>
    page.bare ? !heading : !navigation && isProse(text) && !isFurniture(text) && !neighbours.repeated(text);
  const start = blocks.findIndex(prose);
  const head = start < 0 ? blocks : blocks.slice(0, start);
  const rest = start < 0 ? [] : blocks.slice(start);
  const lines = readHead(draft, head, neighbours);
  titles(draft, page, lines, neighbours);
  const body = bodyBlocks(draft, rest, neighbours);
  if (!draft.grade) gradeIn(draft, [...head.filter(({ navigation }) => !navigation), ...body]);
  draft.body = paragraphs(draft, body);
  if (!draft.date && !draft.openDate) lateDate(draft, rest);
}

/** No paragraph is longer, and no review has more of them. */
const LONGEST_BLOCK = 5000;
const MOST_BLOCKS = 1000;
/** Where a grade is looked for, from the beginning and from the end. */
const GRADE_BLOCKS = 40;

/** A block that is too long to be one, in pieces: what reads lines must not meet a megabyte. */
function parted(block: Block): Block[] {
  if (block.text.length <= LONGEST_BLOCK) return [block];
  const pieces: Block[] = [];
  for (let at = 0; at < block.text.length; ) {
    const piece = block.text.slice(at, at + LONGEST_BLOCK);
    const end = piece.lastIndexOf('. ') + 1;
    const next = at + (piece.length < LONGEST_BLOCK || end < 1 ? piece.length : end);
    pieces.push({ ...block, text: block.text.slice(at, next).trim() });
    at = next;
  }
  return pieces;
}

/** Takes bylines, dates and credits out of the head; what is left may be titles and taglines. */
function readHead(draft: Draft, head: Block[], neighbours: Neighbours): Block[] {
  const left: Block[] = [];
  for (const block of head) {
    const text = block.text.trim();
    if (isRule(text) || block.navigation) continue;
    const byline = bylineOf(text);
    if (byline) {
      draft.critic ??= byline;
      draft.trail.push(`critic from the byline: ${byline}`);
    }
    const day = dateLine(text.replace(/^.*\bon (?=\p{L}+ \d)/u, ''));
    if (day) takeDate(draft, day, `line "${text.slice(0, 60)}"`);
    if (byline || day) continue;
    if (
      takeCredits(draft, text) ||
      neighbours.repeated(text) ||
      isFurniture(text) ||
      readReading(text) ||
      /^https?:/.test(text)
    )
      continue;
    left.push(block);
  }
  return left;
}

function takeDate(draft: Draft, { iso, open }: { iso?: string; open?: string }, from: string): void {
  if (draft.date || draft.openDate) return;
  if (iso) draft.date = iso;
  else if (open) draft.openDate = open;
  draft.trail.push(`date from ${from}`);
}

function takeCredits(draft: Draft, text: string): boolean {
  const credits = creditsOf(text);
  if (!credits) return false;
  if (credits.directors && !draft.directors) {
    draft.directors = credits.directors
      .split(/\s*[,;&/]\s*|\s+(?:and|und|et|y|e)\s+/)
      .map((name) => name.replace(/[.(].*$/, '').trim())
      .filter((name) => /\p{Lu}/u.test(name))
      .slice(0, 6);
  }
  if (credits.minutes && !draft.minutes) draft.minutes = minutesOf(credits.minutes);
  if (credits.year && !draft.year) {
    const year = filmYear(credits.year);
    if (year) {
      draft.year = year;
      draft.trail.push(`year from the credits: ${year}`);
    }
  }
  return true;
}

interface Candidate {
  heading: Heading;
  from: string;
  weight: number;
  block?: Block;
}

/** Settles the order of titles: headings, the `<title>` and the file name speak for each other. */
function titles(draft: Draft, page: Page, lines: Block[], neighbours: Neighbours): void {
  const candidates: Candidate[] = [];
  const add = (text: string, from: string, weight: number, block?: Block) => {
    for (const [n, piece] of pieces(text, page, neighbours).entries()) {
      const heading = readTitle(piece);
      if (!heading || words(heading.title) > 16 || heading.title.length > 120) continue;
      candidates.push({ heading, from, weight: weight - n * 0.5 - (isSiteish(piece) ? 5 : 0), block });
    }
  };
  for (const [n, block] of lines.entries()) {
    if (isProse(block.text)) continue;
    add(
      block.text,
      block.heading ? `heading ${block.heading}` : 'line',
      (block.heading ? 3.4 - block.heading * 0.4 : block.strong ? 1.2 : 0.8) - Math.min(n, 4) * 0.1,
      block,
    );
  }
  if (page.pageTitle) add(page.pageTitle, '<title>', 2.5);
  const named = titleOfName(draft.named ?? draft.source.replace(/:\d+$/, ''));
  const guesses: TitleGuess[] = draft.titles;
  if (!guesses.length || !draft.fielded) {
    for (const candidate of candidates) {
      if (named && agrees(candidate.heading.title, named.title)) candidate.weight += 4;
      if (
        candidates.some(
          (other) =>
            other.from !== candidate.from &&
            (other.from === '<title>' || candidate.from === '<title>') &&
            same(other.heading.title, candidate.heading.title),
        )
      )
        candidate.weight += 4;
      if (candidate.heading.year) candidate.weight += 2;
    }
    candidates.sort((a, b) => b.weight - a.weight);
    const [best] = candidates;
    // A file name of several words that nothing on the page agrees with is the title of a page that lost its own.
    const byName = named && (!best || (best.weight < 3 && words(named.title) > 1));
    if (byName && !page.bare) guesses.push(guess(named, 'file name'));
    for (const candidate of candidates.slice(0, 3)) {
      if (candidate.weight < 0 || guesses.some(({ title }) => same(title, candidate.heading.title))) continue;
      if (guesses.length && candidate.weight < 2) continue;
      guesses.push(guess(candidate.heading, candidate.from));
    }
    if (guesses[0]) draft.trail.push(`title from ${guesses[0].from}: ${guesses[0].title}`);
    for (const { heading } of candidates.slice(0, 1)) {
      if (heading.grade && !draft.grade) setGrade(draft, heading.grade, 'the heading');
      if (heading.series) draft.kind ??= 'series';
    }
  }
  if (!draft.tagline && guesses[0]) tagline(draft, lines, guesses[0]);
}

function guess({ title, year, bareYear }: Heading, from: string): TitleGuess {
  return { title, from, ...(year && { year }), ...(bareYear && { bareYear }) };
}

/** A heading that carries the site's name too, without it: "Title - Site", "Site: Title". */
function pieces(text: string, page: Page, neighbours: Neighbours): string[] {
  const all = text
    .split(/\s+[|»«·•~]\s+|\s+[–—-]{1,2}\s+|\s*::\s*|(?<=[^\d\s]):\s+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (all.length < 2) return [text];
  const isSite = (piece: string) =>
    isSiteish(piece) || neighbours.repeated(piece) || (page.site !== undefined && same(piece, page.site));
  const kept = all.filter((piece) => !isSite(piece));
  if (kept.length === all.length || !kept.length) return [text];
  const from = text.indexOf(kept[0]!);
  const last = kept.at(-1)!;
  return [text.slice(from, text.lastIndexOf(last) + last.length)];
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const same = (a: string, b: string) => fold(a) === fold(b);

/** Whether a text has more plain letters and digits than this: folding keeps each of them. */
function outgrows(text: string, most: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length && letters <= most; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters++;
  }
  return letters > most;
}

/** Whether a file name's words are this title's: all of them, in order, or most of them. */
function agrees(title: string, name: string): boolean {
  const small = /^(?:the|an?|of|and|der|die|das|le|la|les|el|il|de|du)$/;
  const a = fold(title)
    .replace(/ s\b/g, 's')
    .split(' ')
    .filter((word) => !small.test(word));
  const b = fold(name)
    .replace(/ s\b/g, 's')
    .split(' ')
    .filter((word) => !small.test(word));
  if (!a.length || !b.length) return false;
  if (a.join('') === b.join('')) return true;
  const shared = b.filter((word) => a.includes(word)).length;
  return (
    shared / Math.min(a.length, b.length) >= 0.75 &&
    shared >= Math.min(2, a.length, b.length) &&
    b.length <= a.length + 3
  );
}

const NO_TAGLINE =
  /\b(?:posted|filed|category|tags?|comments?|min read|share|menu|review(?:s|ed)?|rated|starring|directed|spoilers?|published|kritik|critique|synopsis|plot|storyline|news)\b|\d{4}|^\d|https?:/i;

/** A short line right after the title, or first where the page has lost its title. */
function tagline(draft: Draft, lines: Block[], title: TitleGuess): void {
  const at = lines.findIndex(
    ({ text }) => same(readTitle(text)?.title ?? '', title.title) || fold(text).endsWith(fold(title.title)),
  );
  const after = lines.slice(at + 1).find(({ text }) => !isSiteish(text));
  if (!after || NO_TAGLINE.test(after.text) || words(after.text) > 20 || words(after.text) < 2) return;
  if (
    draft.titles.some((other) => other !== title && same(other.title, after.text) && other.from === '<title>')
  )
    return;
  draft.tagline = after.text.replace(/^["“„«](.*)["”»]$/u, '$1').trim();
  draft.titles = draft.titles.filter((other) => other === title || !same(other.title, after.text));
  draft.trail.push(`tagline from the line after the title: ${draft.tagline}`);
}

/** The review's own blocks: what stands before the furniture at the end, without rules, menus and credits. */
function bodyBlocks(draft: Draft, rest: Block[], neighbours: Neighbours): Block[] {
  let end = rest.length;
  while (end > 0) {
    const { text, navigation } = rest[end - 1]!;
    const furniture = navigation || isFurniture(text) || neighbours.repeated(text);
    // A short last line is a caption or a link, unless it ends like a sentence or is the grade.
    const scrap = words(text) < 5 && !/[.!?]["”’)]?$/.test(text) && !readReading(text) && !findGrade(text);
    const late = dateLine(text) || (bylineOf(text) && end > 1);
    if (late && !draft.critic) draft.critic = bylineOf(text);
    if (late && dateLine(text)) takeDate(draft, dateLine(text)!, `line "${text.slice(0, 60)}"`);
    if (!furniture && !late && !(scrap && end > 1)) break;
    end--;
  }
  return rest.slice(0, end).filter(({ text, navigation }) => {
    if (isRule(text) || navigation || neighbours.repeated(text)) return false;
    return !(words(text) < 40 && takeCredits(draft, text));
  });
}

function gradeIn(draft: Draft, blocks: Block[]): void {
  const [named] = draft.titles;
  const title = named?.title ? fold(named.title) : undefined;
  const ends =
    blocks.length > 2 * GRADE_BLOCKS
      ? [...blocks.slice(0, GRADE_BLOCKS), ...blocks.slice(-GRADE_BLOCKS)]
      : blocks;
  const text = ends
    .filter(({ text }) => title === undefined || outgrows(text, title.length) || fold(text) !== title)
    .map((block) => block.text)
    .join('\n');
  const found = findGrade(text);
  if (found)
    setGrade(
      draft,
      found.reading,
      `the text (${found.way}) "${text
        .slice(Math.max(0, found.from - 40), found.to + 10)
        .replace(/\s+/g, ' ')
        .trim()}"`,
    );
}

function paragraphs(draft: Draft, body: Block[]): string[] {
  const all: string[] = [];
  for (const [n, block] of body.entries()) {
    const lead = n === 0 ? dateLead(block.text) : undefined;
    if (lead) takeDate(draft, lead, 'the beginning of the text');
    const text = (lead?.rest ?? block.text).trim();
    if (!block.heading && text && !(words(text) <= 6 && readReading(text))) all.push(text);
  }
  return all;
}

/** A page that dates itself only at its end. */
function lateDate(draft: Draft, rest: Block[]): void {
  for (const { text } of rest.slice(-12)) {
    const found = dateLine(text);
    if (found) takeDate(draft, found, `line "${text.slice(0, 60)}"`);
  }
}
