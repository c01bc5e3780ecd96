import { dirname, join } from 'node:path';
import { Marked } from 'marked';
import { escapeHtml } from '../../src/core/text/escape-html.ts';
import { documentPages } from './site-pages.ts';

/** The end of a heading's address, as code hosts make it: "What it does" → "what-it-does". */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/<[^>]*>|&[a-z0-9#]+;/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The headings of a Markdown text, without what is set in code blocks. */
export const headingsOf = (markdown: string): string[] =>
  [...markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) =>
    title!.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1'),
  );

/**
 * Where a link of a document leads on the site, or undefined for a file that is not on it. In: the link, the document it
 * stands in, and the way from its page up to the site's root.
 */
function addressOnSite(href: string, source: string, up: string): string | undefined {
  if (/^https:|^#/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = join(dirname(source), file).replaceAll('\\', '/');
  // The README is the code host's first page; ours is made apart.
  const page = documentPages.find((each) => each.source === target);
  return page && `${up}${page.path}${anchor ? `#${anchor}` : ''}`;
}

/** A document of the project as HTML: headings can be linked to, and links lead to the site's own pages. */
export function markdownHtml(markdown: string, source: string, up: string): { title: string; html: string } {
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const html = this.parser.parseInline(tokens);
        if (depth === 1) title ||= html.replace(/<[^>]*>/g, '');
        return `<h${depth} id="${escapeHtml(anchorOf(text))}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = addressOnSite(href, source, up);
        return address ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${escapeHtml(text)}\n</code></pre>\n`;
      },
      html({ text }) {
        return escapeHtml(text);
      },
    },
  });
  const html = (marked.parse(markdown) as string)
    .replaceAll('<table>', '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    // A head's cell without words is none, and a head without words is left out.
    .replace(/<thead>\s*<tr>\s*(?:<th>\s*<\/th>\s*)+<\/tr>\s*<\/thead>/g, '')
    .replace(/<th>\s*<\/th>/g, '<td></td>');
  return { title, html };
}
