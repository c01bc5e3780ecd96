import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const css = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The theme without the properties that neither a badge nor the theme itself refers to. */
export function themeOfBadges(theme: string): string {
  const readers = theme + css('ui/components/grade-mark.css') + css('extension/content/badge/badge.css');
  const used = new Set([...readers.matchAll(/var\((--rg-[\w-]+)/g)].map(([, name]) => name));
  // The fonts are set again in every shadow root.
  return theme.replace(/(--rg-[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name) => (used.has(name) ? whole : ''));
}

/** Leaves out of the page script what its badges do not use of the theme: cards and pages bring it whole. */
export const usedTheme: Plugin = {
  name: 'reelgrade:used-theme',
  enforce: 'post',
  transform: (code, id) => (/\/ui\/theme\.css\?inline$/.test(id) ? themeOfBadges(code) : undefined),
};
