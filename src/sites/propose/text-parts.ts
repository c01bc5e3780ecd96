/** What proposals need of texts and places: text without that of elements within, a single year, the way down by tags. */

import { normalizeText } from '../extract/clean-text.ts';

/** The text that is an element's own, without that of the elements within it. */
export const ownTextOf = (element: Element): string =>
  normalizeText(
    [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(''),
  );

/** Digits that are a year of a film. */
const YEAR = /(?<!\d)(?:18[89]\d|19\d\d|20[0-4]\d)(?!\d)/g;
/** A day: "1999-05-12", "12/05/1999", "12 May 1999", "May 12, 1999", "1999年5月". */
const DAY =
  /\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d|\d\d[-/.]\d{4}|\d{4}[-/.]\d\d(?!\d)|\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}|[年년]\s?\d/u;
const MAX_YEAR_TEXT_UNITS = 40;

/** Whether a text gives one year and no day: the day of a showing is of another year than its film. */
export const isYearText = (text: string): boolean =>
  text.length <= MAX_YEAR_TEXT_UNITS && new Set(text.match(YEAR)).size === 1 && !DAY.test(text);

/** A selector, with the mark for own text where the elements within hold more than a year in brackets. */
export function withOwnText(selector: string, element: Element): string {
  const own = ownTextOf(element);
  const whole = normalizeText(element.textContent);
  const more = whole.replace(own, '').trim();
  return /[\p{L}\p{N}]/u.test(own) && more && !/^[([]\d{4}[)\]]$/.test(more) ? `${selector} @text` : selector;
}

/** The way down from an element to one within it, by tags: with their place where a neighbour has the same tag. */
export function chainWithin(above: Element, inner: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = inner; at && at !== above; at = at.parentElement) steps.unshift(stepTo(at));
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  const { localName, parentElement } = element;
  const alike = [...(parentElement?.children ?? [])].filter((each) => each.localName === localName);
  return alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(element) + 1})` : localName;
}
