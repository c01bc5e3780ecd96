/** Finds the title of a page's film among its headings, its `<title>` and its file's name. */

import { wordCount as words } from '../../core/review/whitespace.ts';
import { setGrade } from '../fields/read-fields.ts';
import type { Article } from '../model/article.ts';
import type { Block, Page, TitleGuess } from '../model/raw-draft.ts';
import { isProse, isSiteish } from './classify-line.ts';
import { type Heading, headingFromFilename, parseHeading, titleGuess } from './parse-heading.ts';
import type { RepeatedText } from './repeated-text.ts';

interface Candidate {
  heading: Heading;
  from: string;
  weight: number;
  block?: Block;
}

/** Settles the order of titles: headings, the `<title>` and the file name speak for each other. */
export function readTitles(article: Article, page: Page, lines: Block[], repeated: RepeatedText): void {
  if (!article.titles.length || !article.titleInField)
    guessTitles(article, page, candidatesOf(page, lines, repeated));
  const [title] = article.titles;
  if (!article.tagline && title) tagline(article, page, lines, title);
}

/** Adds the likeliest titles to what the page's fields said, and takes what the best heading says beside its title. */
function guessTitles(article: Article, page: Page, candidates: Candidate[]): void {
  const { titles } = article;
  const named = headingFromFilename(article.slug ?? article.source.replace(/:\d+$/, ''));
  weighCandidates(candidates, named);
  const [best] = candidates;
  const [original] = article.otherTitles ?? [];
  // A page that names its film by its original title alone; what is above it may be the site's words.
  if (original && best?.from === '<title>' && best.weight < 3)
    titles.push({ title: original, from: 'label' });
  if (named && !page.bare && isLost(best, named)) titles.push(titleGuess(named, 'file name'));
  addBest(titles, candidates);
  if (titles[0]) article.trail.push(`title from ${titles[0].from}: ${titles[0].title}`);
  if (best) takeFromHeading(article, best.heading);
}

/** A file name of several words that nothing on the page agrees with is the title of a page that lost its own. */
const isLost = (best: Candidate | undefined, named: Heading) =>
  !best || (best.weight < 3 && words(named.title) > 1);

function takeFromHeading(article: Article, { grade, series }: Heading): void {
  if (grade && !article.grade) setGrade(article, grade, 'the heading');
  if (series) article.kind ??= 'series';
}

/** A title of more words or letters is a sentence. */
const MAX_TITLE_WORDS = 16;
const MAX_TITLE_CHARS = 120;
/** At most this many candidates of a page are kept. */
const MAX_CANDIDATES = 3;

/** What may be the film's title: the lines before the text, and the `<title>`, each with a first weight. */
function candidatesOf(page: Page, lines: Block[], repeated: RepeatedText): Candidate[] {
  const candidates: Candidate[] = [];
  const headings = lines.filter(({ heading, text }) => heading && !SECTION.test(text));
  const add = (text: string, from: string, weight: number, block?: Block) => {
    for (const [n, piece] of pieces(text, page, repeated).entries()) {
      const heading = parseHeading(piece);
      if (!heading || words(heading.title) > MAX_TITLE_WORDS || heading.title.length > MAX_TITLE_CHARS)
        continue;
      candidates.push({ heading, from, weight: weight - n * 0.5 - (isSiteish(piece) ? 5 : 0), block });
    }
  };
  for (const [n, block] of lines.entries()) {
    if (isProse(block.text)) continue;
    const loudness = loudnessOf(block, headings.length === 1, page.pageTitle);
    const from = block.heading ? `heading ${block.heading}` : 'line';
    add(block.text, from, loudness - Math.min(n, 4) * 0.1, block);
  }
  if (page.pageTitle) add(page.pageTitle, '<title>', 2.5);
  return candidates;
}

/**
 * How much a line stands out. The only heading before the text says more than the page's `<title>`, which may be the
 * site's name; one that heads a section of the review says less.
 */
function loudnessOf(block: Block, isOnly: boolean, pageTitle = ''): number {
  if (!block.heading) return block.strong ? 1.2 : 0.8;
  const loudness = 3.4 - block.heading * 0.4;
  const isOfSection = block.heading > 1 && SECTION.test(block.text) && !parseHeading(block.text)?.year;
  if (isOfSection && !foldText(pageTitle).includes(foldText(block.text))) return loudness - 2;
  return isOnly ? Math.max(loudness, 2.7) : loudness;
}

/** Candidates that the file's name, the `<title>` or a year speaks for are likelier; the likeliest comes first. */
function weighCandidates(candidates: Candidate[], named: Heading | undefined): void {
  for (const candidate of candidates) {
    if (named && agrees(candidate.heading.title, named.title)) candidate.weight += 4;
    if (candidates.some((other) => confirms(other, candidate))) candidate.weight += 4;
    if (candidate.heading.year) candidate.weight += 2;
  }
  candidates.sort((a, b) => b.weight - a.weight);
}

/** Whether the `<title>` and a line of the page say the same. */
const confirms = (other: Candidate, candidate: Candidate) =>
  other.from !== candidate.from &&
  (other.from === '<title>' || candidate.from === '<title>') &&
  same(other.heading.title, candidate.heading.title);

function addBest(guesses: TitleGuess[], candidates: Candidate[]): void {
  for (const { heading, from, weight } of candidates.slice(0, MAX_CANDIDATES)) {
    if (weight < 0 || guesses.some(({ title }) => same(title, heading.title))) continue;
    if (guesses.length && weight < 2) continue;
    guesses.push(titleGuess(heading, from));
  }
}

/** A heading that carries the site's name too, without it: "Title - Site", "Site: Title". */
function pieces(text: string, page: Page, repeated: RepeatedText): string[] {
  const all = text
    .split(/\s+[|»«·•~]\s+|\s+[–—-]{1,2}\s+|\s*::\s*|(?<=[^\d\s]):\s+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (all.length < 2) return [text];
  const isSite = (piece: string) =>
    isSiteish(piece) || repeated.isRepeated(piece) || (page.site !== undefined && same(piece, page.site));
  const kept = all.filter((piece) => !isSite(piece));
  if (kept.length === all.length || !kept.length) return [text];
  const from = text.indexOf(kept[0]!);
  const last = kept.at(-1)!;
  return [text.slice(from, text.lastIndexOf(last) + last.length)];
}

/** A text's letters and digits alone, for comparing. */
export const foldText = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const same = (a: string, b: string) => foldText(a) === foldText(b);

/** Whether a file name's words are this title's: all of them, in order, or most of them. */
function agrees(title: string, name: string): boolean {
  const small = /^(?:the|an?|of|and|der|die|das|le|la|les|el|il|de|du)$/;
  const a = foldText(title)
    .replace(/ s\b/g, 's')
    .split(' ')
    .filter((word) => !small.test(word));
  const b = foldText(name)
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

/** Words that head a section of a review. */
const SECTION =
  /^(?:why|how|what|where|warum|wieso|wie|was|pourquoi|comment|por qué|cómo|perché|come|waarom)\b|\b(?:first impressions?|introduction|intro|final thoughts?|overview|summary|verdict|conclusion|performances?|acting|cinematography|direction|characters?|themes?|music|soundtrack|score|story|background|context|overall|thoughts|the good|the bad|pros|cons|einleitung|handlung|fazit|eindruck|inhalt|darsteller|intrigue|histoire|argumento|trama|conclusión|conclusione|verdetto|verhaal)\b/i;

/** Whether a heading begins one of several sections, and does not go with the title. */
function isSection(block: Block, { blocks }: Page): boolean {
  if (SECTION.test(block.text)) return true;
  return blocks.filter(({ heading }) => heading === block.heading).length > 1 && block.heading !== 1;
}

/** A short line right after the title, or first where the page has lost its title. */
function tagline(article: Article, page: Page, lines: Block[], title: TitleGuess): void {
  const at = lines.findIndex(
    ({ text }) =>
      same(parseHeading(text)?.title ?? '', title.title) || foldText(text).endsWith(foldText(title.title)),
  );
  const after = lines.slice(at + 1).find(({ text }) => !isSiteish(text));
  if (after?.heading && isSection(after, page)) return;
  if (!after || NO_TAGLINE.test(after.text) || words(after.text) > 20 || words(after.text) < 2) return;
  if (
    article.titles.some(
      (other) => other !== title && same(other.title, after.text) && other.from === '<title>',
    )
  )
    return;
  article.tagline = after.text.replace(/^["“„«](.*)["”»]$/u, '$1').trim();
  article.titles = article.titles.filter((other) => other === title || !same(other.title, after.text));
  article.trail.push(`tagline from the line after the title: ${article.tagline}`);
}
