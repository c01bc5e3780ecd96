import { findGrade } from '../../core/grades/find-grade.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import type { SiteConfig } from '../config.ts';
import { setGrade } from '../fields/read-fields.ts';
import type { RawDraft } from '../model/raw-draft.ts';
import { elementBlocks } from './html-blocks.ts';
import { parseDate } from './parse-date.ts';
import { filmYear, parseHeading, titleGuess } from './parse-heading.ts';
import { imageText } from './picture-grades.ts';

/**
 * Reads a page by the critic's own directions: selectors ("h2.film", "img.stars@alt") or patterns with one group
 * ("/Grade given: (\\S+)/"). What they find outranks any guess.
 */
export function applySiteSelectors(document: Document, draft: RawDraft, site: SiteConfig): void {
  for (const selector of listOf(site.remove))
    for (const element of select(document, selector)) element.remove();
  takeTitle(draft, valueAt(document, site.title));
  const year = filmYear(valueAt(document, site.year) ?? '');
  if (year) draft.year = year;
  const graded = valueAt(document, site.grade);
  const grade = graded ? (parseGrade(graded) ?? findGrade(graded)?.reading) : undefined;
  if (grade) setGrade(draft, grade, 'site.grade');
  takeDate(draft, valueAt(document, site.date));
  draft.tagline = valueAt(document, site.tagline) ?? draft.tagline;
  draft.critic = valueAt(document, site.critic) ?? draft.critic;
  const body = listOf(site.body).flatMap((selector) => select(document, selector));
  if (body.length)
    draft.body = body.flatMap((element) =>
      elementBlocks(element)
        .filter(({ navigation }) => !navigation)
        .map(({ text }) => text),
    );
}

function takeDate(draft: RawDraft, text: string | undefined): void {
  const day = text ? parseDate(text) : undefined;
  if (day?.iso) draft.date = day.iso;
  else if (day?.ambiguous && !draft.date) draft.ambiguousDate = day.ambiguous;
}

function takeTitle(draft: RawDraft, text: string | undefined): void {
  const heading = text ? parseHeading(text) : undefined;
  if (!heading) return;
  draft.titles = [titleGuess(heading, 'site.title')];
  draft.titleInField = true;
  draft.trail.push(`title from site.title: ${heading.title}`);
}

const listOf = (place: string | string[] | undefined): string[] =>
  place === undefined ? [] : [place].flat();

function select(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector.replace(/@[\w-]+$/, ''))];
  } catch {
    return [];
  }
}

function valueAt(document: Document, place: string | string[] | undefined): string | undefined {
  for (const one of listOf(place)) {
    const pattern = /^\/(.*)\/([imsu]*)$/s.exec(one);
    const found = pattern ? byPattern(document, pattern[1]!, pattern[2]!) : bySelector(document, one);
    if (found?.trim()) return found.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

function byPattern(document: Document, source: string, flags: string): string | undefined {
  const text = (document.body?.textContent ?? '').slice(0, 200_000);
  const found = new RegExp(source, flags).exec(text);
  return found ? (found[1] ?? found[0]) : undefined;
}

function bySelector(document: Document, selector: string): string | undefined {
  const [element] = select(document, selector);
  const attribute = /@([\w-]+)$/.exec(selector)?.[1];
  if (!element) return undefined;
  if (attribute) return element.getAttribute(attribute) ?? undefined;
  return element.tagName.toUpperCase() === 'IMG'
    ? imageText(element)
    : elementBlocks(element)
        .map(({ text }) => text)
        .join(' ') ||
        (element.textContent ?? undefined);
}
