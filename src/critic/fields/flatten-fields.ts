import { NAMES } from './field-names.ts';

/** What a field may mean to us. */
export type Meaning = keyof typeof NAMES;
const RANKED = Object.fromEntries(
  Object.entries(NAMES).map(([meaning, names]) => [
    meaning,
    new Map(names.split(' ').map((name, n) => [fold(name), n])),
  ]),
) as Record<Meaning, Map<string, number>>;

/** A table has the same few names in every row; more different ones than these are not remembered. */
const MAX_REMEMBERED_NAMES = 2000;
const foldedNames = new Map<string, string>();

/** Letters that have no plain one in them to fold to. */
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[łøßæœđı]/g, (letter) => LETTERS[letter]!);
}

/** A field's name without case, accents, spaces and signs. */
export function foldName(name: string): string {
  let folded = foldedNames.get(name);
  if (folded === undefined) {
    folded = fold(name);
    if (foldedNames.size < MAX_REMEMBERED_NAMES) foldedNames.set(name, folded);
  }
  return folded;
}

/** A record's fields in one list, each by its whole name and by its last part. */
export type FlatFields = { key: string; leaf: string; value: unknown }[];

/** Nested objects as "movie.title" fields; lists of plain values stay lists. */
export function flatten(
  record: Record<string, unknown>,
  prefix = '',
  depth = 0,
  into: FlatFields = [],
): FlatFields {
  for (const [name, value] of Object.entries(record)) {
    if (into.length > MAX_FIELDS) break;
    const key = prefix + foldName(name);
    const inner = isRecord(value) ? [value] : isListOfRecords(value) ? value : undefined;
    if (!inner) into.push({ key, leaf: foldName(name), value });
    else if (depth < MAX_DEPTH)
      for (const one of inner)
        if (one && typeof one === 'object') flatten(one as Record<string, unknown>, key, depth + 1, into);
  }
  return into;
}

/** More fields, deeper nesting and longer lists of records are no review. */
const MAX_FIELDS = 400;
const MAX_DEPTH = 4;
const MAX_LISTED = 40;

/** Whether a value nests fields; dates of YAML and TOML are values. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toISOString' in value);

const isListOfRecords = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length <= MAX_LISTED && typeof value[0] === 'object' && value[0] !== null;

/** Prefixes under which programs nest: `movie: { title, year }`, `frontmatter`, `fields`, `meta`. */
export const WRAP =
  /^(?:frontmatter|fields?|metadata|meta|data|attributes|params|extra|review|post|entry|item|acf|custom|properties|node)(?=.)/;
/** The same for what nests the film. */
export const FILM_WRAP = /^(?:movie|film|itemreviewed|item|title|work|show|media)(?=.)/;

/** How telling a field of this name is for each of its meanings; the smaller the more. */
type Ranks = Partial<Record<Meaning, number>>;
const rankedNames = new Map<string, Ranks>();
const FILMED: ReadonlySet<string> = new Set<Meaning>(
  (Object.keys(NAMES) as Meaning[]).filter(
    (meaning) => !['date', 'url', 'grade', 'body', 'summary', 'critic'].includes(meaning),
  ),
);

/** What a field of this name means, and how telling it is. */
export function ranksOf(key: string): Ranks {
  let ranks = rankedNames.get(key);
  if (!ranks) {
    ranks = {};
    const inner = key.replace(WRAP, '');
    const filmed = inner.replace(FILM_WRAP, '');
    for (const meaning of Object.keys(RANKED) as Meaning[]) {
      const n = rankOf(meaning, key, inner, filmed);
      if (n !== undefined) ranks[meaning] = n;
    }
    if (rankedNames.size < MAX_REMEMBERED_NAMES) rankedNames.set(key, ranks);
  }
  return ranks;
}

function rankOf(meaning: Meaning, key: string, inner: string, filmed: string): number | undefined {
  const names = RANKED[meaning];
  let n = names.get(key) ?? names.get(inner);
  if (n === undefined && filmed !== inner && FILMED.has(meaning)) {
    n = names.get(filmed);
    if (n !== undefined && meaning === 'title') n -= 100; // the film's own name before the page's
  }
  if (n === undefined && (meaning === 'grade' || meaning === 'best'))
    n = names.get(key.replace(/^(?:review)?rating|^reviewrating|^grade|^score/, ''));
  if (n === undefined && meaning === 'critic') n = names.get(key.replace(/name$/, ''));
  return n;
}

/** All fields with this meaning that hold something, the most telling first. */
export function fieldsMeaning(flat: FlatFields, meaning: Meaning): FlatFields {
  const ranked: { n: number; field: FlatFields[number] }[] = [];
  for (const field of flat) {
    if (field.value === undefined || field.value === null || field.value === '') continue;
    const n = ranksOf(field.key)[meaning];
    if (n !== undefined) ranked.push({ n, field });
  }
  return ranked.sort((a, b) => a.n - b.n).map(({ field }) => field);
}

/** A field's value as one line of text; the first of a list. */
export function fieldText(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldText).filter(Boolean).join(', ');
  if (typeof value === 'string') return unlinked(value).trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

/** Obsidian's links by their words: "[[Heat (1995)|Heat]]" is "Heat". */
function unlinked(text: string): string {
  return text.includes('[[') ? text.replace(/!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1') : text;
}

/** A field's value as several texts. */
export function fieldTexts(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map(fieldText)
    : fieldText(value).split(/\s*[,;|/]\s*|\s+(?:and|und|et|y|e|&)\s+/);
  return items.map((item) => item.trim()).filter((item) => item.length > 1 && item.length < 80);
}
