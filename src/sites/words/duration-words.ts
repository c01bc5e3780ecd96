import { minutesOf, parsePlainMinutes } from '../extract/plain-minutes.ts';

/**
 * Hours and minutes as pages write them, for what `Intl` gives for the units in some forty languages, and the short
 * forms that sites use beside it. Words with a tail end in `\p{L}*` here; the short ones stand alone.
 */
const END = '(?![\\p{L}\\p{M}²])';
const TAIL = '[\\p{L}\\p{M}]*';
const HOUR = `(?:de )?(?:(?:hrs?|h|std|u|tim|t|st|sa|godz|g|ó|val|óra|or[aeă]|ore?|jam|j|ч|год|г|s(?=\\s*\\d+\\s*d)|ώ|ω|שע|ש|س|घं|घ|ชม|giờ)[.׳॰]?${END}|(?:hour|heure|hora|stund|uur|uren|time|timm|timer|klukk|tunti|tunn|saat|godzin|hodin|ór[aá]|valand|час|годин|ώρ|שע[הו]|ساع|घंट|ชั่วโมง|oras|ura|ure|sat|std)${TAIL}|時間|小時|小时|시간)`;
const MINUTE = `(?:de )?(?:(?:mins?|m|p|dk|d|мин|м|хв|х|λ|λεπ|דק|ד|د|मि|น|ph|mnt|mín)[.׳॰]?${END}|(?:minut|minuu|perc|dakika|menit|минут|мінут|хвилин|λεπτ|דקה|דקות|دقيق|دقائق|मिनट|นาที|phút|mínút|minūt|minút|minuč)${TAIL}|分鐘|分钟|分|분)`;
const LENGTH = new RegExp(
  `(\\d{1,3})\\s*${HOUR}(?:[\\s,.;·]*(?:and|und|et|y|e|i|og|och|và|και|و|ו)?[\\s-]*(\\d{1,2})(?:\\s*${MINUTE}|(?!\\d)))?|(\\d{1,3})\\s*${MINUTE}`,
  'iu',
);
/** The minutes of a running time in any usual writing of some forty languages; undefined where none is said. */
export function parseMinutes(text: string): number | undefined {
  const match = LENGTH.exec(withDigits(text));
  return match ? minutesOf(match[1], match[2] ?? match[3]) : parsePlainMinutes(text);
}

/** Marks of direction, which Arabic and Hebrew have between number and unit. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Arabic and Hebrew write one hour and two hours without a number. */
const withDigits = (text: string): string =>
  text
    .replace(DIRECTION, '')
    .replace(/ساعتان|ساعتين|שעתיים/, '2 h')
    .replace(/(?<!\d\s*)(?:ساعة|שעה)/, '1 h');

/** A running time in a label: what has one is a film, or an episode. */
export const runningTime = new RegExp(`\\d\\s*(?:${HOUR}|${MINUTE})`, 'iu');
