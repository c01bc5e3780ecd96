/** The day of an ISO date as a person writes it ("11 January 2021"), or nothing when it is no date. */
export function dayInWords(iso: string | undefined, language?: string): string | undefined {
  if (!iso || !/^\d{4}-\d\d-\d\d/.test(iso)) return undefined;
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  // An ISO day is a day of the calendar, not an instant: read and written in UTC it stays the same day everywhere.
  return day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The host a person knows a site by: "lariat.org". */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
