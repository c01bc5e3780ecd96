import type { ListOrder } from '../../../core/catalog/catalog.ts';
import type { ListWish } from './use-listing.ts';

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
