import type { ListOrder } from '../../../core/catalog/catalog.ts';
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
}

export const NO_FILTERS: Filters = {
  from: undefined,
  decade: undefined,
  archive: undefined,
  watch: undefined,
};

/** What a list shows: all but which part of it. */
export type ListWish = Omit<ListQuery, 'from' | 'limit'>;

/** Reviews that one message asks for. */
export const PART_LENGTH = 60;

/** The question for the first part of a list. */
export const firstPartOf = (wish: ListWish): ListQuery => ({ ...wish, from: 0, limit: PART_LENGTH });

/** The list of a place with these filters. @param seed makes a surprise another one */
export function wishOf(place: ListPlace, filters: Filters, seed: number, today: Date): ListWish {
  const { from, decade, archive, watch } = filters;
  const isSurprise = place === 'surprise';
  const lowest = from ?? (isSurprise ? SURPRISE_FROM : undefined);
  return {
    order: orderOf(place, seed, today),
    score: lowest === undefined ? undefined : [lowest, 100],
    years: decade === undefined ? undefined : [decade, decade + 9],
    archive,
    watch: watch ?? (isSurprise ? 'unseen' : undefined),
  };
}

function orderOf(place: ListPlace, seed: number, today: Date): ListOrder {
  if (place === 'surprise') return { by: 'surprise', seed };
  if (place === 'month') return { by: 'month', month: today.getMonth() + 1, before: today.getFullYear() };
  return { by: place };
}
