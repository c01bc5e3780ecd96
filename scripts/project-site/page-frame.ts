import { escapeHtml } from '../../src/core/text/escape-html.ts';
import { upFrom } from '../../src/critic/publish/pages/plain-page.ts';
import { documentPages } from './site-pages.ts';

/** No script of any kind runs on these pages, and nothing is asked of other hosts. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Folders that are no documents and that the head of every page leads to. */
const ownPages = [
  { path: 'install/', label: 'Install' },
  { path: 'archives/', label: 'Find critics' },
];

interface FramedPage {
  /** Path of the file on the site ("install/index.html"). */
  path: string;
  title: string;
  description: string;
  /** What <main> holds, as HTML. */
  body: string;
}

/** A whole page of the project's site, as HTML. Title and description are plain text. */
export function framed({ path, title, description, body }: FramedPage): string {
  const up = upFrom(path) || './';
  const link = (to: string, label: string) => {
    const isHere = `${to}index.html` === path;
    return `<a href="${up}${to}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`;
  };
  const head = [...ownPages, ...documentPages.filter(({ inHead }) => inHead)];
  const foot = documentPages.filter(({ inHead }) => !inHead);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" type="image/svg+xml" href="${up}icon.svg">
<link rel="stylesheet" href="${up}site.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<a class="name" href="${up}">Reelgrade</a>
<nav aria-label="Pages">${head.map(({ path: to, label }) => link(to, label)).join(' ')}</nav>
</header>
<main id="content">
${body}
</main>
<footer>
<nav aria-label="More pages">${foot.map(({ path: to, label }) => link(to, label)).join(' ')}</nav>
<p>Free and open source, under the MIT licence. Reviews belong to their critics.</p>
</footer>
</body>
</html>
`;
}
