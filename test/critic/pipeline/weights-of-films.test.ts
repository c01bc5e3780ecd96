import { describe, expect, it } from 'vitest';
import type { ListedFilm } from '../../../src/core/film/film.ts';
import { FilmList } from '../../../src/critic/films/film-list.ts';
import { listed, readOne } from '../make-archive.ts';

const LAST_YEAR = 2019;

interface Known extends Partial<ListedFilm> {
  votes: number;
  year?: number;
  title?: string;
}

/** A list of films, of one title unless told otherwise, which ends with LAST_YEAR. */
const listOfNamesakes = (title: string, films: readonly Known[]): FilmList =>
  new FilmList(
    films.map(({ year = 2000, votes, title: own = title, ...more }, n) => ({
      ...listed(`tt${n + 1}`, own, year, votes),
      ...more,
    })),
    LAST_YEAR,
  );

/** The id of the film that is settled on, or why none is. */
async function settledOn(list: FilmList, front: string, text = 'Words.'): Promise<string | undefined> {
  const { resolution } = await readOne('x.md', `---\n${front}\ngrade: B\n---\n${text}`, { list });
  return resolution.resolved === 'settled' ? resolution.film.ids?.imdb : undefined;
}

describe('a review newer than the list is settled only on a film that is known enough', () => {
  /** What the list as a whole is known: votes of a film that has nothing to do with the review's. */
  const OTHERS = 300_000_000;

  /** The fewest votes by which a film is settled on, where a newer namesake is `factor` as likely as usual. */
  const fewest = (factor: number, votes: number, extra = 3) =>
    2 ** (4.6 + 2 - extra + Math.log2(1 + votes * 4e-6 * factor)) - 1;

  it.each([
    ['a name of one word', 'Mercy', 2020, 0, 0, 1],
    ['four years on', 'Mercy', 2023, 0, 0, 2],
    ['a name of two words', 'Quiet Mercy', 2020, 0, 0, 1 / 2],
    ['a name of four', 'Quiet Mercy Upon Harbour', 2020, 0, 0, 1 / 8],
    ['small words do not count', 'The Mercy of a Sea', 2020, 0, 0, 1 / 2],
    ['words that only begin or end so do', 'Theatre Hand', 2020, 0, 0, 1 / 2],
    ['a sequel by number', 'Mercy 2', 2020, 0, 0, 1 / 8],
    ['a sequel by Roman number', 'Mercy II', 2020, 0, 0, 1 / 8],
    ['one letter is no number', 'Mercy X', 2020, 0, 0, 1 / 2],
    ['letters within a word are none', 'Mercy MIXED', 2020, 0, 0, 1 / 2],
    ['a name that others have, too', 'Mercy', 2020, 3, 10, 4 ** 1.5],
    ['others that nobody knows do not count', 'Mercy', 2020, 3, 9, 1],
  ])('%s', async (_, title, year, namesakes, votesEach, factor) => {
    const settles = async (votes: number) => {
      const others = Array.from({ length: namesakes }, (_, n) => ({ votes: votesEach, year: 1950 + 3 * n }));
      const films = [{ votes }, { votes: OTHERS, title: 'Filler' }, ...others];
      return settledOn(listOfNamesakes(title, films), `title: ${title}\ndate: ${year}-03-01`);
    };
    const least = fewest(factor, OTHERS);
    expect(await settles(Math.ceil(least * 1.03))).toBe('tt1');
    expect(await settles(Math.floor(least * 0.97))).toBeUndefined();
  });

  it('nearly always on one of the year before, which the list just had time to take up', async () => {
    const settles = async (votes: number, year: number) => {
      const others = Array.from({ length: 30 }, (_, n) => ({ votes: 10, year: 1900 + 2 * n }));
      const films = [{ votes, year }, { votes: OTHERS, title: 'Filler' }, ...others];
      return settledOn(listOfNamesakes('Mercy', films), 'title: Mercy\ndate: 2020-03-01');
    };
    const least = fewest(31 ** 1.5 / 64, OTHERS, 6);
    expect(await settles(Math.ceil(least * 1.03), 2019)).toBe('tt1');
    expect(await settles(Math.floor(least * 0.97), 2019)).toBeUndefined();
    expect(await settles(Math.ceil(least * 1.03), 2018)).toBeUndefined();
  });
});

describe('between films of one title without a year', () => {
  const two = (first: Known, second: Known) => listOfNamesakes('Mercy', [first, second]);

  it('a film of the review’s year or the one before is likelier than an older one, known or not', async () => {
    const old = { votes: 5, year: 1990 };
    for (const year of [2015, 2016])
      expect(await settledOn(two({ votes: 0, year }, old), 'title: Mercy\ndate: 2016-05-01'), `${year}`).toBe(
        'tt1',
      );
    expect(
      await settledOn(two({ votes: 0, year: 2014 }, old), 'title: Mercy\ndate: 2016-05-01'),
    ).toBeUndefined();
    const known = two({ votes: 1_000_000, year: 2016 }, { votes: 5000, year: 1990 });
    expect(await settledOn(known, 'title: Mercy\ndate: 2016-05-01')).toBe('tt1');
    const rival = two({ votes: 0, year: 2016 }, { votes: 10_000, year: 1990 });
    expect(await settledOn(rival, 'title: Mercy\ndate: 2016-05-01')).toBeUndefined();
  });

  const cornwell = { votes: 4000, year: 2014, directors: ['Peter Cornwell'] };
  const harris = { votes: 800, year: 2000, directors: ['Damian Harris'] };

  it('the last name of a director in the text tips the scale, a name in full decides', async () => {
    const list = two(cornwell, harris);
    expect(await settledOn(list, 'title: Mercy', 'Nobody is named.')).toBeUndefined();
    expect(await settledOn(list, 'title: Mercy', 'What Cornwell does is fine.')).toBe('tt1');
    expect(await settledOn(list, 'title: Mercy', 'What Harris does is fine.')).toBeUndefined();
    expect(await settledOn(list, 'title: Mercy', 'What Damian Harris does is fine.')).toBe('tt2');
  });

  it('a text that names the directors of both settles nothing', async () => {
    const text = 'Damian Harris did it first, Peter Cornwell did it again.';
    expect(await settledOn(two(cornwell, harris), 'title: Mercy', text)).toBeUndefined();
    const famous = two({ ...cornwell, votes: 4_000_000 }, { ...harris, votes: 100 });
    expect(await settledOn(famous, 'title: Mercy', text)).toBe('tt1');
  });

  it.each([
    [102, 'tt1'],
    [103, undefined],
    [98, 'tt1'],
  ])('a running time of %s minutes beside one of 100 settles on %s', async (minutes, id) => {
    const list = two({ votes: 4000, year: 2014, minutes: 100 }, { votes: 800, year: 2000 });
    expect(await settledOn(list, `title: Mercy\nruntime: ${minutes}`)).toBe(id);
  });

  it.each([
    [106, 'tt1'],
    [107, undefined],
  ])('six minutes apart speak for a film a little: %s settles on %s', async (minutes, id) => {
    const list = two({ votes: 4000, year: 2014, minutes: 100 }, { votes: 600, year: 2000 });
    expect(await settledOn(list, `title: Mercy\nruntime: ${minutes}`)).toBe(id);
  });

  it.each([
    [116, 'tt1'],
    [115, undefined],
  ])('more than a quarter of an hour speaks against one: %s settles on %s', async (minutes, id) => {
    const list = two({ votes: 4000, year: 2014 }, { votes: 800, year: 2000, minutes: 100 });
    expect(await settledOn(list, `title: Mercy\nruntime: ${minutes}`)).toBe(id);
  });

  it('its own title counts more than another title of a film', async () => {
    const list = (votes: number) =>
      two(
        { votes: 100, year: 2014 },
        { votes, year: 2000, title: 'Grace', otherTitles: ['Clemency', 'Mercy'] },
      );
    // Two to the 4.6 and one more: a half of what an own title is worth over another.
    expect(await settledOn(list(4400), 'title: Mercy')).toBeUndefined();
    expect(await settledOn(list(5400), 'title: Mercy')).toBe('tt2');
  });
});

describe('between films of one title and year', () => {
  const hunt = (minutes: number | undefined, other: number | undefined) =>
    listOfNamesakes('The Hunt', [
      { votes: 90_000, year: 2012, ...(minutes && { minutes }) },
      { votes: 40_000, year: 2012, ...(other && { minutes: other }) },
    ]);
  const front = (minutes: number) => `title: The Hunt\nyear: 2012\nruntime: ${minutes}`;

  it('a running time decides that is the one’s and cannot be the other’s', async () => {
    expect(await settledOn(hunt(90, 120), front(92))).toBe('tt1');
    expect(await settledOn(hunt(90, 120), front(93))).toBeUndefined();
    expect(await settledOn(hunt(90, 103), front(92))).toBe('tt1');
    expect(await settledOn(hunt(90, 102), front(92))).toBeUndefined();
    expect(await settledOn(hunt(90, undefined), front(90))).toBeUndefined();
  });

  it('no more than eight are asked about', async () => {
    const list = listOfNamesakes(
      'The Hunt',
      Array.from({ length: 9 }, () => ({ votes: 10, year: 2012 })),
    );
    const { resolution } = await readOne('x.md', '---\ntitle: The Hunt\nyear: 2012\ngrade: B\n---\nWords.', {
      list,
    });
    expect(resolution.candidates).toHaveLength(8);
    expect(resolution.reason).toBe('9 films are called "The Hunt" of 2012');
  });
});

describe('an id', () => {
  const list = new FilmList([
    listed('tt10001', 'Parasite', 2019, 100, ['Gisaengchung', 'Parasita']),
    listed('tt10002', 'Gisaengchung', 1999, 5),
    listed('tt10003', 'Heat', 1995, 100),
  ]);
  const by = async (front: string) =>
    (await readOne('x.md', `---\n${front}\ngrade: B\n---\nWords.`, { list })).resolution;

  it('stands where the title is another one of its film, also with a year behind it', async () => {
    for (const title of ['Gisaengchung', 'Parasita', 'Parasite 2019'])
      expect(await by(`title: ${title}\nimdb_id: tt10001`), title).toMatchObject({
        resolved: 'settled',
        film: { ids: { imdb: 'tt10001' } },
      });
  });

  it('is doubted only where a film of the title has the year', async () => {
    expect((await by('title: Heat\nimdb_id: tt10001')).resolved).toBe('unsure');
    expect((await by('title: Heat\nyear: 1995\nimdb_id: tt10001')).resolved).toBe('unsure');
    expect((await by('title: Heat\nyear: 2001\nimdb_id: tt10001')).resolved).toBe('settled');
  });
});

it('a stated year settles only when it is newer than the list; else the years that the list knows are named in order', async () => {
  const list = listOfNamesakes('Mercy', [
    { votes: 4000, year: 2014 },
    { votes: 3000, year: 2000 },
  ]);
  const of = async (year: number) =>
    (await readOne('x.md', `---\ntitle: Mercy\nyear: ${year}\ngrade: B\n---\nWords.`, { list })).resolution;
  expect((await of(LAST_YEAR + 1)).resolved).toBe('settled');
  const unsure = await of(LAST_YEAR);
  expect(unsure.resolved).toBe('unsure');
  expect(unsure.reason).toContain('only of 2000, 2014');
});
