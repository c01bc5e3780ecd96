/** Words that pages of errors begin with, by language. */

import type { LanguageWords } from './language-words.ts';

/** An error's own number, behind the language's word for an error. */
const numbered = (word: string): string => `${word}:? ?[45]\\d\\d`;

const of = (...parts: string[]): Pick<LanguageWords, 'error'> => ({ error: parts.join('|') });

/** What the part of a page's own title says beside the site's name when the page asked for is not there or not shown. */
export const errorWords: Readonly<Record<string, Pick<LanguageWords, 'error'>>> = {
  en: of(
    numbered('error'),
    '[45]\\d\\d (?:error|(?:page )?not found|forbidden)',
    "(?:sorry,? )?(?:this )?(?:page|movie|film|show|title|content) (?:is )?(?:not available|unavailable|does ?n[o’']t exist)",
    '(?:(?:page|movie|film|show|title|content) )?not found(?: \\(?404\\)?)?',
    'access denied|unavailable in your region|update your browser',
    'something went wrong|service unavailable|bad gateway|gateway time-?out',
    'just a moment(?:\\.{3}|…)|attention required',
    'robot check|are you (?:a robot|human)|(?:sign|log) in',
  ),
  de: of(
    numbered('fehler'),
    '(?:die )?seite (?:wurde )?nicht gefunden',
    '(?:nur )?einen moment(?:,? bitte)?(?:\\.{3}|…)',
  ),
  fr: of(numbered('erreur'), 'page (?:introuvable|non trouvée)', 'un instant(?:\\.{3}|…)'),
  es: of('p[áa]gina no encontrada', 'un momento(?:\\.{3}|…)'),
  pt: of('p[áa]gina n[ãa]o encontrada', 'um (?:momento|instante?)(?:\\.{3}|…)'),
  it: of(numbered('errore'), 'pagina non trovata', 'un momento(?:\\.{3}|…)'),
  nl: of('pagina niet gevonden'),
  pl: of('nie znaleziono strony|strona nie (?:została znaleziona|istnieje)'),
  cs: of('(?:stránka )?nenalezen[ao]'),
  sk: of('(?:stránka )?nenalezen[ao]|stránka (?:sa )?nenašla'),
  ru: of(numbered('ошибка'), 'страница не найдена|вы не робот'),
  ja: of('ページが見つ.+'),
  ko: of('페이지를 찾.+'),
};
