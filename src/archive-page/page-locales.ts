import type { LocaleLoaders } from '../ui/messages/load-locale.ts';

/** The words of a published page, one file a language. */
export const pageLocales: LocaleLoaders = {
  de: () => import('../ui/messages/de/published-de.ts'),
  fr: () => import('../ui/messages/fr/published-fr.ts'),
  es: () => import('../ui/messages/es/published-es.ts'),
  it: () => import('../ui/messages/it/published-it.ts'),
  'pt-BR': () => import('../ui/messages/pt-BR/published-pt-br.ts'),
  nl: () => import('../ui/messages/nl/published-nl.ts'),
  pl: () => import('../ui/messages/pl/published-pl.ts'),
  cs: () => import('../ui/messages/cs/published-cs.ts'),
  ja: () => import('../ui/messages/ja/published-ja.ts'),
  ko: () => import('../ui/messages/ko/published-ko.ts'),
  'zh-CN': () => import('../ui/messages/zh-CN/published-zh-cn.ts'),
  ar: () => import('../ui/messages/ar/published-ar.ts'),
};
