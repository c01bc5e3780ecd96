/** The other ways to read a title: without its edition, its subtitle, its maker's name. */

import { KeyStrength } from './key-strength.ts';
import type { VariantRule } from './rule.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** Articles that lists put behind the title after a comma. */
const TRAILING =
  /^(.*\S), ?(the|an?|les?|la|l'|l’|une?|der|die|das|ein|eine|el|los|las|una|uno|il|lo|gli|i|os?|as|uma?|de|het|een|den|det|en|ett|et)$/i;

/** "Matrix, The" as "The Matrix". */
export function articleInFront(title: string): string {
  const comma = title.lastIndexOf(',');
  if (comma < 1 || title.length - comma > 6) return title;
  const found = TRAILING.exec(title);
  if (found === null) return title;
  return /['’]$/.test(found[2]!) ? found[2]! + found[1]! : `${found[2]} ${found[1]}`;
}

/** Words that name an edition or a format by themselves, wherever they end a title. */
const FORMATS = new Set(
  '3d imax 4k 8k uhd hd hdr dvd bluray ov omu omeu unrated uncut remastered restored redux subtitled dubbed'.split(
    ' ',
  ),
);
/** Words that make an edition of the words beside them ("Special Edition"). */
const EDITIONS = new Set('cut edition version premiere release remaster'.split(' '));
/** Words that only accompany those. */
const BESIDE = new Set(
  (
    'the special extended collectors collector’s directors director’s final theatrical original international ' +
    'ultimate limited deluxe rated r pg uk us r-rated anniversary full length screen widescreen world bonus digital ' +
    'ray blu ultra double feature sing along dt deutsch german english french hindi tamil telugu spanish japanese ' +
    'in with sub subs dub sd 2d and silent restored complete uncensored producer’s producers holiday classic super ' +
    'experience 3 d plus'
  ).split(' '),
);

/** All words that an edition at a title's end can end with. */
export const EDITION_WORDS: readonly string[] = [...FORMATS, ...EDITIONS, ...BESIDE];

/** What divides an edition from the title; a dash within a word does not ("Clean-Cut"). */
const DIVIDES = /(?:[:([\]–—,]|(?<!\S)-)\s*$/;

const editionWord = (word: string): string => word.toLowerCase().replace("'", '’');

/** Where the words for an edition or format begin at a title's end; its length when there are none. */
function editionBegins(title: string): number {
  let begins = title.length;
  let named = false;
  let next = '';
  let end = wordEndBefore(title, title.length);
  for (let at = wordStart(title, end); at > 0; at = wordStart(title, end)) {
    const word = editionWord(title.slice(at, end)).replace('-', '');
    const format = FORMATS.has(word);
    const names = format || EDITIONS.has(word);
    if (!names && !BESIDE.has(word) && !/^\d+(?:th|st|nd|rd)$/.test(word)) return begins;
    named ||= names;
    const divided = DIVIDES.test(title.slice(Math.max(0, at - 3), at));
    if (named && (format || divided || EDITIONS.has(next))) begins = at;
    next = word;
    end = wordEndBefore(title, at);
  }
  return begins;
}

/** Where the last word before this place ends; 0 when there is none. */
function wordEndBefore(title: string, before: number): number {
  let end = before;
  while (end > 0 && !isWordUnit(title, end - 1)) end--;
  return end;
}

/** Where the word that ends here begins; "3-D" is one word. */
function wordStart(title: string, end: number): number {
  let at = end;
  while (at > 0 && isWordUnit(title, at - 1)) at--;
  return at > 0 && title.slice(at - 2, end).toLowerCase() === '3-d' ? at - 2 : at;
}

/** Whether a unit belongs to a word: a letter, a digit or an apostrophe, and all that is no ASCII but a dash. */
function isWordUnit(title: string, at: number): boolean {
  const code = title.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 39 ||
    code === 0x2019 ||
    (code > 127 && !(code >= 0x2010 && code <= 0x2026))
  );
}

/** A title without the words for an edition or format at its end; itself where nothing would be left. */
export function withoutEdition(title: string): string {
  const begins = editionBegins(title);
  if (begins === title.length) return title;
  const rest = title.slice(0, begins).replace(/[\s:([–—,-]+$/, '');
  return /^(?:(?:the|an?)\b)?\s*$/i.test(rest) ? title : rest;
}

/** Studios, series and authors that are put in front of a title; any two names with a possessive also count. */
const MAKERS = new RegExp(
  `^(?:${[
    '(?:the )?(?:walt )?disney(?: ?(?:pixar|nature))?',
    'marvel(?: studios)?',
    'dc',
    'dreamworks',
    'pixar',
    'national lampoon',
    'imax',
    'netflix',
    'bbc',
    'national geographic',
    'lego',
    'dr\\.? seuss',
    'stephen king',
    'the jim henson company',
    'monty python',
    'cirque du soleil',
    'wwe',
  ].join('|')})(?:['’]s?)?:? (?=\\S)`,
  'i',
);
const POSSESSIVE = /^((?:\p{Lu}[\p{L}.'’-]* ){1,3}?\p{Lu}[\p{L}.-]*(?:['’]s|s['’])):? +(?=\S)/u;

const SPLIT = /\s*:\s+|\s+[-–—]\s+|:(?=\p{L})/u;
const LAST_SPLIT = /^(.*\S)(?:\s*:\s+|\s+[-–—]\s+)(.+)$/u;

/** Parts of a title in brackets, and what is before, between and behind them. */
export function brackets(title: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  if (!title.includes('(') && !title.includes('[')) return { outside: title, inside };
  const outside = title.replace(/[([]([^()[\]]*)[)\]]/g, (_, part: string) => {
    inside.push(part.trim());
    return ' ';
  });
  return { outside: outside.replace(/\s+/g, ' ').trim(), inside };
}

const AKA = /^(?:a\.?k\.?a\.?|also known as|aka:|or)\s+/i;

/** Other readings of a title, strongest first. Each rule reads the title as written, without its year. */
export const variantRules: VariantRule[] = [
  {
    name: 'ambiguous articles',
    example: ['Die Brücke', 'Brücke'],
    source: 'articles that are also other words: German, Portuguese, Nordic, Italian, Dutch',
    strength: KeyStrength.article,
    read: (title) => {
      const found = /^(?:die|un|uno|um|uma|de|den|o|os|as|i|en|ett|et|een|al|az|lo|na|ang) (?=\S)/i.exec(
        title,
      );
      return found ? [title.slice(found[0].length)] : [];
    },
  },
  {
    name: 'editions and formats',
    example: ['Heat: Special Edition', 'Heat'],
    source: 'shops, cinemas and streaming catalogs',
    strength: KeyStrength.edition,
    read: (title) => {
      const rest = withoutEdition(title);
      return rest === title ? [] : [rest];
    },
  },
  {
    name: 'brackets left out',
    example: ["Inside (À l'intérieur)", 'Inside'],
    source: 'MovieLens and Wikipedia put the original title in brackets',
    strength: KeyStrength.bracket,
    read: (title) => {
      if (!/[([]/.test(title)) return [];
      const { outside, inside } = brackets(title);
      return inside.length > 0 && outside !== '' ? [articleInFront(outside)] : [];
    },
  },
  {
    name: 'titles in brackets',
    example: ['Ms. 45 (a.k.a. Angel of Vengeance)', 'Angel of Vengeance'],
    source: 'MovieLens and Wikipedia put other titles in brackets',
    strength: KeyStrength.alias,
    read: (title) =>
      /[([]/.test(title)
        ? brackets(title)
            .inside.filter((part) => withoutEdition(`x (${part}`) !== 'x')
            .flatMap((part) => part.replace(AKA, '').split(/;\s+|\s+\/\s+/))
            .map(articleInFront)
            .filter((part) => words(part).join('').length > 2)
        : [],
  },
  {
    name: 'a.k.a.',
    example: ['Zombie Horror aka Burial Ground', 'Burial Ground'],
    source: 'two titles side by side, in shops and lists',
    strength: KeyStrength.alias,
    read: (title) => {
      if (!/ \/ | a\.?k\.?a\.? | \| /i.test(title)) return [];
      const parts = title.split(/\s+\/\s+|\s+a\.?k\.?a\.?\s+|\s+\|\s+/i).filter((part) => part.trim() !== '');
      return parts.length > 1 ? parts.map(articleInFront) : [];
    },
  },
  {
    name: 'the movie',
    example: ['Rugrats in Paris: The Movie', 'Rugrats in Paris'],
    source: 'films of a series, with and without "The Movie"',
    strength: KeyStrength.movie,
    read: (title) => {
      const found = /^(.*?\S)[\s:,–—-]*(?: the (?:movie|film|motion picture)| movie)$/i.exec(title);
      return found ? [found[1]!.replace(/[\s:,–—-]+$/, '')] : [];
    },
  },
  {
    name: "makers' names",
    example: ["Marvel Studios' Black Widow", 'Black Widow'],
    source: 'streaming catalogs and posters',
    strength: KeyStrength.maker,
    read: (title) => {
      const found = MAKERS.exec(title) ?? POSSESSIVE.exec(title);
      return found ? [title.slice(found[0].length)] : [];
    },
  },
  {
    name: 'number before a subtitle',
    example: ['Goosebumps 2: Haunted Halloween', 'Goosebumps: Haunted Halloween'],
    source: 'sequels whose number is on some posters only',
    strength: KeyStrength.number,
    read: (title) => {
      const found =
        /^(.*?\S),? (?:(?:part|chapter|vol\.?|episode) )?(?:\d{1,2}|[ivx]{1,4}|two|three|four|five|six|seven|eight)((?::| [-–—]) .+)$/i.exec(
          title,
        );
      return found ? [found[1]! + found[2]!] : [];
    },
  },
  {
    name: 'lead-ins',
    example: ['Star Wars: Episode VI - Return of the Jedi', 'Return of the Jedi'],
    source: 'series names in front of a film’s own',
    strength: KeyStrength.tail,
    read: (title) => {
      const first = SPLIT.exec(title);
      if (first === null) return [];
      const tails = [title.slice(first.index + first[0].length)];
      const last = LAST_SPLIT.exec(title);
      if (last !== null && last[2] !== tails[0]) tails.push(last[2]!);
      return tails.map(articleInFront);
    },
  },
  {
    name: 'subtitles',
    example: ['Dr. Strangelove or: How I Learned to Stop Worrying', 'Dr. Strangelove'],
    source: 'subtitles that some catalogs leave out',
    strength: KeyStrength.head,
    read: (title) => {
      const heads: string[] = [];
      const first = SPLIT.exec(title);
      if (first !== null) heads.push(title.slice(0, first.index));
      const last = LAST_SPLIT.exec(title);
      if (last !== null && last[1] !== heads[0]) heads.push(last[1]!);
      const or = /,? or:? /i.exec(title);
      if (or !== null && (or[0] !== ' or ' || title.length - or.index > 20))
        heads.push(title.slice(0, or.index));
      return heads
        .map((head) => articleInFront(head.replace(/,? or$/i, '')))
        .filter((head) => head.trim() !== '');
    },
  },
];
