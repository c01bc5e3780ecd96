/** Takes years, kinds and numbers off a title: "(1999)", "(TV Series)", "(II)". */

import type { Kind } from '../film/film.ts';

/** What a title says of its film beside its name. */
interface Marked {
  /** The title without its marks. */
  title: string;
  /** Year given in the text; 0 when none. */
  year: number;
  kind: Kind;
}

/** Films are older than cinemas and none is announced further ahead. */
const isYear = (year: number): boolean => year >= 1874 && year <= 2100;

const KIND_WORD =
  /^(?:film|movie|telefilm|miniseries|mini-series|series|serial|show|sitcom|anime|documentary|tv|video|short|franchise)$/i;
const FILM_WORD = /^(?:film|movie|telefilm)$/i;
const SERIES_WORD = /^(?:miniseries|mini-series|series|serial|show|sitcom)$/i;

/** IMDb numbers films of one name and year "(I)", "(II)"; "(V)" and "(TV)" say how a film came out. */
const NUMBERED = /^(?:[IVX]{1,4}|V|TV)$/;
/** More words than this in one bracket are no annotation. */
const MAX_BRACKET_WORDS = 5;

/** Reads the words of a bracket as an annotation ("1976 film", "TV Series 1993–1998", "II"); undefined when they are none. */
function readBracket(inside: string): { year: number; kind: Kind } | undefined {
  // Nearly all are a year alone: read by itself for speed.
  const alone = inside.length === 4 ? yearOf(inside) : 0;
  if (alone > 0) return { year: alone, kind: 'unknown' };
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '');
  if (words.length > MAX_BRACKET_WORDS) return undefined;
  if (words.length === 0 || (words.length === 1 && NUMBERED.test(words[0]!)))
    return { year: 0, kind: 'unknown' };
  const years = words.map(yearOf);
  const kinds = words.filter((word) => KIND_WORD.test(word));
  const others = words.filter((word, i) => years[i] === 0 && !KIND_WORD.test(word)).length;
  const year = years.find((one) => one > 0) ?? 0;
  const annotates = (year > 0 && others === 0) || (kinds.length > 0 && others <= 2);
  return annotates ? { year, kind: kindOf(kinds) } : undefined;
}

/** The year that a word is, or the first of a span ("1993–1998"); 0 for any other word. */
function yearOf(word: string): number {
  const found = /^(\d{4})(?:[-–—](?:\d{2,4})?)?$/.exec(word);
  return found !== null && isYear(Number(found[1])) ? Number(found[1]) : 0;
}

function kindOf(words: readonly string[]): Kind {
  if (words.some((word) => SERIES_WORD.test(word))) return 'series';
  return words.some((word) => FILM_WORD.test(word)) ? 'film' : 'unknown';
}

/** Words that only a series or a box of discs has in its title. */
const SERIAL =
  /\b(?:season|staffel|saison|temporada|stagione|series) (?:\d{1,2}|one|two|three|four|five)\b|\bcomplete (?:series|season|collection|\w+ season)\b|\bcollection: vol/i;

/**
 * Takes the marks off the end of a trimmed title: "(1999)", "(1976 film)", "(TV Series 1993)", "(II)", ", 1999" – and those in
 * front of another bracket ("Inside (2007) (À l'intérieur)"). A title that is nothing but marks stays as it is.
 */
export function stripAnnotations(given: string): Marked {
  let title = given;
  let year = 0;
  let kind: Kind = 'unknown';
  if (SERIAL.test(title)) kind = 'series';
  const bare = title.replace(/[([]([^()[\]]*)[)\]]/g, (whole, inside: string, at: number) => {
    const found = at > 0 ? readBracket(inside) : undefined;
    if (found === undefined) return whole;
    if (year === 0) year = found.year;
    if (kind === 'unknown') kind = found.kind;
    return ' ';
  });
  if (bare !== title && bare.trim() !== '') title = bare.replace(/\s+/g, ' ').trim();
  const behind = /^(.*\S), ((?:18|19|20)\d\d)$/.exec(title);
  if (behind !== null && year === 0) {
    title = behind[1]!;
    year = Number(behind[2]);
  }
  return { title, year, kind };
}
