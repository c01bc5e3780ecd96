import { parseYear } from '../extract/clean-text.ts';
import type { Examples, Site } from '../site.ts';

/** "film" in the languages whose Wikipedias write most about them. */
const word =
  'film|movie|pel[ií]cula|elokuva|kvikmynd|фильм|фільм|филм|кино|映画|电影|電影|영화|סרט|ταιν|فيلم|أفلام|فیلم|फ़िल्म|फिल्म|ภาพยนตร์|phim';
/** A category that only films of a year are in; works about films, their makers and awards have others. */
const filmsOfYear = new RegExp(
  `^(?!.*(?:introduced|established|festival|awards?\\b|series|franchise|soundtrack| in film|character|poster))(?=.*(?:${word}))(?:.*\\D)?((?:18|19|20)\\d\\d)(?!\\d).*$`,
  'i',
);
const seriesOfYear =
  /^(?:\d{4}s?[ -].*(?:television|web|TV) (?:series|mini-?series|sitcoms|shows)|S[eé]ries? (?:télévis|de telev|tv|televis)|Fernsehserie|Miniserie|Serie televisive|Telewizyjne seriale|Seriale |Телесериал|Televisieserie|Programas de televisi)/i;
const categories = ':is(#mw-normal-catlinks, #catlinks .mw-normal-catlinks) li a';
/** Wikidata's description in the article's JSON-LD: "2009 film by …", "film de …, sorti en 2012". */
const linkedData = 'script[type="application/ld+json"]';
const headline = new RegExp(
  `"headline":"(?![^"]*\\b(?:series|award|festival|actor|actress|director|producer|critic|company|studio|franchise|soundtrack|character))(?=[^"]*\\b(?:18|19|20)\\d\\d)[^"]*\\b(?:${word})`,
  'i',
);
/** "film" in the addresses of lists: of films, of their awards, of a person's work. */
const listOfFilms =
  /^\/wiki\/(?=.*(?:film|movie|cinema|kino|Academy_Award|Golden_Globe|BAFTA|Motion_Picture|Palme_d|Golden_(?:Lion|Bear)|pel(?:i|í|%C3%AD)cula|elokuv|%D1%84%D0%B8%D0%BB%D1%8C%D0%BC|%D0%BA%D0%B8%D0%BD%D0%BE|%E6%98%A0%E7%94%BB|%E7%94%B5%E5%BD%B1|%E9%9B%BB%E5%BD%B1|%EC%98%81%ED%99%94))/i;
/** Titles are in italics: linked, or alone in their cell where there is no article. */
const linked = 'i a, a > i';
const inItalics = `${linked}, td > i:not(:has(a)), th > i:not(:has(a))`;
/** What else is described by a year and a film: "2004 video game based on a film", "1999 book about film". */
const otherWorks = 'series|franchise|award|game|album|song|soundtrack|novel|book|musical|play|company';
const description = {
  '.shortdescription': new RegExp(
    `^(?:(?!\\b(?:${otherWorks})\\b).)*\\b\\d{4}\\b(?:(?!\\b(?:${otherWorks})\\b).)*\\b(?:${word})\\b(?!.*\\b(?:series|franchise|award)\\b)`,
    'i',
  ),
};

/** The article's own IMDb link: the one that bears its title, else the only one. References link other films. */
function imdbLink(article: ParentNode): string | undefined {
  const links = [...article.querySelectorAll('a[href*="imdb.com/title/tt"]')];
  const title = article
    .querySelector('#firstHeading')
    ?.textContent?.replace(/\s*\(.*/, '')
    .trim();
  const own = links.find((link) => link.textContent?.trim() === title);
  const ids = new Set(links.map((link) => /tt\d+/.exec(link.getAttribute('href') ?? '')?.[0]));
  return (own ?? (ids.size === 1 ? links[0] : undefined))?.getAttribute('href') ?? undefined;
}

/** The title of a row: the first in italics, since later ones are what it is based on or a remake of. */
function titleOfRow(italic: ParentNode): string | undefined {
  const row = (italic as Element).closest('tr');
  const first = row?.querySelector(inItalics);
  const title = first && (first.closest('a') || isAlone(first)) ? first : row?.querySelector(linked);
  return title === italic ? (title.textContent ?? undefined) : undefined;
}

/** Whether a cell says nothing else, but for footnotes: more than the title is a remark. */
function isAlone(italic: Element): boolean {
  const cell = italic.parentElement?.textContent?.replace(/\[[^\]]*\]/g, '').trim();
  return cell === italic.textContent?.trim();
}

/** The year in a row: the linked article's own ("Avatar (2009 film)"), else that of a cell which holds only a year. */
function yearOfRow(italic: ParentNode): string | undefined {
  const article = (italic as Element).closest('a')?.getAttribute('title') ?? '';
  const own = /\((?:\D*\b)?(\d{4})\b[^()]*\)$/.exec(article)?.[1];
  if (own) return own;
  const cells = [...((italic as Element).closest('tr')?.children ?? [])];
  return cells
    .map((cell) => cell.textContent?.trim() ?? '')
    .find((text) => /^\d{4}$/.test(text) && parseYear(text));
}

export const wikipedia: Site = {
  name: 'wikipedia',
  label: 'Wikipedia',
  hosts: ['*.wikipedia.org'],
  proven: '2026-03-28',
  clean: [new RegExp(`\\s*[（(][^()（）]*(?:${word}|\\d{4})[^()（）]*[)）]$`, 'i')],
  titlePages: [
    {
      url: /^\/(?:wiki|zh-\w+)\/(?!\w+:[^_\s])/,
      title: '#firstHeading',
      year: [
        { '#firstHeading': /\(.*\b(\d{4})\b.*\)/, '.shortdescription': /^(?:[a-z]+ )?(\d{4})\b/i },
        { [categories]: filmsOfYear },
        { [linkedData]: /"headline":"[^"]*?\b((?:18|19|20)\d\d)\b/ },
        { [categories]: /^(\d{4}) .*television .*debuts$/ },
        '[class*="infobox"] .bday',
        '[class*="infobox"] .published',
      ],
      kind: {
        not: ':root:not(:has([class*="infobox"], .sinottico, .infotaula))',
        series: {
          [categories]: seriesOfYear,
          '.shortdescription': /\b(?:television|TV|web) (?:series|mini-?series|sitcom)|\bminiseries/i,
        },
        film: [{ [categories]: filmsOfYear }, description, { [linkedData]: headline }],
        otherwise: 'none',
      },
      ids: {
        imdb: imdbLink,
        wikidata: ['#t-wikibase a @href', { [linkedData]: /wikidata\.org\\?\/entity\\?\/(Q\d+)/ }],
      },
      otherTitles: '.infobox-above i, .infobox-above',
    },
  ],
  tiles: [
    {
      // rows of lists of films
      url: listOfFilms,
      tile: inItalics
        .split(', ')
        .map((each) => `table.wikitable ${each}`)
        .join(', '),
      title: titleOfRow,
      year: yearOfRow,
      position: 'beside',
    },
  ],
  grids: [
    {
      url: /^\/wiki\/List_of_(?:highest-grossing(?:_\w+)?_films|Academy_Award\W\S*winning_films)(?:$|[?#])/,
      atLeast: 10,
    },
  ],
};

export const examples: Examples = {
  'https://en.wikipedia.org/wiki/Gosford_Park': 'film',
  'https://de.wikipedia.org/wiki/Gosford_Park': 'film',
  'https://en.wikipedia.org/wiki/The_Wire': 'series',
  'https://en.wikipedia.org/wiki/List_of_highest-grossing_films': 'list',
  'https://en.wikipedia.org/wiki/Bob_Dylan': 'nothing',
};
