import { intlLocale } from './messages/message-text.ts';

/** The day of an ISO date as a person writes it ("11 January 2021"), or nothing when it is no date. */
export function dayInWords(iso: string | undefined, language = intlLocale()): string | undefined {
  if (!iso || !/^\d{4}-\d\d-\d\d/.test(iso)) return undefined;
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  // An ISO day is a day of the calendar, not an instant: read and written in UTC it stays the same day everywhere.
  return day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A time as people say it, from now: "3 hours ago", "in 2 days". */
export function timeFromNow(time: number, now = Date.now()): string {
  const relative = new Intl.RelativeTimeFormat(intlLocale(), { numeric: 'auto' });
  const minutes = Math.round((time - now) / 60_000);
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48
    ? relative.format(hours, 'hour')
    : relative.format(Math.round(hours / 24), 'day');
}

/** A number of bytes for people: "12 kB", "2.3 MB". */
export function sizeInWords(bytes: number): string {
  const [unit, size, maximumFractionDigits] =
    bytes < 1e6 ? ['kilobyte', Math.max(1, bytes / 1e3), 0] : ['megabyte', bytes / 1e6, 1];
  return new Intl.NumberFormat(intlLocale(), {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: maximumFractionDigits as number,
  }).format(size as number);
}

/** Several names as one: "a.example, b.example and c.example". */
export const listInWords = (names: readonly string[]): string =>
  new Intl.ListFormat(intlLocale()).format(names);

/** The host a person knows a site by: "lariat.org". */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
