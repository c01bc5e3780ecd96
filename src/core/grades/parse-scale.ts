/** Reads grades that bring their own scale. */

import type { ParsedGrade } from './scale.ts';

/** Grades that say their own scale: "+2 on the -4 to +4 scale", "8 auf einer Skala von 1 bis 10", "Schulnote 2+". */

const SCALE_WORD =
  '(?:scale|skala|échelle|echelle|escala|scala|schaal|skali|stupnici|škále|skale|asteikolla|asteikko|шкале|шкалой)';
const TO = '(?:to|bis|à|a|al|tot|till|til|do|до|through|thru|\\.{2,3}|…|-|–)';
const NUMBER = '[+-]?\\d{1,3}(?:[.,]\\d{1,2})?(?:½| 1/2)?';
/** "+2 (-4 to +4)", "8 on a scale of 1 to 10", "a high +1 on the -4..+4 scale". */
const ENDS = `([+-]?\\d{1,3})\\s*${TO}\\s*([+-]?\\d{1,3})`;
const VALUE = `^(?:an? |the )?(?:(?:solid|strong|low|high|weak|very|borderline|bare|firm) )*(${NUMBER})`;
const ON = new RegExp(
  `${VALUE},? \\(?(?:(?:on|auf|sur|en|su|in|em|numa|num|op|på|w|na|по|out of|of) )?(?:(?:an?|the|my|our|einer|der|une|l['’]|una|la|uma|een|de|en) ?)?(?:${SCALE_WORD}(?: (?:of|from|von|de|da|van|från|fra|od|от|del))?:? )?(?:from |von |de |da |od |от )?${ENDS}(?: ${SCALE_WORD})?(?: points)?\\)?$`,
  'iu',
);

/** A number on a scale that the text itself describes, or undefined. Of a scale from 1 the lowest counts as 0 here too, as "1/10" does. */
export function onScale(text: string): ParsedGrade | undefined {
  if (!/\d.*\d.*\d/.test(text)) return undefined;
  const [, had, low, high] = ON.exec(plainSigns(text)) ?? [];
  if (!had || !low || !high) return undefined;
  const [value, lowest, best] = [amount(had), Number(low), Number(high)];
  // "8, 1-10" without a sign or a word for it could be anything.
  const described = new RegExp(SCALE_WORD, 'iu').test(text) || (lowest < 0 && best === -lowest);
  if (!described || best <= lowest || best < 3 || value > best || value < lowest || lowest > 1)
    return undefined;
  return { text: text.replace(/^an? /i, ''), family: 'points', value, best, ...(lowest < 0 && { lowest }) };
}

const FIRST = new RegExp(`${SCALE_WORD}(?: (?:of|from|von|de|del|da|van|från|fra|od|от))? ${ENDS}`, 'iu');

/** What a number later in the sentence is out of: "On a scale of 1 to 10, I give it an 8." */
export function scaleBefore(text: string): Pick<ParsedGrade, 'best' | 'lowest'> | undefined {
  const [, low, high] = FIRST.exec(plainSigns(text)) ?? [];
  const [lowest, best] = [Number(low), Number(high)];
  if (!low || lowest > 1 || best < 3 || best > 100) return undefined;
  return { best, ...(lowest < 0 && { lowest }) };
}

const amount = (text: string) =>
  Number(text.replace(/½| 1\/2/, '').replace(',', '.')) +
  (/½|1\/2/.test(text) ? (text.startsWith('-') ? -0.5 : 0.5) : 0);

/** Minus signs of all looks as "-": a grade after a label may be negative. */
const plainSigns = (text: string) => text.replace(/[−–—‒⁻](?=\d)/g, '-').replace(/⁺(?=\d)/g, '+');

/** "+2" and "-1" on their own, after a label or in a field: a number of a scale with a middle, if the archive has one. */
export function signedNumber(text: string): ParsedGrade | undefined {
  const [, sign, digits] = /^([+-])(\d(?:[.,]5)?)$/.exec(plainSigns(text)) ?? [];
  if (!sign) return undefined;
  return { text: plainSigns(text), family: 'points', value: Number(sign + digits!.replace(',', '.')) };
}

/** German school marks in words, best first. */
const MARKS = ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft', 'ungenügend'];
const MARK = new RegExp(
  `^(?:(?:eine|die) )?(schulnote:? )?(?:([1-6])(?:[.,](\\d))?([+-])?|(${MARKS.join('|')})([+-])?)(?: \\((?:${MARKS.join('|')}|[1-6][+-]?|schulnote)\\))?$`,
  'iu',
);

/** How far a sign moves a mark; the smaller the number the better. */
const TURNS: Record<string, number> = { '+': -0.3, '-': 0.3 };

const isMarkSaid = (text: string, label: string) =>
  /^schulnote/i.test(text) || /^(?:schul|gesamt|film)?note/.test(label);

/**
 * A German school mark, 1 the best and 6 the worst, where the text says that it is one: the word "Schulnote", or
 * "Note" with what no other scale has (2+, 1-, "gut"). Undefined for all else.
 * @param label the word before it, lower case, if any
 */
export function schoolMark(text: string, label: string): ParsedGrade | undefined {
  if (!isMarkSaid(text, label)) return undefined;
  const [, said, digit, tenths, sign, word, wordSign] = MARK.exec(plainSigns(text)) ?? [];
  if (!digit && !word) return undefined;
  // "Note: 2" alone may be out of anything.
  if (!sign && !word && !/\(/.test(text) && said === undefined && !label.startsWith('schul'))
    return undefined;
  const whole = digit ? Number(digit) : MARKS.indexOf(word!.toLowerCase()) + 1;
  const turn = TURNS[sign ?? wordSign ?? ''] ?? 0;
  const value = Math.min(6, Math.max(1, whole + Number(`0.${tenths ?? 0}`) + turn));
  return { text, family: 'points', value, best: 1, lowest: 6 };
}
