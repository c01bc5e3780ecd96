import type { LocaleLoaders } from './load-locale.ts';

/** All words of the extension's own pages, one file a language. */
export const extensionLocales: LocaleLoaders = {
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  it: () => import('./it/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  nl: () => import('./nl/index.ts'),
  pl: () => import('./pl/index.ts'),
  cs: () => import('./cs/index.ts'),
  ja: () => import('./ja/index.ts'),
  ko: () => import('./ko/index.ts'),
  'zh-CN': () => import('./zh-CN/index.ts'),
  ar: () => import('./ar/index.ts'),
};
