/** Reads running times that are written with digits alone ("PT2H34M", "154 min"). */

import type { Site } from '../site.ts';

/** "PT2H34M", "PT02H19M00S", "PT154M"; not "PT2M16S": so exact is a clip, and some sites give a film its trailer's length. */
const ISO = /^PT?(?!\d+M0?[1-9])(?:(\d{1,2})H)?(?:(\d{1,3})M)?/;
/** "1:58:00", "1:58". */
const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
/** "2h34". */
const SHORT = /(\d{1,2})h(\d\d)\b/i;

/** Marks of direction, which Arabic and Hebrew have between number and unit. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Minutes in forms that machines write, and as the page's languages write them; undefined where none are said. */
export function parseMinutes(text: string, spoken: Site['spoken']): number | undefined {
  const found = CLOCK.exec(text) ?? (text.startsWith('P') ? ISO.exec(text) : null) ?? written(text, spoken);
  const minutes = Number(found?.[1] ?? 0) * 60 + Number(found?.[2] ?? found?.[3] ?? 0);
  return minutes > 0 && minutes < 1500 ? minutes : undefined;
}

/** Arabic and Hebrew write one hour and two hours without a number. */
const written = (text: string, spoken: Site['spoken']): RegExpExecArray | null =>
  SHORT.exec(text) ??
  spoken?.length.exec(
    text.replace(DIRECTION, '').replace(spoken.twoHours, '2 h').replace(spoken.oneHour, '1 h'),
  ) ??
  null;
