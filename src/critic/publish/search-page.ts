/** The search page of a published archive, from a program that was built beforehand. */

import { LINK_TYPE, MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import type { Archive } from '../../core/review/review.ts';
import { escapeHtml as safe } from '../../core/text/escape-html.ts';
import { sha256 } from '../hash-bytes.ts';

/** The script that shows a grade on the critic's own pages. Its address is written there, so it never changes. */
export const WIDGET_FILE = 'grade.js';

export interface PageOptions {
  archive: Archive;
  /** How many reviews. */
  count: number;
  /** The folder's address, with its slash. */
  base: string;
  catalog: { name: string; bytes: number };
  program: PageProgram;
}

/** The archive page's own program, and the script that shows a grade on other pages. They are the same for every archive. */
export interface PageProgram {
  script: string;
  style: string;
  widget: string;
  /** What the page's script imports by name when it is wanted: its words in other languages. */
  imported: [name: string, content: string][];
}

/** The public page and its script and style, by file name. Script and style carry their hash in their name. */
export function pageFiles(options: PageOptions): [name: string, content: string][] {
  const { script, style, widget, imported } = options.program;
  const scriptName = `page-${sha256(script).slice(0, 16)}.js`;
  const styleName = `page-${sha256(style).slice(0, 16)}.css`;
  const page = html({ ...options, script: scriptName, style: styleName });
  return [...imported, [scriptName, script], [styleName, style], [WIDGET_FILE, widget], ['index.html', page]];
}

/** Nothing runs but the page's own script, nothing is asked but its own folder. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

function html({
  archive,
  count,
  base,
  catalog,
  script,
  style,
}: PageOptions & { script: string; style: string }): string {
  const { name, critic, home, language } = archive;
  const about = `${count.toLocaleString('en')} ${count === 1 ? 'film' : 'films'} reviewed by ${critic}: search by title, grade and year.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(name)}</title>
<meta name="description" content="${safe(about)}">
<meta property="og:type" content="website">
<meta property="og:title" content="${safe(name)}">
<meta property="og:description" content="${safe(about)}">
<meta property="og:url" content="${safe(base)}">${language ? `\n<meta property="og:locale" content="${safe(language.replace('-', '_'))}">` : ''}
<link rel="icon" href="data:,">
<link rel="canonical" href="${safe(base)}">
<link rel="alternate" type="${LINK_TYPE}" href="${MANIFEST_FILE}" title="${safe(name)}">
<link rel="alternate" type="application/atom+xml" href="feed.xml" title="${safe(name)}">
<link rel="alternate" type="application/feed+json" href="feed.json" title="${safe(name)}">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="archive" data-catalog="${safe(catalog.name)}" data-bytes="${catalog.bytes}"></div>
<noscript>
<h1>${safe(name)}</h1>
<p>${safe(about)} The search needs JavaScript. The reviews are at <a href="${safe(home)}">${safe(home)}</a>, the latest in the <a href="feed.xml">feed</a>, and <a href="lists/index.html">all in lists</a>.</p>
</noscript>
</body>
</html>
`;
}
