import { parseFeed } from 'feedsmith';
import { draftsOfRows } from '../fields/table-rows.ts';
import { refuseEntities, type XmlElement, xmlElements } from '../input/xml.ts';
import { type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
import type { Format } from '../model/source-file.ts';

/** RSS, Atom, RDF and JSON Feed, Letterboxd's feed among them. */
export const feed: Format = {
  name: 'feed',
  accepts: ({ text }) => {
    const head = text.slice(0, 3000);
    return /<rss[\s>]|<feed[\s>][^>]*|<rdf:RDF[\s>]/i.test(head) && !/^\s*<!doctype html/i.test(head)
      ? !/<html[\s>]/i.test(head)
      : /^\s*\{/.test(head) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head);
  },
  read: ({ path, text }) => {
    if (!/^\s*\{/.test(text)) refuseEntities(text);
    const records = /<rss[\s>]/i.test(text.slice(0, 3000))
      ? [...xmlElements(text, 'item')].map(itemRecord)
      : entries(text);
    if (!records.length) throw new Refusal('the feed has no entries');
    return draftsOfRecords(records, path);
  },
};

/** Entries as drafts; the number after the path is the entry's place. */
function draftsOfRecords(records: Record<string, unknown>[], path: string): (RawDraft | Refused)[] {
  return draftsOfRows(
    records.map((record, n) => ({ line: n + 1, record })),
    path,
    'element',
  );
}

/**
 * An RSS item by its elements' names. Not by feedsmith: it keeps only the namespaces it knows, and the film, its
 * year and the critic's rating are in others (letterboxd:, review:).
 */
export function itemRecord({ children }: XmlElement): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const child of children) take(record, child);
  return record;
}

/** Categories and the like of one entry that are looked at. */
const MAX_VALUES = 200;

function take(record: Record<string, unknown>, { name, text, attributes }: XmlElement): void {
  if (!text) return;
  const local = name.replace(/^(?:letterboxd|tmdb|review|dc|wp|media|itunes|movie|film):/, '');
  if (name === 'tmdb:movieId') record.tmdbid = text;
  else if (name === 'content:encoded') record.content = text;
  else if (name === 'excerpt:encoded') record.excerpt = text;
  else if (name === 'description') record[record.content ? 'teaser' : 'body'] = text;
  else if (name === 'guid') record.guid = attributes.isPermaLink === 'false' ? undefined : text;
  else if (name === 'category') {
    // A taxonomy of its own is a field: <category domain="grade">B+</category>.
    const { domain } = attributes;
    const own = domain && !/^(?:category|post_tag|https?:.*)$/.test(domain);
    const key = own ? domain : 'categories';
    const held = record[key];
    if (!Array.isArray(held)) record[key] = [text];
    else if (held.length < MAX_VALUES) held.push(text);
  } else record[local] ??= text;
}

/** What our own export adds to each item of a JSON Feed: the review in named fields. */
function ownFields(text: string): (Record<string, unknown> | undefined)[] {
  const { items } = JSON.parse(text) as { items?: unknown };
  return Array.isArray(items)
    ? items.map((item: { _reelgrade?: unknown } | null) => {
        const fields = item?._reelgrade;
        return typeof fields === 'object' && fields !== null
          ? (fields as Record<string, unknown>)
          : undefined;
      })
    : [];
}

/** Entries of Atom, RDF and JSON feeds, which feedsmith reads. */
function entries(text: string): Record<string, unknown>[] {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new Refusal(`the feed cannot be read: ${(error as Error).message}`);
  }
  const feed = parsed.feed as unknown as Record<string, unknown>;
  const own = parsed.format === 'json' ? ownFields(text) : [];
  const all = (feed.entries ?? feed.items ?? []) as FeedEntry[];
  return all.map((entry, n) => ({ ...entryRecord(entry), ...own[n] }));
}

// biome-ignore lint/suspicious/noExplicitAny: four makes of entries, each field of which is checked where it is read
type FeedEntry = Record<string, any>;

/** An entry's fields under the names that records of reviews have. */
function entryRecord(entry: FeedEntry): Record<string, unknown> {
  return {
    ...entry,
    title: entry.title?.value ?? entry.title,
    url: entry.url ?? entry.link ?? alternateLink(entry),
    author: authorOf(entry),
    content: contentOf(entry),
    summary: summaryOf(entry),
    published: dateOf(entry),
    categories: (entry.categories ?? entry.tags ?? []).map(categoryName),
    authors: undefined,
    links: undefined,
    content_html: undefined,
    content_text: undefined,
  };
}

const authorOf = ({ authors, author, dc }: FeedEntry) =>
  authors?.[0]?.name ?? author?.name ?? dc?.creators?.[0];

const dateOf = ({ published, date_published, dc, updated, date_modified }: FeedEntry) =>
  published ?? date_published ?? dc?.dates?.[0] ?? updated ?? date_modified;

const alternateLink = ({ links }: FeedEntry) =>
  links?.find((link: { rel?: string }) => !link.rel || link.rel === 'alternate')?.href;

const contentOf = ({ content, content_html, content_text, summary, description }: FeedEntry) =>
  content?.value ?? content_html ?? content_text ?? content?.encoded ?? summary?.value ?? description;

/** A summary beside a content; alone it is the content. */
const summaryOf = ({ summary, content }: FeedEntry) =>
  typeof summary === 'string' ? summary : content ? summary?.value : undefined;

const categoryName = (one: { term?: string; label?: string; name?: string } | string) =>
  typeof one === 'string' ? one : (one.label ?? one.term ?? one.name);
