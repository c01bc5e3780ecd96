const DAY = 86_400_000;
/** Days are counted from the first of 1600 in the file, so that 0 can stand for no date. */
const FROM = Date.UTC(1600, 0, 1) / DAY;
const TO = Date.UTC(9999, 11, 31) / DAY;

/** A day number for the file, or 0 when the text is not an ISO day from 1600-01-02 to 9999-12-31. */
export function dayOf(iso: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / DAY - FROM : Number.NaN;
  return day > 0 && isoOf(day) === iso ? day : 0;
}

export const isoOf = (day: number): string => new Date((day + FROM) * DAY).toISOString().slice(0, 10);

/** The largest day number that is a date. */
export const LAST_DAY = TO - FROM;

/** Days since 1970-01-01, as the matching rules count; NaN for none. */
export const sinceEpoch = (day: number): number => (day === 0 ? Number.NaN : day + FROM);
