import { elementBlocks, htmlBlocks, parseHtml } from '../article/html-blocks.ts';
import { readHead, siteName } from '../article/page-head.ts';
import { listedReviews } from '../article/review-list.ts';
import { roundupReviews } from '../article/roundup.ts';
import { statedReviews } from '../article/schema-org.ts';
import { applySiteSelectors } from '../article/site-selectors.ts';
import type { SiteConfig } from '../config.ts';
import { draftOfFields } from '../fields/read-fields.ts';
import { refuseEntities } from '../input/xml.ts';
import {
  type Block,
  emptyDraft,
  type Page,
  type RawDraft,
  Refusal,
  type Refused,
} from '../model/raw-draft.ts';
import type { Format } from '../model/source-file.ts';

/** Pages of any age: what they state for machines first, then what they show. */
export const html: Format = {
  name: 'HTML page',
  accepts: ({ path, text }) =>
    /\.(?:s?html?|xhtml|php|aspx?|jsp|cfm)$/i.test(path) ||
    /<(?:html|head|body|title|p|h[1-4]|div|font|center|table)[\s>]/i.test(text.slice(0, 4000)),
  read: ({ path, text }, config) => {
    refuseEntities(text);
    const document = parseHtml(
      /<body[\s>]|<frameset[\s>]/i.test(text)
        ? text
        : `<!doctype html><html><head>${/<title>[^<]{0,500}<\/title>/i.exec(text.slice(0, 20_000))?.[0] ?? ''}</head><body>${text.replace(/<title>[^<]{0,500}<\/title>/i, '')}</body></html>`,
    );
    if (/<frameset/i.test(text) && document.querySelector('frameset'))
      throw new Refusal('it is a frame for other pages', true);
    return readDocument(document, text, path, config.site);
  },
};

/**
 * A page's drafts. Its source is asked first whether it has a kind of element at all: to compile a selector takes
 * longer than to read a page that has nothing of it.
 */
function readDocument(
  document: Document,
  source: string,
  path: string,
  site: SiteConfig | undefined,
): (RawDraft | Refused)[] {
  const stated = STATED.test(source) ? statedReviews(document) : [];
  if (stated.length > 1 && new Set(stated.map(({ film }) => film)).size > 1) {
    return stated.map((record, n) => ({ ...draftOfFields(record, `${path}:${n + 1}`, 'schema.org') }));
  }
  const draft = stated[0] ? draftOfFields(stated[0], path, 'schema.org') : emptyDraft(path);
  readHead(document, source, draft);
  if (site) applySiteSelectors(document, draft, site);
  const blocks = pageBlocks(document, source);
  const pageTitle = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  // What the page states of one review, or the critic's own directions, says that it holds no list.
  const several = site || stated.length ? [] : severalReviews(document, source, draft, blocks, pageTitle);
  if (several.length) return several;
  const body = stated[0]?.reviewbody;
  if (typeof body === 'string' && body.length > MIN_STATED_BODY_CHARS && !draft.body.length)
    draft.body = htmlBlocks(body).map(({ text }) => text);
  draft.page = pageOf(draft, blocks, pageTitle, siteName(document, source));
  return [draft];
}

/** The reviews of a page that lists them in a table, in lines, or in sections of their own. */
function severalReviews(
  document: Document,
  source: string,
  draft: RawDraft,
  blocks: Block[],
  pageTitle: string | undefined,
): (RawDraft | Refused)[] {
  const rows = listedReviews(/<table/i.test(source) ? document : undefined, blocks, draft.source);
  return rows.length ? rows : roundupReviews(draft, blocks, pageTitle);
}

/** A shorter text that a page states for machines is a summary. */
const MIN_STATED_BODY_CHARS = 400;

function pageOf({ body }: RawDraft, blocks: Block[], pageTitle?: string, site?: string): Page {
  return {
    blocks: body.length ? body.map((text) => ({ text })) : blocks,
    ...(body.length && { bare: true }),
    ...(pageTitle && { pageTitle }),
    ...(site && { site }),
  };
}

/** Statements for machines, and entities, which any attribute may be written in. */
const STATED = /ld\+json|itemtype|hreview|&#|&plus;/i;

/** The blocks of the part that is the review: `<main>` or the only `<article>`, with the headings before it. */
function pageBlocks(document: Document, source: string): Block[] {
  const body = document.body ?? document.documentElement;
  if (!/<main|<article|role/i.test(source)) return elementBlocks(body);
  const mains = [...document.querySelectorAll('main, [role="main"]')];
  const articles = [...document.querySelectorAll('article')];
  const root = mains.length === 1 ? mains[0]! : articles.length === 1 ? articles[0]! : undefined;
  if (!root || (root.textContent ?? '').trim().length < 200) return elementBlocks(body);
  const inner =
    articles.length === 1 &&
    root !== articles[0] &&
    root.contains(articles[0]!) &&
    (articles[0]!.textContent ?? '').length > 200
      ? articles[0]!
      : root;
  const outer = [...document.querySelectorAll('h1')]
    .filter((heading) => !inner.contains(heading))
    .map((heading) => ({ text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(), heading: 1 }));
  return [...outer.filter(({ text }) => text), ...elementBlocks(inner)];
}
