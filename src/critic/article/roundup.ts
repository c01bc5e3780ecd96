/** Reads pages with several reviews, a heading for each. */

import type { Ids } from '../../core/film/registers.ts';
import { findGrade } from '../../core/grades/find-grade.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import { wordCount } from '../../core/review/whitespace.ts';
import { type Block, emptyDraft, type RawDraft } from '../model/raw-draft.ts';
import { bylineOf, dateLine } from './classify-line.ts';
import { type Heading, parseHeading, titleGuess } from './parse-heading.ts';

/** Fewer films in one page are no roundup. */
const MIN_FILMS = 2;
/** At least this share of the headings of one level must name films. */
const MIN_SHARE = 0.6;
/** A section with fewer words and no grade says nothing of its film. */
const MIN_WORDS = 8;
/** At least this share of the sections must have a grade. */
const MIN_GRADED_SHARE = 0.5;
/** A graded text before the first film that is this long is itself the page's review. */
const MIN_REVIEW_WORDS = 40;
/** Levels of headings that may each name a film; the last stands for paragraphs that are bold as a whole. */
const LEVELS = [1, 2, 3, 4, 5];
const BOLD = 5;

interface Section {
  heading: Heading;
  head: Block;
  /** Its place in the page, which makes its source's number. */
  place: number;
  blocks: Block[];
}

/**
 * The reviews of a page that holds several: one for each heading that names a film by a link to its page on IMDb and
 * the like, or as "Title (year)". None where the page is of one film. @param page the draft of the page as a whole
 */
export function roundupReviews(page: RawDraft, blocks: Block[], pageTitle?: string): RawDraft[] {
  if (page.grade || page.year || page.titles.some(({ year }) => year)) return [];
  if (pageTitle && parseHeading(pageTitle)?.year) return [];
  const sections = LEVELS.map((level) => sectionsOf(blocks, level)).find((all) => all.length >= MIN_FILMS);
  if (!sections || (page.ids && !isOfSection(page.ids, sections))) return [];
  const intro = blocks.slice(0, sections[0]!.place);
  // A review of one film, with others listed below it.
  if (wordsIn(intro) >= MIN_REVIEW_WORDS && hasGrade(intro)) return [];
  // Films that a page only mentions.
  const graded = sections.filter(({ heading, blocks }) => heading.grade || hasGrade(blocks)).length;
  const areShort = sections.some(({ blocks }) => wordsIn(blocks) < MIN_REVIEW_WORDS);
  if (graded < sections.length * MIN_GRADED_SHARE && (graded > 0 || areShort)) return [];
  const shared = factsOfAll(page, intro);
  return sections.map((section) => ({
    ...sectionDraft(section, `${page.source}:${section.place + 1}`),
    ...shared,
    ...(section.head.anchor && { anchor: section.head.anchor }),
  }));
}

/** Whether an id that was found in the page is only the link of one of its sections. */
const isOfSection = (ids: Ids, sections: Section[]): boolean =>
  sections.some(({ head }) =>
    Object.entries(ids).every(([register, id]) => head.ids?.[register as keyof Ids] === id),
  );

/** The day, critic and address of the page, which hold for each of its reviews. */
function factsOfAll(page: RawDraft, intro: Block[]): Partial<RawDraft> {
  const day = page.date ? undefined : intro.map(({ text }) => dateLine(text)).find(Boolean);
  const critic = page.critic ?? intro.map(({ text }) => bylineOf(text)).find(Boolean);
  const date = page.date ?? day?.iso;
  const ambiguousDate = page.ambiguousDate ?? day?.ambiguous;
  return {
    ...(date && { date }),
    ...(ambiguousDate && { ambiguousDate }),
    ...(critic && { critic }),
    ...(page.url && { url: page.url }),
  };
}

function sectionDraft({ heading, head, blocks }: Section, source: string): RawDraft {
  const { title, grade } = heading;
  return {
    ...emptyDraft(source),
    titles: [titleGuess(heading, 'heading')],
    titleInField: true,
    page: { blocks, bare: true },
    trail: [`title from the heading of its section: ${title}`],
    ...(head.ids && { ids: head.ids }),
    ...(grade && { grade, gradeFrom: 'the heading' }),
  };
}

const wordsIn = (blocks: Block[]) => blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
const hasGrade = (blocks: Block[]) =>
  blocks.some(({ text }) => findGrade(text) !== undefined || parseGrade(text) !== undefined);

const levelOf = ({ heading, strong }: Block): number | undefined => heading ?? (strong ? BOLD : undefined);

function sectionsOf(blocks: Block[], level: number): Section[] {
  const heads = blocks.flatMap((block, place) =>
    levelOf(block) === level && !block.navigation ? [{ block, place }] : [],
  );
  if (heads.length < MIN_FILMS) return [];
  const sections = heads.flatMap(({ block, place }): Section[] => {
    const heading = parseHeading(block.text.replace(/^#?\d{1,3}[.):]\s+/, ''));
    if (!heading || !(block.ids || heading.year)) return [];
    const end = blocks.findIndex(
      (other, n) => n > place && (levelOf(other) ?? Number.POSITIVE_INFINITY) <= level,
    );
    const own = blocks.slice(place + 1, end < 0 ? undefined : end);
    return wordsIn(own) >= MIN_WORDS || heading.grade ? [{ heading, head: block, place, blocks: own }] : [];
  });
  const films = new Set(sections.map(({ heading: { title, year } }) => `${title} ${year}`));
  return films.size >= MIN_FILMS && sections.length >= heads.length * MIN_SHARE ? sections : [];
}
