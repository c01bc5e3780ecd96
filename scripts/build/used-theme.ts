import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const css = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The theme without the properties that neither a badge nor the theme itself refers to. */
export function themeOfBadges(theme: string): string {
  const readers = theme + css('ui/components/grade-mark.css') + css('extension/content/badge/badge.css');
  const used = new Set([...readers.matchAll(/var\((--rg-[\w-]+)/g)].map(([, name]) => name));
  // The fonts are set again in every shadow root.
  used.delete('--rg-sans');
  return theme
    .replace(/(--rg-[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name) => (used.has(name) ? whole : ''))
    .replace(/--lightningcss-(?:light|dark):[^;{}]*(?:;|(?=\}))/g, '')
    .replace(/@media[^{}]*\{:root,:host\{\}\}/g, '');
}

/** The style of grades without the sizes that only cards and lists have. */
export const gradesOfBadges = (style: string): string =>
  style.replace(/\.rg-grade\[data-(?:size|length)=[^{}]*\{[^{}]*\}/g, '');

/** Leaves out of the page script what its badges do not use of the styles: cards and pages bring them whole. */
export const usedTheme: Plugin = {
  name: 'reelgrade:used-theme',
  enforce: 'post',
  transform(code, id) {
    if (/\/ui\/theme\.css\?inline$/.test(id)) return themeOfBadges(code);
    return /\/grade-mark\.css\?inline$/.test(id) ? gradesOfBadges(code) : undefined;
  },
};
