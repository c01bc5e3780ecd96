/**
 * The rules of the languages that Reelgrade speaks, for whole numbers below a million. `Intl.PluralRules` says the same,
 * but making one takes ten milliseconds of a page's main thread; a test holds these to it.
 */
const isOne = (count: number): Intl.LDMLPluralRule => (count === 1 ? 'one' : 'other');
const isBelowTwo = (count: number): Intl.LDMLPluralRule => (count < 2 ? 'one' : 'other');
const onlyOther = (): Intl.LDMLPluralRule => 'other';
const isWithin = (count: number, least: number, most: number): boolean => count >= least && count <= most;

const RULES: Readonly<Record<string, (count: number) => Intl.LDMLPluralRule>> = {
  en: isOne,
  de: isOne,
  es: isOne,
  it: isOne,
  nl: isOne,
  fr: isBelowTwo,
  pt: isBelowTwo,
  ja: onlyOther,
  ko: onlyOther,
  zh: onlyOther,
  cs: (count) => (isWithin(count, 2, 4) ? 'few' : isOne(count)),
  pl(count) {
    if (count === 1) return 'one';
    return isWithin(count % 10, 2, 4) && !isWithin(count % 100, 12, 14) ? 'few' : 'many';
  },
  ar(count) {
    if (count < 3) return (['zero', 'one', 'two'] as const)[count]!;
    const last = count % 100;
    return isWithin(last, 3, 10) ? 'few' : last > 10 ? 'many' : 'other';
  },
};

/** Numbers of this size and more are written in ways of which the rules above know nothing. */
const MAX_COUNT = 1_000_000;

/** Made when a number needs it, for the language it was made for. */
let made: { locale: string; rules: Intl.PluralRules } | undefined;

/** Which form of a message a count asks for in a language. */
export function pluralForm(locale: string, count: number): Intl.LDMLPluralRule {
  const rule = RULES[locale.split('-')[0]!];
  if (rule && Number.isInteger(count) && isWithin(count, 0, MAX_COUNT - 1)) return rule(count);
  if (made?.locale !== locale) made = { locale, rules: new Intl.PluralRules(locale) };
  return made.rules.select(count);
}
