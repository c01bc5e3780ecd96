/** The paths of a published archive's pages. */

import type { Review } from '../../../core/review/review.ts';
import { sha256 } from '../../hash-bytes.ts';

/** Longest readable part of a file's name: some hosts refuse names of more than 100 characters. */
const MAX_SLUG_LENGTH = 60;
/** Hexadecimal digits of a hash that keep two names apart. */
const HASH_DIGITS = 8;

/**
 * A text as a file name of small letters, digits and hyphens. The name depends on the text alone, so that it lasts: one
 * that had to be changed carries a hash of the whole text.
 */
export function slugOf(text: string): string {
  if (text.length <= MAX_SLUG_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.html?$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  const hash = sha256(text).slice(0, HASH_DIGITS);
  return plain ? `${plain}-${hash}` : hash;
}

/** A review's page within the published folder. The same review has the same path at every run. */
export const reviewPath = ({ id }: Pick<Review, 'id'>): string => `reviews/${slugOf(id)}.html`;
