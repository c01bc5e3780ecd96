import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const words = v.pipe(v.string(), v.trim(), v.minLength(1));

const Listing = v.strictObject({
  name: words,
  summary: words,
  subtitle: words,
  keywords: v.array(words),
  description: words,
});

/** What the stores show in one language. */
export type StoreListing = v.InferOutput<typeof Listing>;

const Reviewers = v.strictObject({
  singlePurpose: words,
  permissions: v.record(v.string(), words),
  hosts: v.strictObject({
    installed: v.strictObject({ sites: v.array(words), reason: words }),
    optional: v.strictObject({ reason: words }),
    any: v.strictObject({ pattern: words, reason: words }),
  }),
  data: v.strictObject({ collected: v.literal('none'), reason: words }),
  remoteCode: v.strictObject({ used: v.literal(false), reason: words }),
  notes: words,
});

/** What the reviewers of the stores are told. */
export type ReviewerTexts = v.InferOutput<typeof Reviewers>;

/** How long a text may be, in characters, and must be. */
interface Limit {
  store: string;
  of: keyof StoreListing;
  most: number;
  least?: number;
}

/** What each store takes. */
const limits: readonly Limit[] = [
  { store: 'Chrome Web Store', of: 'name', most: 75 },
  { store: 'Chrome Web Store', of: 'summary', most: 132 },
  { store: 'Chrome Web Store', of: 'description', most: 16_000 },
  { store: 'Firefox Add-ons', of: 'name', most: 50 },
  { store: 'Firefox Add-ons', of: 'summary', most: 250 },
  { store: 'Firefox Add-ons', of: 'description', most: 15_000 },
  { store: 'Edge Add-ons', of: 'name', most: 45 },
  { store: 'Edge Add-ons', of: 'summary', most: 132 },
  { store: 'Edge Add-ons', of: 'description', most: 10_000, least: 250 },
  { store: 'App Store', of: 'name', most: 30, least: 2 },
  { store: 'App Store', of: 'subtitle', most: 30 },
  { store: 'App Store', of: 'description', most: 4_000 },
];
const MAX_APP_STORE_KEYWORDS_BYTES = 100;
const MAX_EDGE_TERMS = 7;
const MAX_EDGE_TERM_CHARACTERS = 30;
const MAX_EDGE_WORDS = 21;
/** The longest text of the Chrome Web Store's form on privacy: the purpose, and each reason. */
export const MAX_REASON_CHARACTERS = 1_000;

const charactersOf = (text: string) => [...text.trim()].length;

/** What a store would refuse of a listing, each in one sentence; nothing when all take it. */
export function listingProblems(listing: StoreListing): string[] {
  const problems = limits.flatMap(({ store, of, most, least = 1 }) => {
    const text = listing[of];
    const length = charactersOf(String(text));
    if (length > most) return [`${store}: ${of} has ${length} characters, of at most ${most}.`];
    return length < least ? [`${store}: ${of} has ${length} characters, of at least ${least}.`] : [];
  });
  const { keywords } = listing;
  const bytes = Buffer.byteLength(keywords.join(','));
  if (bytes > MAX_APP_STORE_KEYWORDS_BYTES)
    problems.push(`App Store: keywords have ${bytes} bytes, of at most ${MAX_APP_STORE_KEYWORDS_BYTES}.`);
  if (keywords.length > MAX_EDGE_TERMS)
    problems.push(`Edge Add-ons: ${keywords.length} keywords, of at most ${MAX_EDGE_TERMS}.`);
  for (const term of keywords)
    if (charactersOf(term) > MAX_EDGE_TERM_CHARACTERS)
      problems.push(
        `Edge Add-ons: the keyword “${term}” is longer than ${MAX_EDGE_TERM_CHARACTERS} characters.`,
      );
  const count = keywords.join(' ').split(/\s+/).length;
  if (count > MAX_EDGE_WORDS)
    problems.push(`Edge Add-ons: keywords of ${count} words, of at most ${MAX_EDGE_WORDS}.`);
  return problems;
}

/** The languages that have a listing. */
export function listingLanguages(): string[] {
  return readdirSync('store', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pictures')
    .map(({ name }) => name);
}

/** The listing in one language. @throws Error when a field is missing, or one too many. */
export const readListing = (language: string): StoreListing =>
  v.parse(Listing, parse(readFileSync(`store/${language}/listing.yaml`, 'utf8')));

/** What reviewers are told. @throws Error when a field is missing, or one too many. */
export const readReviewerTexts = (): ReviewerTexts =>
  v.parse(Reviewers, parse(readFileSync('store/reviewers.yaml', 'utf8')));
