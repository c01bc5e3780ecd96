/** Typing errors: how many edits lie between a typed word and a word of the dictionary. */

import { MAX_WORD_UNITS } from './tokenize.ts';

/**
 * The matrix of edits between a typed word and a word of the dictionary: a row for each letter of the dictionary's word.
 * It and those letters are used again by every walk: one walk at a time.
 */
const ROW_CELLS = MAX_WORD_UNITS + 2;
const MAX_DEPTH = MAX_WORD_UNITS + 3;
const rows = new Uint8Array((MAX_DEPTH + 1) * ROW_CELLS);
const path = new Uint16Array(MAX_DEPTH + 1);
/** More edits than any that are allowed. */
const TOO_MANY_EDITS = 200;

/** Begins a walk with the word that was typed. */
export function startEdits(typed: string): void {
  for (let j = 0; j <= typed.length; j++) rows[j] = j;
}

/** Edits from the whole typed word to the letters of the path so far; too many where the row does not reach its end. */
export const editsAt = (depth: number, typed: string, most: number): number =>
  Math.abs(depth - typed.length) > most ? TOO_MANY_EDITS : rows[depth * ROW_CELLS + typed.length]!;

/**
 * Adds the letter at this depth (from 1) and fills its row (optimal string alignment); returns the row's least number.
 * Only the cells at most `most` from the diagonal: no way of that few edits leaves them.
 */
export function addLetter(depth: number, letter: number, typed: string, most: number): number {
  path[depth] = letter;
  const at = depth * ROW_CELLS;
  const above = at - ROW_CELLS;
  const low = Math.max(1, depth - most);
  const high = Math.min(typed.length, depth + most);
  let least = low === 1 ? depth : TOO_MANY_EDITS;
  rows[at + low - 1] = least;
  if (high < typed.length) rows[at + high + 1] = TOO_MANY_EDITS;
  for (let j = low; j <= high; j++) {
    const unit = typed.charCodeAt(j - 1);
    let value = rows[above + j - 1]!;
    if (unit !== letter) {
      value++;
      const fewer = Math.min(rows[above + j]!, rows[at + j - 1]!) + 1;
      if (fewer < value) value = fewer;
      if (j > 1 && depth > 1 && typed.charCodeAt(j - 2) === letter && unit === path[depth - 1]) {
        const swapped = rows[above - ROW_CELLS + j - 2]! + 1;
        if (swapped < value) value = swapped;
      }
    }
    rows[at + j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** Edits between two words, or of a word to the nearest beginning of another when `open`; more than `most` is `most` + 1. */
export function editsBetween(typed: string, word: string, most: number, open: boolean): number {
  if (word.length < typed.length - most || (!open && word.length > typed.length + most)) return most + 1;
  startEdits(typed);
  let best = most + 1;
  for (let depth = 1; depth <= word.length; depth++) {
    if (addLetter(depth, word.charCodeAt(depth - 1), typed, most) > most) return best;
    if (open || depth === word.length) best = Math.min(best, editsAt(depth, typed, most));
  }
  return best;
}
