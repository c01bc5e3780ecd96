/** "PT2H34M", "PT02H19M00S", "PT154M"; not "PT2M16S": so exact is a clip, and some sites give a film its trailer's length. */
const ISO = /^PT?(?!\d+M0?[1-9])(?:(\d{1,2})H)?(?:(\d{1,3})M)?/;
/** "1:58:00", "1:58". */
const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
/** "2h 34m", "2h34", "2 hr 34 min", "154 min"; no minutes behind another unit, which may be hours in a language of which this knows nothing. */
const WRITTEN =
  /(\d{1,2})\s*(?:h|hrs?|hours?|std)\b\.?\s*(\d{1,2})?|(\d{1,2})h(\d\d)\b|(?<!\d\s*\p{L}{1,9}\.?\s*)\b(\d{1,3})\s*(?:m|mins?|minutes?)(?![\p{L}²])/iu;

/** The minutes that hours and minutes are; undefined where they are no length of a film. */
export function minutesOf(hours: string | undefined, rest: string | undefined): number | undefined {
  const minutes = Number(hours ?? 0) * 60 + Number(rest ?? 0);
  return minutes > 0 && minutes < 1500 ? minutes : undefined;
}

/** Minutes in forms that machines write and that are the same in most languages; undefined where none are said. */
export function parsePlainMinutes(text: string): number | undefined {
  const machine = CLOCK.exec(text) ?? (text.startsWith('P') ? ISO.exec(text) : null);
  if (machine) return minutesOf(machine[1], machine[2]);
  const written = WRITTEN.exec(text);
  return written ? minutesOf(written[1] ?? written[3], written[2] ?? written[4] ?? written[5]) : undefined;
}
