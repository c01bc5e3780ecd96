import type { Grade } from '../review/review.ts';
import { onScale, schoolMark, signedNumber } from './parse-scale.ts';
import { letterScore, ownScore, type ParsedGrade, type Scale, scoreOnScale } from './scale.ts';
import {
  AND_HALF,
  COUNTED_PICTURES,
  EMOJI,
  LABELS,
  NUMBER_WORD,
  NUMBER_WORDS,
  OUT_OF,
  POINT_WORDS,
  STAR_WORDS,
  THUMBS,
  VERDICTS,
} from './vocabulary.ts';

/**
 * A grade from a text that is a grade and nothing else: a field, a table cell, an image's alt text ("B+",
 * "★★★½", "Rating: ***", "two and a half stars out of four"). `undefined` for all other texts, and for a
 * number on its own where the scale does not say what it is out of.
 */
export function gradeFromText(text: string, scale: Scale = {}): Grade | undefined {
  const own = ownScore(text, scale);
  if (own !== undefined) return { text: text.trim(), score: own };
  const reading = parseGrade(text);
  return reading && gradeOf(reading, scale);
}

/** What a reading is on a scale; a number on its own is shown with what it is out of. */
export function gradeOf(reading: ParsedGrade, scale: Scale = {}): Grade | undefined {
  const score = scoreOnScale(reading, scale);
  if (score === undefined) return undefined;
  // A number says nothing without its end, unless small ones are the best; trailing zeros are the program's, not the critic's.
  const best = reading.best ?? (reading.family === 'stars' ? (scale.stars ?? 5) : scale.points);
  const bare =
    /^[\d.,]+$/.test(reading.text) && reading.family !== 'percent' && !(reading.lowest ?? scale.lowest);
  return { text: bare && best ? `${reading.text.replace(/[.,]0+$/, '')}/${best}` : reading.text, score };
}

const LABEL = new RegExp(
  `^(?:${LABELS}|overall|final|gesamt|total)\\s*(?:[:=.–—-]+\\s*(?=\\S)|\\s+(?=[★⭐*\\d½]|[A-F][+-]?$)|(?<=terningkast)\\s+)`,
  'iu',
);

/** As `gradeFromText`, but without a scale: what is written, as far as it can be understood alone. */
export function parseGrade(raw: string): ParsedGrade | undefined {
  if (raw.length > 120) return undefined;
  const spaced = raw.replace(/\s+/g, ' ').trim();
  const label = LABEL.exec(spaced)?.[0] ?? '';
  const text = unwrapped(
    label ? spaced.slice(label.length) : spaced.replace(/^(?:an?|eine?|une?|una?|uma?|een|ett?) (?=\d)/i, ''),
  );
  if (!text) return undefined;
  return (
    dice(text, label) ??
    schoolMark(text, label.toLowerCase()) ??
    letters(text) ??
    signs(text) ??
    percent(text) ??
    onScale(text) ??
    counted(text) ??
    signedNumber(text) ??
    worded(text)
  );
}

/** A text without the brackets or quotation marks around it, and without the stop at its end. */
function unwrapped(text: string): string {
  const inner = /^[([{“"'‘]/.test(text)
    ? text.replace(/^[([{“"'‘]+(?=.*[)\]}”"'’]\.?$)|(?<=^[([{“"'‘].*)[)\]}”"'’]+$/gu, '')
    : text;
  return inner.replace(/(?<![.])[.,;]$/, '').trim();
}

/** The face of a die, as Norwegian and Danish critics grade: "Terningkast 5". */
function dice(text: string, label: string): ParsedGrade | undefined {
  const value = /terningkast/i.test(label) ? numberOf(text) : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 6
    ? { text, family: 'points', value, best: 6 }
    : undefined;
}

const LETTER = /^(?:an? |the )?(?:grade |letter )?([a-fA-F])\s?(\+{1,2}|-{1,2}|plus|minus|)$/u;

/** "B+", "a B minus", "B/B+". */
function letters(text: string): ParsedGrade | undefined {
  const plain = text
    .replace(/[−–—‒⁻]/g, '-')
    .replace(/⁺/g, '+')
    .replace(/^(?:an? )?(?:solid|strong|low|high|firm|weak|generous) /i, '');
  const both = /^([A-F][+-]?) ?(?:\/|to|or|-) ?([A-F][+-]?)$/.exec(plain);
  if (both) {
    const [low, high] = [letterScore(both[1]!), letterScore(both[2]!)];
    if (low === undefined || high === undefined) return undefined;
    return { text, family: 'letters', value: Math.round((low + high) / 2) };
  }
  const [, letter, sign] =
    LETTER.exec(plain.replace(/ (?:plus|minus)$/i, (word) => word.toLowerCase())) ?? [];
  if (!letter) return undefined;
  // Without a sign a small letter is more often a word ("a", "à", a list's "b").
  if (!sign && /[a-f]/.test(letter) && plain.length > 1) return undefined;
  const mark = !sign ? '' : sign.startsWith('-') || sign === 'minus' ? '-' : '+';
  const value = letterScore(letter.toUpperCase() + mark);
  if (value === undefined) return undefined;
  const shown = text.replace(/^.*?(?=[a-fA-F]\s?(?:[^\p{L}\s]*|plus|minus)$)/iu, '');
  return { text: shown, family: 'letters', value };
}

const FULL = '★⭐✭✮✯🌟✪✰⭑✶✸✹*';
const SIGNS = new RegExp(`^([${FULL}]+) ?(½|1/2|\\.5|¼|¾|⯨|⯪|\\+|1⁄2)? ?([☆✩⚝·]*)$`, 'u');
const BEGINS_SIGNS = new RegExp(`^[${FULL}½]`, 'u');
const OUT = new RegExp(
  `^(.*?) ?(?:/|\\(? ?(?:${OUT_OF}) ) ?([${FULL}☆]+|\\d{1,3})\\)?(?: (?:${STAR_WORDS}))?$`,
  'iu',
);

/** "★★★½", "***1/2", "★★★☆☆", "**½ out of ****", "🍿🍿🍿", "👍👍". */
function signs(raw: string): ParsedGrade | undefined {
  // A row of star pictures has spaces between.
  const text = raw
    .replace(/[\uFE0E\uFE0F\u200D]/g, '')
    .replace(/(?<=[★⭐☆½🌟]) +(?=[★⭐☆½🌟])/gu, '')
    .trim();
  const row = starRow(text);
  if (row) return { ...row, text: raw };
  if (BEGINS_SIGNS.test(text)) {
    const out = /^(.*?) ?\((\d(?:[.,]\d)?)\/(\d{1,3})\)$/.exec(text) ?? OUT.exec(text);
    const had = out && starRow(out[1]!.trim());
    if (had && out) {
      const end = out[3] ?? out[2]!;
      const best = /^\d/.test(end) ? Number(end) : [...end].length;
      return best >= had.value ? { family: 'stars', value: had.value, best, text: raw } : undefined;
    }
  }
  return pictures(text, raw);
}

function starRow(text: string): Omit<ParsedGrade, 'text'> | undefined {
  if (text === '½' || text === '½*' || text === '½★' || text === '1/2*' || text === '1/2★')
    return { family: 'stars', value: 0.5 };
  if (/^☆+$/u.test(text))
    return [...text].length < 4 ? undefined : { family: 'stars', value: 0, best: [...text].length };
  const [, full, part, empty] = SIGNS.exec(text) ?? [];
  if (!full) return undefined;
  const value = [...full].length + (part ? ({ '¼': 0.25, '¾': 0.75 }[part] ?? 0.5) : 0);
  if (value > 10) return undefined;
  return empty
    ? { family: 'stars', value, best: Math.ceil(value) + [...empty].length }
    : { family: 'stars', value };
}

/** A row of one and the same picture, or faces and hands. */
function pictures(text: string, raw: string): ParsedGrade | undefined {
  const all = [...text.replace(/[\u{1F3FB}-\u{1F3FF}\s]/gu, '')];
  const [first] = all;
  if (!first || !/^\p{Extended_Pictographic}$/u.test(first)) return undefined;
  const half = all.at(-1) === '½' ? all.pop() : undefined;
  if (all.every((sign) => sign in MOONS)) {
    const value = all.reduce((sum, sign) => sum + MOONS[sign]!, 0);
    return { text: raw, family: 'stars', value, best: all.includes('🌑') ? all.length : undefined };
  }
  if (!all.every((sign) => sign === first)) return undefined;
  const known = EMOJI[first];
  if (known !== undefined) return facesOrThumbs(first, all.length, known, raw);
  if (all.length > 10 || (all.length === 1 && !COUNTED_PICTURES.includes(first))) return undefined;
  return { text: raw, family: 'stars', value: all.length + (half ? 0.5 : 0) };
}

/** Moons as stars: full, half and new. */
const MOONS: Record<string, number> = { '🌕': 1, '🌗': 0.5, '🌑': 0 };

/** One face, or one or two thumbs. @param known what one of them is worth */
function facesOrThumbs(sign: string, count: number, known: number, raw: string): ParsedGrade | undefined {
  const isThumb = sign === '👍' || sign === '👎';
  if (count > 2 || (count === 2 && !isThumb)) return undefined;
  const value = count === 1 ? known : sign === '👍' ? 100 : 0;
  return { text: raw, family: isThumb ? 'thumbs' : 'words', value };
}

/** "85%", "85 Prozent". */
function percent(text: string): ParsedGrade | undefined {
  const [, number] =
    /^(\d{1,3}(?:[.,]\d+)?) ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent|prosent|procent|prosenttia|процентов)$/iu.exec(
      text,
    ) ?? [];
  const value = number === undefined ? Number.NaN : Number(number.replace(',', '.'));
  return value >= 0 && value <= 100 ? { text, family: 'percent', value: Math.round(value) } : undefined;
}

const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?½| ?1/2| ?[¼¾])?|½|(?:${NUMBER_WORD})(?:${AND_HALF})?|\\d{1,2}${AND_HALF})`;
const STARS = new RegExp(`^(?:${STAR_WORDS}|[★⭐])$`, 'iu');
const HALF = new RegExp(`${AND_HALF}$`, 'iu');
const UNIT = `(?:${STAR_WORDS}|${POINT_WORDS}|[★⭐]\\uFE0F?)`;
const COUNTED = new RegExp(
  `^(${NUMBER})(?:(?:-|\\s)?(${UNIT})( ?${AND_HALF}| ?½| 1/2)?)?(?: ?(?:/|,? ?\\(?(?:${OUT_OF}) ) ?(${NUMBER})\\)?)?(?: ?(${UNIT}))?$`,
  'iu',
);

/** Finnish says "out of five" by the number's own ending: "3 tähteä viidestä", "7/10:stä". */
const FINNISH: Record<string, number> = {
  neljästä: 4,
  viidestä: 5,
  kuudesta: 6,
  kymmenestä: 10,
  sadasta: 100,
};
const FINNISH_END = new RegExp(` (?:(\\d+):st[aä]|(${Object.keys(FINNISH).join('|')}))$`, 'iu');

/** "3.5", "3½/5", "two and a half stars out of four", "vier von fünf Sternen". */
function counted(text: string): ParsedGrade | undefined {
  const match = COUNTED.exec(
    text.replace(FINNISH_END, (_, digits, word) => `/${digits ?? FINNISH[word.toLowerCase()]}`),
  );
  if (!match) return undefined;
  const [, had, unitA, half, end, unitB] = match;
  const unit = unitA ?? unitB;
  const value = withHalf(numberOf(had!), half !== undefined);
  if (value === undefined) return undefined;
  const family = unit !== undefined && STARS.test(unit) ? 'stars' : 'points';
  const digits = /^[\d½]/.test(had!);
  if (end === undefined) {
    // "one" alone could be anything; digits or a unit make it a grade.
    return (unit === undefined ? digits : isCount(value, unit)) ? { text, family, value } : undefined;
  }
  const best = numberOf(end);
  if (best === undefined || !isEndOfScale(best, value)) return undefined;
  // "one of four" is out of a usual end, or it counts something.
  return unit || digits || USUAL_ENDS.has(best) ? { text, family, value, best } : undefined;
}

const withHalf = (whole: number | undefined, half: boolean) =>
  whole !== undefined && half ? whole + 0.5 : whole;

/** Nobody gives more than ten stars; points may be many. */
const isCount = (value: number, unit: string) => value <= 10 || /^p/i.test(unit);
const USUAL_ENDS = new Set([4, 5, 6, 10, 20, 100]);
const isEndOfScale = (best: number, value: number) =>
  best >= Math.max(3, value) && best <= 100 && Number.isInteger(best);

/** "3½" 3.5, "two and a half" 2.5, "3,5" 3.5; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  const digits = /^(\d+)?(?:[.,](\d+))?(?: ?(½|1\/2|¼|¾))?$/u.exec(text);
  if (digits && text) {
    const part = digits[3] ? ({ '¼': 0.25, '¾': 0.75 }[digits[3]] ?? 0.5) : 0;
    return Number(`${digits[1] ?? 0}.${digits[2] ?? 0}`) + part;
  }
  const half = HALF.exec(text);
  if (half?.[0] && half.index) {
    const whole = numberOf(text.slice(0, half.index).trim());
    return whole === undefined ? undefined : whole + 0.5;
  }
  return NUMBER_WORDS.find(([word]) => word.test(text))?.[1];
}

/** Thumbs and verdicts in words. */
function worded(text: string): ParsedGrade | undefined {
  const plain = text.replace(/[.!]+$/, '');
  const thumb = THUMBS.find(([pattern]) => pattern.test(plain));
  if (thumb) return { text, family: 'thumbs', value: thumb[1] };
  const verdict = VERDICTS.find(([pattern]) => pattern.test(plain));
  return verdict && { text, family: 'words', value: verdict[1] };
}
