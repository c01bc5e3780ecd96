/** The order of lists that are sorted by date, grade or title. */

import type { ReviewSummary, Sort } from '../catalog.ts';

/** Articles that are no other common first word of a title, as lists of films leave them out. */
const ARTICLE =
  /^(?:(?:the|an?|le|la|les|el|los|las|il|gli|der|das|ein|eine|une|una|det|het)\s+|l['’])(?=\S)/;

/** A title as an alphabet places it: case, marks and a leading article do not count. */
export function titleOrder(title: string): string {
  const plain = title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const fromLetter = plain.replace(/^[^\p{L}\p{N}]+/u, '');
  return fromLetter.replace(ARTICLE, '') || title;
}

/** Which of two reviews comes first in an order. What lacks a date or a grade comes last. */
export function compareBy(sort: Sort): (a: ReviewSummary, b: ReviewSummary) => number {
  switch (sort) {
    case 'date':
      return (a, b) => compareTexts(b.date ?? '', a.date ?? '');
    case 'grade':
      return (a, b) => (b.grade?.score ?? -1) - (a.grade?.score ?? -1);
    case 'title':
      return (a, b) => compareTexts(titleOrder(a.title), titleOrder(b.title));
  }
}

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
