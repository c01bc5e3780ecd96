/** Reads days in the ways that people write them. The names of months come from the runtime, in these locales. */
const LOCALES = 'en de fr es it pt nl sv da nb fi pl cs hu ro tr ru uk ca el'.split(' ');

const MONTHS = new Map<string, number>();
for (const locale of LOCALES) {
  for (const month of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
    for (let m = 0; m < 12; m++) {
      const day = Date.UTC(2021, m, 11);
      const named = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      for (const name of [alone.format(day), named]) {
        const key = monthKey(name);
        if (key.length >= 3 && !MONTHS.has(key)) MONTHS.set(key, m + 1);
      }
    }
  }
}
MONTHS.set('sept', 9);
MONTHS.set('febr', 2);

function monthKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.\d\s]/gu, '')
    .toLowerCase();
}

/** A day found in a text. `iso` is missing where day and month cannot be told apart ("1/2/2021"). */
export interface FoundDate {
  iso?: string;
  /** "1/2/2021" as written, when day and month cannot be told apart. */
  ambiguous?: string;
  from: number;
  to: number;
}

const NAME = '(\\p{L}{3,12})\\.?';
const PATTERNS: [RegExp, (m: RegExpMatchArray) => FoundDate | undefined][] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u, (m) => iso(m, m[1]!, m[2]!, m[3]!)],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u, (m) => iso(m, m[1]!, m[2]!, m[3]!)],
  // January 11, 2021 · Jan. 11th 2021
  [
    new RegExp(`(?<![\\p{L}\\d])${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4}|'\\d\\d)(?!\\d)`, 'iu'),
    (m) => named(m, m[3]!, m[1]!, m[2]!),
  ],
  // 11 January 2021 · 11. Januar 2021 · 11 de enero de 2021 · 1er mars 2021
  [
    new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[ -](?:(?:of|de)\\s+|d[’']\\s*)?${NAME},?[ -](?:(?:de|del)\\s+)?(\\d{4})(?!\\d)`,
      'iu',
    ),
    (m) => named(m, m[3]!, m[2]!, m[1]!),
  ],
  // 2021. január 11.
  [new RegExp(`(?<!\\d)(\\d{4})\\. ${NAME} (\\d{1,2})\\.`, 'iu'), (m) => named(m, m[1]!, m[2]!, m[3]!)],
  // 11/1/2021 · 11.01.2021
  [/(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/u, numeric],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|(?!\d))/u, (m) => iso(m, m[1]!, m[2]!, m[3]!)],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/u, (m) => iso(m, m[1]!, m[2]!, m[3]!)],
];

/** The first day in a text, in any of the writings above, or undefined. */
export function findDate(text: string): FoundDate | undefined {
  let first: FoundDate | undefined;
  if (!/\d/.test(text)) return first;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found && (!first || found.from < first.from)) first = found;
  }
  return first;
}

function span(match: RegExpMatchArray): { from: number; to: number } {
  return { from: match.index!, to: match.index! + match[0].length };
}

function iso(match: RegExpMatchArray, year: string, month: string, day: string): FoundDate | undefined {
  const text = isoDay(Number(year), Number(month), Number(day));
  return text ? { iso: text, ...span(match) } : undefined;
}

function named(match: RegExpMatchArray, year: string, month: string, day: string): FoundDate | undefined {
  const m = MONTHS.get(monthKey(month));
  return m ? iso(match, fullYear(year), String(m), day) : undefined;
}

function numeric(match: RegExpMatchArray): FoundDate | undefined {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = Number(fullYear(match[4]!));
  // Dots are day first wherever they are written; with slashes and hyphens it depends on the country.
  if (match[2] === '.' || a > 12) return iso(match, String(year), String(b), String(a));
  if (b > 12) return iso(match, String(year), String(a), String(b));
  if (a === b) return iso(match, String(year), String(a), String(b));
  return isoDay(year, a, b) ? { ambiguous: `${a}/${b}/${year}`, ...span(match) } : undefined;
}

/** Two-digit years are of the web's time: 90–99 the nineties, else this century. */
function fullYear(year: string): string {
  const digits = year.replace(/\D/g, '');
  return digits.length === 2 ? String(Number(digits) + (Number(digits) >= 70 ? 1900 : 2000)) : digits;
}

/** "2021-01-11", or undefined when there is no such day or nobody can have written a review then. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1895 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An open date ("1/2/2021") as a day, once it is known whether the archive writes the day first. */
export function resolveAmbiguousDate(open: string, dayFirst: boolean): string | undefined {
  const [a, b, year] = open.split('/').map(Number) as [number, number, number];
  return dayFirst ? isoDay(year, b, a) : isoDay(year, a, b);
}

/** Whether a text writes numeric dates day first: true, false, or undefined when it does not show. */
export function dayFirst(text: string): boolean | undefined {
  const match = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/])/.exec(text);
  if (!match) return undefined;
  if (Number(match[1]) > 12 && Number(match[2]) <= 12) return true;
  return Number(match[2]) > 12 && Number(match[1]) <= 12 ? false : undefined;
}

/**
 * The day that a field holds: a text in any writing, a Date (YAML and TOML make them), seconds or milliseconds
 * since 1970. The day is as written there, whatever the time zone.
 */
export function parseDate(value: unknown): FoundDate | undefined {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return undefined;
    return parseDate(value.toISOString());
  }
  if (typeof value === 'number' && value > 1e8) {
    return parseDate(new Date(value > 1e11 ? value : value * 1000));
  }
  if (typeof value === 'string') {
    if (/^\d{10}(\d{3})?$/.test(value.trim())) return parseDate(Number(value));
    return findDate(value.slice(0, 200));
  }
  if (value && typeof value === 'object' && 'toISOString' in value) {
    return parseDate(String((value as { toISOString(): string }).toISOString()));
  }
  return undefined;
}
