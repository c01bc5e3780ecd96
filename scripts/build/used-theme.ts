import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const css = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Styles of what page scripts draw beside cards. */
const BADGE = css('ui/components/grade-mark.css') + css('extension/content/badge/badge.css');
const NOTE = css('extension/content/tile-marks/mark-note.css');

export const themeOfBadges = (theme: string): string => themeFor(BADGE, theme);

/** The theme without the properties that neither some styles nor the theme itself refer to. */
function themeFor(styles: string, theme: string): string {
  const readers = theme + styles;
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

const leavingOut = (name: string, styles: string): Plugin => ({
  name: `reelgrade:${name}`,
  enforce: 'post',
  transform(code, id) {
    if (/\/ui\/theme\.css\?inline$/.test(id)) return themeFor(styles, code);
    return /\/grade-mark\.css\?inline$/.test(id) ? gradesOfBadges(code) : undefined;
  },
});

/** Leaves out of the page script what its badges do not use of the styles: cards and pages bring them whole. */
export const usedTheme = leavingOut('used-theme', BADGE);

/** The same for the note that says how many tiles are dimmed. */
export const noteTheme = leavingOut('note-theme', NOTE);
