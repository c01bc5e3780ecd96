/** The languages that Reelgrade speaks, each by the name that its own readers know. */
export const LOCALES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  pl: 'Polski',
  cs: 'Čeština',
  ja: '日本語',
  ko: '한국어',
  'zh-CN': '简体中文',
  ar: 'العربية',
} as const;

export type Locale = keyof typeof LOCALES;

/** English comes with every part of Reelgrade; the others are loaded when they are wanted. */
export type LoadedLocale = Exclude<Locale, 'en'>;

export const isLocale = (name: string): name is Locale => Object.hasOwn(LOCALES, name);

/**
 * The first of the wanted languages that Reelgrade speaks, English where it speaks none. Of a language that it speaks
 * in another country's way, it takes that: Brazilian Portuguese for Portugal.
 * @param wanted as browsers name them ("de-AT"), the most wanted first; empty names are passed over
 */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const name of wanted) {
    if (isLocale(name)) return name;
    const [language] = name.toLowerCase().split(/[-_]/);
    const near = Object.keys(LOCALES).find((locale) => locale.split('-')[0] === language);
    if (near) return near as Locale;
  }
  return 'en';
}

/** Which way a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
