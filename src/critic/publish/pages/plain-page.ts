/** The frame of every published page: head, style and foot. */

import { BAND_COLORS, DARK_BAND_COLORS } from '../../../core/grades/band-colors.ts';
import type { Band } from '../../../core/grades/grade-band.ts';
import type { Archive } from '../../../core/review/review.ts';
import { escapeHtml } from '../../../core/text/escape-html.ts';

/** By this mark we know a page as ours, and may replace or remove it. */
export const PAGE_MARK = '<meta name="generator" content="Reelgrade">';

/** No script runs, and nothing is asked of other hosts. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

interface PlainPage {
  archive: Archive;
  /** The address of the published folder, with its slash. */
  base: string;
  /** The page's path within the folder. */
  path: string;
  title: string;
  description: string;
  /** More lines of the head, as HTML. */
  head?: string;
  /** What <main> holds, as HTML. */
  body: string;
}

/** The way from a page up to the folder: "../" for each folder that its path names. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** A whole page that needs no script, as HTML. Title and description are plain text. */
export function plainPage({ archive, base, path, title, description, head = '', body }: PlainPage): string {
  const up = upFrom(path);
  const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href;
  return `<!doctype html>
<html lang="${escapeHtml(archive.language ?? 'en')}">
<head>
<meta charset="utf-8">
${PAGE_MARK}
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:url" content="${escapeHtml(address)}">
<meta property="og:site_name" content="${escapeHtml(archive.name)}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escapeHtml(address)}">
<link rel="alternate" type="application/atom+xml" href="${up}feed.xml">
<link rel="alternate" type="application/feed+json" href="${up}feed.json">
<link rel="stylesheet" href="${up}lists/pages.css">
${head}</head>
<body>
<header><a href="${up}index.html">${escapeHtml(archive.name)}</a> <a href="${up}lists/index.html">All reviews</a></header>
<main>
${body}
</main>
<footer>${escapeHtml(archive.rights ?? `Reviews by ${archive.critic}.`)}</footer>
</body>
</html>
`;
}

/** The bands' colours as custom properties: "--b1: #8c1c34; …". */
const bandVariables = (colors: Record<Band, string>): string =>
  Object.entries(colors)
    .map(([band, color]) => `--b${band}: ${color}`)
    .join('; ');

/** The style of all plain pages, in one file. */
export const plainPageStyle = `/* Reelgrade */
:root { color-scheme: light dark; --ink: #1d1a16; --soft: #5e574c; --paper: #fdfbf7; --line: #e0d9cc; --link: #8a3324; --on: #fff;
  ${bandVariables(BAND_COLORS)} }
@media (prefers-color-scheme: dark) { :root { --ink: #f2eee6; --soft: #b3aca0; --paper: #17161a; --line: #37343b; --link: #f0a18c;
  --on: #17120c; ${bandVariables(DARK_BAND_COLORS)} } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 42rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
a { color: var(--link); text-underline-offset: .15em }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line) }
h1 { margin: 1.5rem 0 1rem; font: 600 1.75rem/1.2 "Iowan Old Style", Palatino, Georgia, serif; overflow-wrap: anywhere }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.125rem }
.words { margin: 1rem 0; font: 1.1875rem/1.55 "Iowan Old Style", Palatino, Georgia, serif }
.grade { display: inline-block; min-width: 2.2em; padding: .1em .45em; border-radius: .4em; font-weight: 700; text-align: center; color: var(--on); background: var(--soft) }
.none { border-radius: .6em .6em .6em 0 }
.b1 { background: var(--b1); border-radius: 0 } .b2 { background: var(--b2); border-radius: .2em } .b3 { background: var(--b3) }
.b4 { background: var(--b4); border-radius: .8em } .b5 { background: var(--b5); border-radius: 2em }
h1 .grade { font: 700 1.25rem/1.5 system-ui, sans-serif; vertical-align: .15em }
.soft, footer { color: var(--soft) }
time { white-space: nowrap }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9375rem }
ul.rows { margin: 0; padding: 0; list-style: none }
ul.rows li { display: flex; gap: .75rem; justify-content: space-between; align-items: baseline; padding: .4rem 0; border-bottom: 1px solid var(--line) }
ul.rows a { overflow-wrap: anywhere }
ul.links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none }
svg.chart { display: block; width: 100%; max-width: 30rem; height: auto; font: 13px system-ui, sans-serif } svg.chart text { fill: var(--ink) }
svg .b1 { fill: var(--b1) } svg .b2 { fill: var(--b2) } svg .b3 { fill: var(--b3) } svg .b4 { fill: var(--b4) } svg .b5 { fill: var(--b5) } svg .plain { fill: var(--soft) }
`;
