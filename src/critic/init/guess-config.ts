/** Guesses an archive's settings from its own files. */

import { parseHtml } from '../article/html-blocks.ts';
import type { Config } from '../config.ts';
import type { FileStore } from '../input/file-store.ts';
import { sourceFiles } from '../input/walk-files.ts';
import { type ReadArchive, readReviews } from '../pipeline/read-reviews.ts';

/** What `init` guesses about an archive: only what its own files say. */
interface Guess {
  name?: string;
  critic?: string;
  home?: string;
  contact?: string;
  rights?: string;
  language?: string;
  scale?: string;
  pages?: string;
  /** How many reviews there are to guess from. */
  reviews: number;
}

/** Files looked at for the site's name, address and rights. */
const SAMPLE_FILES = 200;

/** Short words that only one language has, for telling which a text is in. */
const SMALL_WORDS: Record<string, RegExp> = {
  en: /\b(?:the|and|with|this|that|which)\b/gi,
  de: /\b(?:und|nicht|ist|eine|auch|wird)\b/gi,
  fr: /\b(?:les|des|est|dans|une|avec|qui)\b/gi,
  es: /\b(?:los|las|una|con|pero|más|muy)\b/gi,
  it: /\b(?:che|della|gli|sono|questo|anche|più)\b/gi,
  pt: /\b(?:não|uma|com|mais|dos|muito|são)\b/gi,
  nl: /\b(?:het|een|niet|van|zijn|ook)\b/gi,
  sv: /\b(?:och|att|inte|som|är|också)\b/gi,
};

/** What its pages say of a site: its name, address, rights and how its addresses follow from its files. */
export async function guessSite(
  store: FileStore,
): Promise<Omit<Guess, 'critic' | 'language' | 'scale' | 'reviews'>> {
  const counts = { name: tally(), home: tally(), contact: tally(), rights: tally(), pages: tally() };
  let seen = 0;
  for await (const file of sourceFiles(store)) {
    if (++seen > SAMPLE_FILES) break;
    lookAt(file.text, file.path, counts);
  }
  return {
    name: counts.name.top(Math.min(2, seen)),
    home: counts.home.top(1),
    contact: counts.contact.top(1),
    rights: counts.rights.top(1),
    pages: counts.pages.top(1),
  };
}

/** What the reviews say of who wrote them, and how. */
export function guessWriter({
  reviews,
  scale,
}: ReadArchive): Pick<Guess, 'critic' | 'language' | 'scale' | 'reviews'> {
  const critics = tally();
  const words = new Map<string, number>();
  for (const { review, body } of reviews) {
    if (review.critic) critics.add(review.critic);
    const text = body.slice(0, 3).join(' ');
    for (const [language, pattern] of Object.entries(SMALL_WORDS))
      words.set(language, (words.get(language) ?? 0) + (text.match(pattern)?.length ?? 0));
  }
  const language = [...words].sort((a, b) => b[1] - a[1])[0];
  return {
    critic: critics.top(1),
    language: language && language[1] > 10 ? language[0] : undefined,
    scale: scale.name,
    reviews: reviews.length,
  };
}

/** Guesses the settings of an archive. */
export async function guessConfig(store: FileStore): Promise<Guess> {
  return { ...(await guessSite(store)), ...guessWriter(await readReviews(store)) };
}

type Tally = ReturnType<typeof tally>;

/** Counts texts; `top(n)` is the most frequent one that occurs at least n times. */
function tally() {
  const counts = new Map<string, number>();
  return {
    add: (text: string | undefined | null) => {
      const clean = text?.replace(/\s+/g, ' ').trim();
      if (clean && clean.length < 300) counts.set(clean, (counts.get(clean) ?? 0) + 1);
    },
    top: (least: number) =>
      [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1])[0]?.[0],
  };
}

/** What is counted over the files. */
type Counts = Record<'name' | 'home' | 'contact' | 'rights' | 'pages', Tally>;

function lookAt(text: string, path: string, counts: Counts): void {
  counts.rights.add(
    /(?:copyright\b|©|&copy;)[^\n<]{4,120}/i
      .exec(text)?.[0]
      ?.replace('&copy;', '©')
      .replace(/\b(?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)\d\d)*\s*,?\s*/g, ''),
  );
  counts.contact.add(/mailto:([^"'?\s>]+@[^"'?\s>]+)/i.exec(text)?.[1]);
  const start = text.slice(0, 3000);
  if (/<(?:rss|feed)[\s>]/i.test(start)) lookAtFeed(text, counts);
  else if (/<(?:html|head|title|body)[\s>]/i.test(start)) lookAtPage(parseHtml(text), path, counts);
  else counts.name.add(/^(.{3,60}):$/m.exec(text.slice(0, 400))?.[1]);
}

function lookAtFeed(text: string, counts: Counts): void {
  const head = text.slice(0, 5000).split(/<(?:item|entry)[\s>]/i)[0]!;
  const name = /<title[^>]*>(?:<!\[CDATA\[)?([^<\]]+)/i.exec(head)?.[1];
  // A feed is named on purpose: it counts twice.
  counts.name.add(name);
  counts.name.add(name);
  counts.home.add(/<link>\s*([^<\s]+)/i.exec(head)?.[1] ?? /<link[^>]*href="([^"]+)"/i.exec(head)?.[1]);
}

function lookAtPage(document: Document, path: string, counts: Counts): void {
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  counts.name.add(meta('og:site_name'));
  for (const piece of document.querySelector('title')?.textContent?.split(/\s+[|»«–—-]+\s+|:\s+/) ?? [])
    counts.name.add(piece);
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  if (address && /^https?:\/\//.test(address) && URL.canParse(address))
    lookAtAddress(new URL(address), path, counts);
}

/** The address of a page is the site's and the file's path: written so that it holds for all. */
function lookAtAddress(url: URL, path: string, counts: Counts): void {
  counts.home.add(`${url.origin}/`);
  const file = path.replace(/(?:\/index)?\.\w+$/, '');
  if (url.href.includes(path)) counts.pages.add(url.href.replace(path, '{file}'));
  else if (url.pathname.replace(/\/$/, '').endsWith(`/${file}`))
    counts.pages.add(url.href.replace(file, '{path}'));
}

/** The configuration as a file: what is known set, the rest there to be filled in, each with its meaning. */
export function configText(config: Config, scale?: string): string {
  const line = (name: string, value: unknown, about: string, example: string) =>
    `# ${about}\n${value === undefined || value === '' ? `# ${name}: ${example}` : `${name}: ${JSON.stringify(value)}`}\n`;
  return [
    '# What Reelgrade needs to know about your archive. Lines that begin with # are not read.',
    '',
    line('name', config.name, 'The name of your site or column.', '"Lantern Reviews"'),
    line('critic', config.critic, 'Your name, as it is shown under every review.', '"Jo Lantern"'),
    line('home', config.home, 'The address of your site.', 'https://example.org/'),
    line('contact', config.contact, 'How people write to you: an address or a page.', 'jo@example.org'),
    line('rights', config.rights, 'The line about your rights, shown under every review.', '"© Jo Lantern"'),
    line('language', config.language, 'The language you write in (en, de, fr, pt-BR, …).', 'en'),
    line(
      'scale',
      typeof config.scale === 'string' ? config.scale : undefined,
      `Your scale in words${scale ? ` (found: ${scale})` : ''}. To set what grades mean, see "Grades" in the guide.`,
      '"A+ to F"',
    ),
    line('excerpt', config.excerpt ?? 40, 'The most words of a review that are shown; 0 shows none.', '40'),
    line(
      'pages',
      config.pages,
      "The address of a review's page, where the files do not say it. {path} is the file's path without its ending, {file} with it, {slug} its last part.",
      'https://example.org/{path}.html',
    ),
    line(
      'dates',
      config.dates,
      'Whether 1/2/2021 is the first of February (day-first) or the second of January (month-first).',
      'month-first',
    ),
    line(
      'ungraded',
      config.ungraded,
      'Whether reviews without a grade are published ("publish") or left out ("leave-out").',
      'leave-out',
    ),
    line(
      'refused',
      config.refused,
      'A build fails when more than this share of your files could not be read.',
      '0.1',
    ),
    line('ignore', config.ignore, 'Files to leave out.', '["drafts/**", "*.bak"]'),
    '# Where things are on your pages, if guessing is not enough: CSS selectors ("h2.film", "img.stars@alt")',
    '# or patterns with one group ("/Grade given: (\\\\S+)/").',
    '# site:',
    '#   title: h1',
    '#   grade: .rating',
    '',
  ].join('\n');
}
