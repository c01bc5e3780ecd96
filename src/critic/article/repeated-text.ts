import { createHash } from 'node:crypto';
import { findGrade } from '../../core/grades/find-grade.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import type { Page } from '../model/raw-draft.ts';

/** What the other pages of the archive tell about one. */
export interface RepeatedText {
  /** Whether this text stands on many of its pages. */
  isRepeated(text: string): boolean;
  /** Which texts do, in short: where this is the same, every page is read the same. */
  state: string;
}

/** Texts are told apart by their beginnings. */
const HASHED_CHARS = 200;

/** 52 bits of a text's beginning: by these texts are counted, so that a page need not be held to be counted. */
function hashOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length && i < HASHED_CHARS; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0) * 2 ** 20 + ((b >>> 0) & 0xfffff);
}

/** The texts of a page that may stand on others too, each once; none of a page that holds only its review. */
export function textHashes(page: Page | undefined): number[] | undefined {
  if (!page || page.bare) return undefined;
  const texts = new Set<number>();
  for (const { text } of page.blocks) texts.add(hashOf(text));
  for (const piece of page.pageTitle?.split(/\s+[|»«·•~–—-]+\s+|:\s+/) ?? []) texts.add(hashOf(piece.trim()));
  return [...texts];
}

/** Texts that stand on many pages: the site's name, menus, notices. Never a grade, which may well recur. */
export function findRepeatedText(pages: number[][]): RepeatedText {
  const counts = new Map<number, number>();
  for (const texts of pages) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(3, pages.length * 0.15);
  const many = new Set([...counts].flatMap(([text, count]) => (count >= least ? text : [])));
  const answers = new Map<string, boolean>();
  return {
    state: createHash('sha256')
      .update([...many].sort((a, b) => a - b).join())
      .digest('hex'),
    isRepeated: (text) => {
      if (!many.has(hashOf(text))) return false;
      let known = answers.get(text);
      if (known === undefined) {
        known = !parseGrade(text) && !findGrade(text);
        answers.set(text, known);
      }
      return known;
    },
  };
}
