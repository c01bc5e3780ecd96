import type { Kind } from '../film/film.ts';

/** What a title says of its film beside its name. */
export interface Marked {
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
const SERIES_WORD = /^(?:miniseries|mini-series|series|serial|show|sitcom)$/i;

/** Reads the words of a bracket as a mark ("1976 film", "TV Series 1993–1998", "II"); undefined when they are none. */
function mark(inside: string): { year: number; kind: Kind } | undefined {
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length > 5) return undefined;
  // IMDb numbers films of one name and year "(I)", "(II)".
  if (parts.length === 0 || (parts.length === 1 && /^(?:[IVX]{1,4}|V|TV)$/.test(parts[0]!)))
    return { year: 0, kind: 'unknown' };
  let year = 0;
  let kind: Kind = 'unknown';
  let named = false;
  let others = 0;
  for (const part of parts) {
    const years = /^(\d{4})(?:[-–—](?:\d{2,4})?)?$/.exec(part);
    if (years !== null && isYear(Number(years[1]))) {
      if (year === 0) year = Number(years[1]);
    } else if (KIND_WORD.test(part)) {
      named = true;
      if (SERIES_WORD.test(part)) kind = 'series';
      else if (kind === 'unknown' && /^(?:film|movie|telefilm)$/i.test(part)) kind = 'film';
    } else others++;
  }
  return (year > 0 && others === 0) || (named && others <= 2) ? { year, kind } : undefined;
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
    const found = at > 0 ? mark(inside) : undefined;
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
