/** Days as the catalog keeps them: numbers, both ways. */

const DAY_MS = 86_400_000;
/** Days are counted from the first of 1600 in the file, so that 0 can mean no date. */
const FROM = Date.UTC(1600, 0, 1) / DAY_MS;
const TO = Date.UTC(9999, 11, 31) / DAY_MS;

/** A day number for the file, or 0 when the text is not an ISO day from 1600-01-02 to 9999-12-31. */
export function dayNumber(iso: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / DAY_MS - FROM : Number.NaN;
  return day > 0 && isoDay(day) === iso ? day : 0;
}

/** "-03-01" and so on by days since the first of March, as they are met. */
const endings: string[] = [];

/** The ISO day of a day number. By arithmetic, not by Date, which costs a list of answers more than all else. */
export function isoDay(day: number): string {
  // The Gregorian calendar repeats every 400 years; days are counted from March of 1200 here.
  const fromMarch = day - 60 + 146_097;
  const round = Math.floor(fromMarch / 146_097);
  const inRound = fromMarch - round * 146_097;
  const yearOfRound = Math.floor(
    (inRound - Math.floor(inRound / 1460) + Math.floor(inRound / 36_524) - Math.floor(inRound / 146_096)) /
      365,
  );
  const inYear = inRound - (365 * yearOfRound + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100));
  // January and February belong to the year before.
  const year = 1200 + round * 400 + yearOfRound + (inYear >= FROM_JANUARY ? 1 : 0);
  endings[inYear] ??= ending(inYear);
  return year + endings[inYear];
}

const FROM_JANUARY = 306;

function ending(inYear: number): string {
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return `-${two(month > 9 ? month - 9 : month + 3)}-${two(date)}`;
}

/** Whether a day since 1970-01-01 is of an earlier year. */
export function isBeforeYear(day: number, year: number): boolean {
  // Without the calendar for all but the days about New Year: the average year is never two days off.
  const about = 1970 + day / 365.2425;
  if (Math.abs(about - year) > 0.01) return about < year;
  return new Date(day * DAY_MS).getUTCFullYear() < year;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The largest day number that is a date. */
export const LAST_DAY = TO - FROM;

/** Days since 1970-01-01, as the matching rules count; NaN for none. */
export const sinceEpoch = (day: number): number => (day === 0 ? Number.NaN : day + FROM);
