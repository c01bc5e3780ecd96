import type { RawDraft } from '../model/raw-draft.ts';
import { parseDate } from './parse-date.ts';
import { idsIn } from './parse-heading.ts';

const META = /<meta/i;
const FILM_SITES = /imdb\.com|themoviedb\.org|letterboxd\.com|&#|&period;/;

/**
 * Takes what the head and the links of a page say. The page's source is asked first whether it has a kind of element
 * at all: to compile a selector takes longer than to search a text.
 */
export function readHead(document: Document, source: string, draft: RawDraft): void {
  const content = (selector: string) =>
    META.test(source) ? document.querySelector(selector)?.getAttribute('content')?.trim() : undefined;
  takeDate(document, source, draft, content);
  takeAuthor(draft, content('meta[name="author" i]'));
  const address = canonicalAddress(document, source) ?? content('meta[property="og:url"]');
  if (address && /^https?:\/\/[^/]+\/./.test(address) && !draft.url) draft.url = address;
  if (FILM_SITES.test(source)) takeLinkedFilm(document, draft);
}

/** The site's own name, where the page says it. */
export function siteName(document: Document, source: string): string | undefined {
  return META.test(source)
    ? document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim()
    : undefined;
}

const canonicalAddress = (document: Document, source: string) =>
  /<link/i.test(source) ? document.querySelector('link[rel="canonical"]')?.getAttribute('href') : undefined;

function takeDate(
  document: Document,
  source: string,
  draft: RawDraft,
  content: (selector: string) => string | undefined,
): void {
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
  const places = [
    ['<meta>', stated],
    ['<time>', time?.getAttribute('datetime')],
  ] as const;
  for (const [from, value] of places) {
    const day = value && !draft.date ? parseDate(value)?.iso : undefined;
    if (!day) continue;
    draft.date = day;
    draft.trail.push(`date from ${from}: ${day}`);
  }
}

/** Takes an author that is a person's name; programs write their own and the site's there, too. */
function takeAuthor(draft: RawDraft, author: string | undefined): void {
  if (!author || draft.critic || author.length >= 60) return;
  if (!/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(author)) return;
  draft.critic = author;
  draft.trail.push(`critic from <meta>: ${author}`);
}

/** A link to only one film is to this film; with several it is open which. */
function takeLinkedFilm(document: Document, draft: RawDraft): void {
  const films = new Map<string, string>();
  for (const link of document.querySelectorAll(
    'a[href*="imdb.com"], a[href*="themoviedb.org"], a[href*="letterboxd.com"]',
  )) {
    const ids = idsIn(link.getAttribute('href') ?? '');
    for (const [register, id] of Object.entries(ids ?? {})) films.set(`${register} ${id}`, register);
  }
  const counts = new Map<string, number>();
  for (const register of films.values()) counts.set(register, (counts.get(register) ?? 0) + 1);
  for (const [key, register] of films) {
    if (counts.get(register) !== 1) continue;
    draft.ids = { [register]: key.slice(register.length + 1), ...draft.ids };
    draft.trail.push(`id from the page's only link to ${register}`);
  }
}
