import type { en } from './en.ts';
import { directionOf } from './locales.ts';
import { pluralForm } from './plural-form.ts';

/** The forms of a message that depend on a count, by the categories of `Intl.PluralRules`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A message: words with places for parameters (`{title}`), or one such text for each form of the plural. */
export type Message = string | Forms;

/** A part of the English catalogue in another language. */
export type Translated<Part> = { readonly [Code in keyof Part]: Message };

export type MessageCode = keyof typeof en;

/** The names of the places in a text: `{title}`, or `{count:spelled}` for a number in words. */
type PlaceNames<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${infer Name}:${string}` ? Name : P) | PlaceNames<Rest>
  : never;
type PlacesOf<M> = M extends string
  ? PlaceNames<M>
  : M extends { other: string }
    ? 'count' | PlaceNames<M[keyof M] & string>
    : never;

/** What a message needs, taken from its English text; a count is a number, all else goes in as it is. */
type ParamsOf<C extends MessageCode, T> = { [P in PlacesOf<(typeof en)[C]>]: P extends 'count' ? number : T };
type Args<C extends MessageCode, T> = [PlacesOf<(typeof en)[C]>] extends [never] ? [] : [ParamsOf<C, T>];

const messages: Record<string, Message> = {};
let locale = 'en';
let numbers: Intl.NumberFormat | undefined;

/**
 * Adds messages, so that `text` finds them. Each entry point adds the parts that its own files say: a page script
 * must not carry the words of the options.
 */
export function addMessages(added: Readonly<Record<string, Message>>, of = 'en'): void {
  Object.assign(messages, added);
  if (of === locale) return;
  locale = of;
  numbers = undefined;
}

/** Messages of these codes as they are said now, for a part of the extension that carries none of its own. */
export const messagesOf = (codes: readonly string[]): Record<string, Message> =>
  Object.fromEntries(codes.flatMap((code) => (messages[code] ? [[code, messages[code]]] : [])));

/** The language of the messages, for `lang` and `Intl`. */
export const messageLocale = (): string => locale;

/** Which way the language of the messages is written. */
export const messageDirection = (): 'ltr' | 'rtl' => directionOf(locale);

/**
 * What `Intl` is given for dates and numbers: the browser's own variant of the language, where it has one, so that a
 * British viewer reads "11 January". Arabic keeps to the digits that grades and years are written in.
 */
export function intlLocale(): string {
  if (locale === 'ar') return 'ar-u-nu-latn';
  const [language] = locale.split('-');
  const own = globalThis.navigator?.languages?.find((each) => each.split('-')[0] === language);
  return own ?? locale;
}

/** The sentence of a code, with its parameters in their places. */
export function text<C extends MessageCode>(code: C, ...[params]: Args<C, string | number>): string {
  return textOf(code, params);
}

/** As `text`, for a code that came from elsewhere: one without a message is shown as it is. */
export function textOf(code: string, params?: Readonly<Record<string, string | number>>): string {
  return pieces(code, params).join('');
}

/** The sentence of a code in pieces, so that elements can be part of it: `textWith('…', { host: <b>{host}</b> })`. */
export function textWith<C extends MessageCode, T>(
  code: C,
  ...[params]: Args<C, string | number | T>
): (string | number | T)[] {
  return pieces<T>(code, params as Record<string, string | number | T>);
}

function pieces<T>(
  code: string,
  params: Readonly<Record<string, string | number | T>> = {},
): (string | number | T)[] {
  const message = messages[code] ?? code;
  const form = typeof message === 'string' ? message : formFor(message, Number(params.count));
  // Every second piece is the name of a place.
  return form
    .split(/\{([\w:]+)\}/)
    .map((piece, at) => (at % 2 ? paramFor(piece, params) : piece))
    .filter((piece) => piece !== '');
}

const formFor = (forms: Forms, count: number): string => forms[pluralForm(locale, count)] ?? forms.other;

function paramFor<T>(
  place: string,
  params: Readonly<Record<string, string | number | T>>,
): string | number | T {
  const [name, style] = place.split(':') as [string, string?];
  const value = params[name] ?? '';
  if (name !== 'count' || typeof value !== 'number') return value;
  if (style) return spelled(value, style === 'Spelled');
  // Every language of ours writes these as they are, and making a format takes some milliseconds.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  numbers ??= new Intl.NumberFormat(intlLocale());
  return numbers.format(value);
}

/** A small number in words, where the language spells it: "two", or "Two" at the beginning of a sentence. */
function spelled(count: number, isFirst: boolean): string {
  const word = textOf('number.spelled').split(' ')[count] ?? String(count);
  return isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
