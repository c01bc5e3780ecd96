/** What the part of a page's own title says beside the site's name when the page asked for is not there or not shown. */
const ERROR_TITLES = new RegExp(
  `^(?:${[
    '(?:errore?|erreur|fehler|ошибка):? ?[45]\\d\\d',
    '[45]\\d\\d (?:error|(?:page )?not found|forbidden)',
    "(?:sorry,? )?(?:this )?(?:page|movie|film|show|title|content) (?:is )?(?:not available|unavailable|does ?n[o’']t exist)",
    '(?:(?:page|movie|film|show|title|content) )?not found(?: \\(?404\\)?)?',
    'page (?:introuvable|non trouvée)',
    '(?:die )?seite (?:wurde )?nicht gefunden',
    'p[áa]gina (?:n[ãa]o|no) encontrada',
    'pagina (?:non trovata|niet gevonden)',
    'nie znaleziono strony|strona nie (?:została znaleziona|istnieje)|(?:stránka )?nenalezen[ao]',
    'страница не найдена|ページが見つ.+|페이지를 찾.+',
    'access denied|unavailable in your region|update your browser',
    'something went wrong|service unavailable|bad gateway|gateway time-?out',
    '(?:(?:just a|(?:nur )?einen) moment(?:,? bitte)?|u[nm] (?:momento|instant))(?:\\.{3}|…)|attention required',
    'robot check|are you (?:a robot|human)|вы не робот|(?:sign|log) in',
  ].join('|')})[.…!?]*$`,
  'iu',
);

/** Whether a page's own title tells of a failure, a gate or nothing but its host, where a film's was asked for. */
export function isErrorPage(title: string, label: string, url: string): boolean {
  const host = /^[\w-]+:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1];
  if (title.replace(/^www\./, '') === host) return true;
  return title
    .replace(label, ' | ')
    .split(/[–—|•·]|\s-\s|:\s/)
    .some((part) => ERROR_TITLES.test(part.trim()));
}

/** Whether what a page calls itself is the site's own line (its head stays while a film loads, or is missing), no title. */
export function isSiteSlogan(title: string, label: string): boolean {
  if (title.startsWith(label) && /^(?: TV)?(?: [-–—|•·] ?|: )/.test(title.slice(label.length))) return true;
  return /\b(?:movies|films|videos)\b/i.test(title) && /\b(?:TV|shows|s[eé]ries|serien)\b/i.test(title);
}
