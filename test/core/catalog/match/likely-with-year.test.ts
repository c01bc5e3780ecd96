import { describe, expect, it } from 'vitest';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film, ListedFilm } from '../../../../src/core/film/film.ts';
import type { Review } from '../../../../src/core/review/review.ts';

const review = (title: string, year?: number, more: Partial<Film> = {}): Review => ({
  id: `${title} ${year ?? ''}`.trim(),
  film: { title, kind: 'film', ...(year ? { year } : {}), ...more },
  grade: { text: 'B', score: 70 },
});
let made = 0;
const listed = (title: string, year: number, votes: number): ListedFilm => ({
  id: `tt${String(++made).padStart(7, '0')}`,
  title,
  year,
  votes,
  kind: 'film',
});

/** The answer to a page's film in words: how sure, why, and of which review. */
async function answerTo(reviews: Review[], films: ListedFilm[] | undefined, asked: Film): Promise<string> {
  const archive = { name: 'A', critic: 'A critic', home: 'https://example.org/' };
  const match = (await openCatalog(await compileCatalog(reviews, archive, films))).match(asked);
  if (match.match === 'none') return 'none';
  const id = match.match === 'unsure' ? '' : ` ${match.review.id}`;
  return `${match.match} ${match.reason.code}${id}`;
}

const MATRIX = [review('The Matrix', 1999, { directors: ['Lana Wachowski'] })];

describe('with a year, an answer is likely and not certain', () => {
  it('where the years are two apart', async () => {
    const asked: Film = { title: 'The Matrix', kind: 'film', year: 2001 };
    expect(await answerTo(MATRIX, undefined, asked)).toBe('likely probablyYearsApart The Matrix 1999');
    const directed = { ...asked, directors: ['Lana Wachowski'] };
    expect(await answerTo(MATRIX, undefined, directed)).toBe('certain titleAndDirector The Matrix 1999');
  });

  it('two apart too, where what else has the title is far less known', async () => {
    const list = [listed('The Matrix', 1999, 9e5), listed('Matrix', 1973, 10)];
    const asked: Film = { title: 'The Matrix', kind: 'film', year: 2001 };
    expect(await answerTo(MATRIX, list, asked)).toBe('likely probablyYearsApart The Matrix 1999');
  });

  it('where the review does not say its year', async () => {
    const reviews = [review('The Scarecrow')];
    const asked: Film = { title: 'Scarecrow', kind: 'film', year: 2019 };
    expect(await answerTo(reviews, [], asked)).toBe('likely probablyOfYear The Scarecrow');
    expect(await answerTo(reviews, undefined, asked)).toBe('unsure reviewWithoutYear');
  });

  it('no more where the title of the review is only a part of that of the page; the other way round it is certain', async () => {
    const reviews = [review('The A-Team', 2010), review('Star Wars: Episode VI - Return of the Jedi', 1983)];
    const page: Film = { title: 'A-Team: Life After Film School', kind: 'film', year: 2010 };
    expect(await answerTo(reviews, [], page)).toBe('unsure partOfTitle');
    const part: Film = { title: 'Return of the Jedi', kind: 'film', year: 1983 };
    expect(await answerTo(reviews, [], part)).toBe(`certain titleAndYear ${reviews[1]!.id}`);
  });

  it('where the page shows a version in some language, but not where brackets hold anything else', async () => {
    const reviews = [review('Kaala', 2018)];
    const page = (title: string): Film => ({ title, kind: 'film', year: 2018 });
    expect(await answerTo(reviews, [], page('Kaala (Telugu)'))).toBe('likely probablyVersion Kaala 2018');
    expect(await answerTo(reviews, [], page('Kaala (English Subtitled)'))).toMatch(/^likely/);
    expect(await answerTo(reviews, [], page('Kaala (Karikaalan)'))).toMatch(/^certain/);
  });
});

it('of several films of the very year none is probably meant, however well known', async () => {
  const reviews = [review('Force Majeure', 2014)];
  const films = [listed('Force Majeure', 2014, 40_000), listed('Force Majeure', 2014, 30)];
  reviews[0]!.film.ids = { imdb: films[0]!.id };
  const asked: Film = { title: 'Force Majeure', kind: 'film', year: 2014 };
  expect(await answerTo(reviews, films, asked)).toBe('unsure severalOfYear');
});

it('a long title whose bracket alone is the title of a review says nothing', async () => {
  const reviews = [review('Shorts', 2009), review('A Long Walk Round the Harbour', 2011)];
  const asked = (title: string): Film => ({ title, kind: 'unknown' });
  const series = asked('The Adventures of the Harbour Cats (Shorts)');
  expect(await answerTo(reviews, undefined, series)).toBe('unsure namesakesUnknown');
  expect(await answerTo(reviews, undefined, asked('A Long Walk Round the Harbour'))).toMatch(
    /^likely longTitle/,
  );
});
