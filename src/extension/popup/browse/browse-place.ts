import type { ListOrder, Sort } from '../../../core/catalog/catalog.ts';
import type { ListQuery } from '../../../protocol/messages.ts';

/** What the popup shows without words: the films of the open page, or a list of all reviews. */
export const PLACES = ['page', 'latest', 'best', 'surprise', 'month'] as const;
export type Place = (typeof PLACES)[number];
export type ListPlace = Exclude<Place, 'page'>;

/** A surprise is a good film: one of the upper two fifths. */
const SURPRISE_FROM = 60;

/** What narrows a list. */
export interface Filters {
  /** Lowest place of the grade on 0–100. */
  from: number | undefined;
  /** First year of a decade. */
  decade: number | undefined;
  archive: string | undefined;
  watch: 'unseen' | 'wanted' | undefined;
  /** Another order than the place's own, where it may have one. */
  sort: Sort | undefined;
}

export const NO_FILTERS: Filters = {
  from: undefined,
  decade: undefined,
  archive: undefined,
  watch: undefined,
  sort: undefined,
};

/** What a list shows: all but which part of it. */
export type ListWish = Omit<ListQuery, 'from' | 'limit'>;

/** Reviews that one message asks for. */
export const PART_LENGTH = 60;

/** The question for the first part of a list. */
export const firstPartOf = (wish: ListWish): ListQuery => ({ ...wish, from: 0, limit: PART_LENGTH });

/** The list of a place with these filters. @param seed makes a surprise another one */
export function wishOf(place: ListPlace, filters: Filters, seed: number, today: Date): ListWish {
  const { from, decade, archive, watch, sort } = filters;
  const isSurprise = place === 'surprise';
  const lowest = from ?? (isSurprise ? SURPRISE_FROM : undefined);
  return {
    order: isSortable(place) && sort ? ORDERS[sort] : orderOf(place, seed, today),
    score: lowest === undefined ? undefined : [lowest, 100],
    years: decade === undefined ? undefined : [decade, decade + 9],
    archive,
    watch: watch ?? (isSurprise ? 'unseen' : undefined),
  };
}

/** Whether a place's order is not what makes it. */
export const isSortable = (place: ListPlace): place is 'latest' | 'best' =>
  place === 'latest' || place === 'best';

/** The order that a place has by itself, where it may have another. */
export const ownSort = { latest: 'date', best: 'grade' } as const satisfies Record<string, Sort>;

const ORDERS = {
  date: { by: 'latest' },
  grade: { by: 'best' },
  title: { by: 'title' },
} as const satisfies Record<Sort, ListOrder>;

function orderOf(place: ListPlace, seed: number, today: Date): ListOrder {
  if (place === 'surprise') return { by: 'surprise', seed };
  if (place === 'month') return { by: 'month', month: today.getMonth() + 1, before: today.getFullYear() };
  return { by: place };
}
