import { elementBlocks, htmlBlocks, parseHtml } from '../article/html-blocks.ts';
import { parseDate } from '../article/parse-date.ts';
import { idsIn } from '../article/parse-heading.ts';
import { listedReviews } from '../article/review-list.ts';
import { roundupReviews } from '../article/roundup.ts';
import { statedReviews } from '../article/schema-org.ts';
import { applySiteSelectors } from '../article/site-selectors.ts';
import type { SiteConfig } from '../config.ts';
import { draftOfFields } from '../fields/read-fields.ts';
import { refuseEntities } from '../input/xml.ts';
import { type Block, emptyDraft, type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
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
  meta(document, source, draft);
  if (site) applySiteSelectors(document, draft, site);
  const blocks = pageBlocks(document, source);
  const rows =
    site || stated.length ? [] : listedReviews(/<table/i.test(source) ? document : undefined, blocks, path);
  if (rows.length) return rows;
  const pageTitle = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  const siteName = META.test(source)
    ? document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim()
    : undefined;
  const several = site || stated.length ? [] : roundupReviews(draft, blocks, pageTitle);
  if (several.length) return several;
  const body = stated[0]?.reviewbody;
  if (typeof body === 'string' && body.length > 400 && !draft.body.length)
    draft.body = htmlBlocks(body).map(({ text }) => text);
  draft.page = {
    blocks: draft.body.length ? draft.body.map((text) => ({ text })) : blocks,
    ...(draft.body.length && { bare: true }),
    ...(pageTitle && { pageTitle }),
    ...(siteName && { site: siteName }),
  };
  return [draft];
}

const META = /<meta/i;
/** Statements for machines, and entities, which any attribute may be written in. */
const STATED = /ld\+json|itemtype|hreview|&#|&plus;/i;
const FILM_SITES = /imdb\.com|themoviedb\.org|letterboxd\.com|&#|&period;/;

/** What the head and the links of a page say. */
function meta(document: Document, source: string, draft: RawDraft): void {
  const hasMeta = META.test(source);
  const content = (selector: string) =>
    hasMeta ? document.querySelector(selector)?.getAttribute('content')?.trim() : undefined;
  const stated =
    content('meta[property="article:published_time"]') ??
    content(
      'meta[name="date" i], meta[name="dc.date" i], meta[name="DC.date.issued" i], meta[name="pubdate" i], meta[itemprop="datePublished"]',
    );
  const time = /<time/i.test(source)
    ? document.querySelector(
        'time.published, time[pubdate], time.entry-date, article time[datetime], header time[datetime], time[datetime]',
      )
    : undefined;
  const shown = time?.getAttribute('datetime') ?? undefined;
  for (const [from, value] of [
    ['<meta>', stated],
    ['<time>', shown],
  ] as const) {
    const day = value && !draft.date ? parseDate(value)?.iso : undefined;
    if (!day) continue;
    draft.date = day;
    draft.trail.push(`date from ${from}: ${day}`);
  }
  const author = content('meta[name="author" i]');
  if (
    author &&
    !draft.critic &&
    author.length < 60 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(author)
  ) {
    draft.critic = author;
    draft.trail.push(`critic from <meta>: ${author}`);
  }
  const address =
    (/<link/i.test(source)
      ? document.querySelector('link[rel="canonical"]')?.getAttribute('href')
      : undefined) ?? content('meta[property="og:url"]');
  if (address && /^https?:\/\/[^/]+\/./.test(address) && !draft.url) draft.url = address;
  if (!FILM_SITES.test(source)) return;
  // A link to only one film is to this film; with several it is open which.
  const films = new Map<string, string>();
  for (const link of document.querySelectorAll(
    'a[href*="imdb.com"], a[href*="themoviedb.org"], a[href*="letterboxd.com"]',
  )) {
    const ids = idsIn(link.getAttribute('href') ?? '');
    for (const [register, id] of Object.entries(ids ?? {})) films.set(`${register} ${id}`, register);
  }
  const counts = new Map<string, number>();
  for (const register of films.values()) counts.set(register, (counts.get(register) ?? 0) + 1);
  const once = [...films].filter(([, register]) => counts.get(register) === 1);
  for (const [key, register] of once) {
    draft.ids = { [register]: key.slice(register.length + 1), ...draft.ids };
    draft.trail.push(`id from the page's only link to ${register}`);
  }
}

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
