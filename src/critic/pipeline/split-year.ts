/** Takes the year off a title that ends in one. */

import { foldTitle } from '../../core/titles/fold-title.ts';
import { isStrong } from '../../core/titles/key-strength.ts';
import type { FilmList } from '../films/film-list.ts';
import type { DatedArticle } from '../model/article.ts';
import type { TitleGuess } from '../model/raw-draft.ts';
import { withoutYear } from '../model/resolution.ts';

/** Films whose titles end in a year, for archives that are read without a list of films. */
const ENDING_IN_YEAR = new Set(
  `Blues Brothers 2000|Dracula 2000|Battle of Warsaw 1920|Madrid, 1987|Death Race 2000|Airport 1975|Cherry 2000|
All's Well, Ends Well 2010|All's Well, Ends Well 2011|Defcon 2012|Class of 1984|Class of 1999|Gold Diggers of 1933|
Gold Diggers of 1935|Gold Diggers of 1937|Jonah Who Will Be 25 in the Year 2000|Dracula A.D. 1972|
Broadway Melody of 1936|Broadway Melody of 1938|Broadway Melody of 1940|The Hollywood Revue of 1929|
The Goddess of 1967|Fashions of 1934|Wonder Woman 1984|Argentina, 1985|Fear Street: 1994|Fear Street: 1978|
Fear Street Part One: 1994|Fear Street Part Two: 1978|Godzilla 2000|The Big Broadcast of 1936|
The Big Broadcast of 1937|The Big Broadcast of 1938`
    .split(/[|\n]+/)
    .map((title) => foldTitle(title)),
);

/** From this many titles that end in a year on, and from this share of all titles, it is the archive's habit. */
const MIN_HABIT_TITLES = 3;
const MIN_HABIT_SHARE = 0.5;

/** Whether an archive writes the year after the title ("The Contractor 2022"): then it is never part of the title alone. */
export function writesYearAfterTitle(articles: readonly DatedArticle[]): boolean {
  const titled = articles.filter(({ titles }) => titles.length);
  const withYear = titled.filter(({ titles }) => titles[0]!.bareYear).length;
  return withYear >= MIN_HABIT_TITLES && withYear >= titled.length * MIN_HABIT_SHARE;
}

/**
 * "Body Chemistry 1990" as title and year, unless a film is called just that or the review is older than the year.
 * For names of files, and titles of archives that write all of them so.
 */
export function splitYear(
  guess: TitleGuess,
  date: string | undefined,
  list: FilmList | undefined,
): TitleGuess {
  const { title, bareYear, year } = guess;
  if (!bareYear || year || ENDING_IN_YEAR.has(foldTitle(title))) return guess;
  if (date && Number(date.slice(0, 4)) < bareYear - 1) return guess;
  const whole = list?.byTitle(title);
  if (whole?.films.length && isStrong(whole.how)) return guess;
  const { bareYear: _, ...rest } = guess;
  return { ...rest, title: withoutYear(title), year: bareYear };
}
