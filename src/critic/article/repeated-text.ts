import { findGrade } from '../../core/grades/find-grade.ts';
import { parseGrade } from '../../core/grades/parse-grade.ts';
import { sha256 } from '../hash-bytes.ts';
import type { Page } from '../model/raw-draft.ts';

/** What the other pages of the archive show about one. */
export interface RepeatedText {
  /** Whether this text is on many of the archive's pages. */
  isRepeated(text: string): boolean;
  /** A hash of the texts that repeat: where it is unchanged, every page is read as before. */
  state: string;
}

/** Texts are compared by their first characters only. */
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

/** Hashes of a page's texts that other pages may repeat, each once; none for a page that holds only its review. */
export function textHashes(page: Page | undefined): number[] | undefined {
  if (!page || page.bare) return undefined;
  const texts = new Set<number>();
  for (const { text } of page.blocks) texts.add(hashOf(text));
  for (const piece of page.pageTitle?.split(/\s+[|»«·•~–—-]+\s+|:\s+/) ?? []) texts.add(hashOf(piece.trim()));
  return [...texts];
}

/** Finds texts that are on many pages: the site's name, menus, notices. Never a grade, which may well recur. */
export function findRepeatedText(pages: number[][]): RepeatedText {
  const counts = new Map<number, number>();
  for (const texts of pages) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(3, pages.length * 0.15);
  const many = new Set([...counts].flatMap(([text, count]) => (count >= least ? text : [])));
  const answers = new Map<string, boolean>();
  return {
    state: sha256([...many].sort((a, b) => a - b).join()),
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
