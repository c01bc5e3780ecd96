import { foldTitle } from '../../titles/fold-title.ts';
import type { ReviewSummary, Sort } from '../catalog.ts';

/** The place of a title in an alphabet: case, marks and articles do not count. */
export const titleOrder = (title: string): string => foldTitle(title) || title;

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
