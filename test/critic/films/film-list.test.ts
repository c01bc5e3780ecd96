import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import type { Film } from '../../../src/core/film/film.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { FilmList } from '../../../src/critic/films/film-list.ts';
import { openFilms, readFilms } from '../../../src/critic/films/open-film-list.ts';
import { folderOf, listed, readOne } from '../make-archive.ts';

const tsv = (...rows: string[]) => `${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`;
const BASICS = 'tconst|titleType|primaryTitle|originalTitle|isAdult|startYear|endYear|runtimeMinutes|genres';

/** A small list in IMDb's layout: two films called "Mercy", one of them a remake, and what must be left out. */
const FILES = {
  'title.basics.tsv': tsv(
    BASICS,
    String.raw`tt0000001|movie|Mercy|Mercy|0|1950|\N|100|Drama`,
    String.raw`tt0000002|movie|Mercy|Mercy|0|2001|\N|131|Drama`,
    String.raw`tt0000003|tvEpisode|Mercy|Mercy|0|2001|\N|45|Drama`,
    String.raw`tt0000004|tvSeries|Lantern Street|Rue de la Lanterne|0|1990|1994|\N|Drama`,
    String.raw`tt0000005|movie|Nothing Else|Nothing Else|0|\N|\N|\N|\N`,
    String.raw`tt0000006|movie|Twins|Twins|0|2010|\N|88|Drama`,
    String.raw`tt0000007|movie|Twins|Twins|0|2010|\N|120|Drama`,
  ),
  'title.ratings.tsv.gz': gzipSync(
    tsv('tconst|averageRating|numVotes', 'tt0000002|7.1|900', 'tt0000001|6|1000'),
  ),
  'title.akas.tsv': tsv(
    'titleId|ordering|title|region|language|types|attributes|isOriginalTitle',
    String.raw`tt0000002|1|Gnade|DE|\N|imdbDisplay|\N|0`,
    String.raw`tt0000002|2|Mercy|US|\N|imdbDisplay|\N|0`,
    String.raw`tt0000002|3|Gnade|AT|\N|imdbDisplay|\N|0`,
  ),
  'title.crew.tsv': tsv(
    'tconst|directors|writers',
    String.raw`tt0000001|nm0000001|\N`,
    String.raw`tt0000002|nm0000003,nm0000002|\N`,
  ),
  'title.principals.tsv': tsv(
    'tconst|ordering|nconst|category|job|characters',
    String.raw`tt0000001|1|nm0000010|actor|\N|\N`,
    String.raw`tt0000001|2|nm0000011|actress|\N|\N`,
    String.raw`tt0000001|3|nm0000014|actor|\N|\N`,
    String.raw`tt0000002|1|nm0000012|actress|\N|\N`,
    String.raw`tt0000002|2|nm0000013|self|\N|\N`,
    String.raw`tt0000002|3|nm0000014|actor|\N|\N`,
    String.raw`tt0000002|4|nm0000001|producer|\N|\N`,
  ),
  'name.basics.tsv': tsv(
    'nconst|primaryName|birthYear|deathYear|primaryProfession|knownForTitles',
    ...['1|Ada Oldham', '2|Bo Second', '3|Cy First', '10|Ned Quarry', '11|Zoë Dûmont', '12|Ivy Marlow'].map(
      named,
    ),
    ...['13|Max Orchard', '14|Otto Both', '15|Nobody Asked'].map(named),
  ),
};

function named(one: string): string {
  const [number, name] = one.split('|');
  return String.raw`nm${number!.padStart(7, '0')}|${name}|\N|\N|\N|\N`;
}

describe('a list of films in files', () => {
  test('is joined: kinds, years, votes, other titles, directors and cast as billed', async () => {
    const films = await readFilms(folderOf(FILES));
    expect(films.map(({ id }) => id)).toEqual([
      'tt0000001',
      'tt0000002',
      'tt0000004',
      'tt0000005',
      'tt0000006',
      'tt0000007',
    ]);
    expect(films[1]).toEqual({
      id: 'tt0000002',
      title: 'Mercy',
      kind: 'film',
      year: 2001,
      minutes: 131,
      votes: 900,
      ids: { imdb: 'tt0000002' },
      otherTitles: ['Gnade'],
      directors: ['Cy First', 'Bo Second'],
      cast: ['Ivy Marlow', 'Max Orchard', 'Otto Both'],
    });
    expect(films[2]).toMatchObject({ kind: 'series', otherTitles: ['Rue de la Lanterne'], votes: 0 });
    expect(films[3]).toEqual({
      id: 'tt0000005',
      title: 'Nothing Else',
      kind: 'film',
      votes: 0,
      ids: { imdb: 'tt0000005' },
    });
  });

  test('answers by title, other title and id without reading the rest', async () => {
    const list = await openFilms(folderOf(FILES));
    expect(list.byTitle('MERCY').films.map(({ id }) => id)).toEqual(['tt0000001', 'tt0000002']);
    expect(list.byTitle('Gnade').films.map(({ id }) => id)).toEqual(['tt0000002']);
    expect(list.byTitle('Never Made').films).toEqual([]);
    expect(list.byId('tt0000005')?.title).toBe('Nothing Else');
    expect(list.byId('tt0000003')).toBeUndefined();
    expect(list.votes).toBe(1900);
  });
});

describe('people and running time tell namesakes apart', () => {
  const which = async (front: string, text: string, left?: string) => {
    const { [left as keyof typeof FILES]: _, ...files } = FILES;
    const list = await openFilms(folderOf(files));
    const { resolution } = await readOne('x.md', `---\n${front}\ngrade: B\n---\n${text}`, { list });
    const settled = resolution.resolved === 'settled';
    return settled ? [resolution.film.ids?.imdb, resolution.reason] : resolution.resolved;
  };

  test('two of the cast named in full, whatever the accents', async () => {
    expect(await which('title: Mercy', 'Ned Quarry’s gruff farmer meets ZOE DUMONT.')).toEqual([
      'tt0000001',
      'the text names Ned Quarry and Zoë Dûmont of its cast',
    ]);
    expect(await which('title: Mercy', 'Ivy Marlow and Max Orchard are fine.')).toContain('tt0000002');
  });

  test('one name, a part of a name, or who is in both settles nothing', async () => {
    expect(await which('title: Mercy', 'As good as Ivy Marlow elsewhere.')).toBe('unsure');
    expect(await which('title: Mercy', 'Marlow and Orchard are fine.')).toBe('unsure');
    expect(await which('title: Mercy', 'Divy Marlowe and Max Orchardson are fine.')).toBe('unsure');
    expect(await which('title: Mercy', 'Otto Both and Ned Quarry are fine.')).toBe('unsure');
  });

  test('a text that names the people of both is of neither', async () => {
    expect(
      await which('title: Mercy', 'Ivy Marlow and Max Orchard do what Ned Quarry, Zoë Dûmont did in 1950.'),
    ).toBe('unsure');
    expect(await which('title: Mercy', 'Cy First remakes the classic by Ada Oldham.')).toBe('unsure');
  });

  test('a director in full, though written without accents or as a possessive', async () => {
    expect(await which('title: Mercy', 'This is Ada Oldham’s best.')).toContain('tt0000001');
  });

  test('without the files of people nothing is said of them', async () => {
    for (const left of ['title.principals.tsv', 'name.basics.tsv'])
      expect(await which('title: Mercy', 'Ned Quarry meets Zoë Dûmont.', left)).toBe('unsure');
  });

  test('a running time that only one of them has', async () => {
    expect(await which('title: Twins\nyear: 2010\nruntime: 120', 'Text.')).toEqual([
      'tt0000007',
      'its running time is 120 minutes',
    ]);
    expect(await which('title: Twins\nyear: 2010\nruntime: 104', 'Text.')).toBe('unsure');
    expect(await which('title: Mercy\nruntime: 131', 'Text.')).toContain('tt0000002');
  });
});

describe('a catalog of an archive and its namesakes', () => {
  const films = [
    listed('tt10', 'Heat', 1995, 5000, ['Fuego contra fuego', 'M']),
    listed('tt11', 'Heat', 1986, 50),
    listed('tt12', 'Heat: The Return', 2001, 5),
    listed('tt13', 'Fuego contra fuego', 1999, 10),
    listed('tt14', 'Se7en', 1995, 9000),
    listed('tt15', 'Seven', 1979, 80),
    listed('tt16', 'M', 1931, 700),
    listed('tt17', 'Star Wars: Heat', 1990, 1),
    listed('tt00018', 'Ran', 1985, 1),
    listed('tt19', 'Quite Another', 1985, 1),
  ];
  const review = (id: string, own: Partial<Film>): Review => ({
    id,
    film: { title: '', kind: 'film', ...own },
    grade: { text: 'B', score: 70 },
  });
  const reviews = [
    review('a', { title: 'Heat', year: 1995, ids: { imdb: 'tt10' } }),
    review('b', { title: 'Seven', year: 1995 }),
    review('c', { title: 'M' }),
    review('d', { title: 'Kurosawa’s', ids: { imdb: 'tt18' } }),
    review('e', { title: 'Not Listed: A Tale', year: 2000 }),
  ];

  test('is byte for byte the one of the whole list', async () => {
    const card = { name: 'N', critic: 'C', home: '' };
    const some = new FilmList(films).namesakes(reviews.map((one) => one.film));
    expect(some.map(({ id }) => id)).not.toContain('tt19');
    expect(await compileCatalog(reviews, card, some)).toEqual(await compileCatalog(reviews, card, films));
    expect(await compileCatalog(reviews, card, some.slice(1))).not.toEqual(
      await compileCatalog(reviews, card, films),
    );
  });
});

describe('a long list is kept', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', folderOf({}));
  });
  afterEach(() => vi.unstubAllEnvs());

  const long = () =>
    folderOf({
      'title.basics.tsv': tsv(
        BASICS,
        ...Array.from(
          { length: 6000 },
          (_, n) =>
            String.raw`tt${String(n).padStart(7, '0')}|movie|Film Number ${n}|Film Number ${n}|0|${1950 + (n % 70)}|\N|\N|\N`,
        ),
      ),
    });
  const kept = () => {
    const folder = join(process.env.XDG_CACHE_HOME!, 'reelgrade');
    return readdirSync(folder).map((name) => join(folder, name));
  };
  const steps = async (dir: string) => {
    const read: string[] = [];
    const list = await openFilms(dir, (file) => read.push(file));
    expect(list.byTitle('Film Number 5999').films.map(({ id }) => id)).toEqual(['tt0005999']);
    return read.length;
  };

  test('once made it is opened, until its files change; one file a folder', async () => {
    const dir = long();
    expect(await steps(dir)).toBeGreaterThan(0);
    expect(await steps(dir)).toBe(0);
    expect((await readFilms(dir)).length).toBe(6000);
    utimesSync(join(dir, 'title.basics.tsv'), 1, 1);
    expect(await steps(dir)).toBeGreaterThan(0);
    expect(kept()).toHaveLength(1);
    expect(statSync(kept()[0]!).mode & 0o077).toBe(0);
  });

  test('what is damaged, cut short or of another make is made again', async () => {
    const dir = long();
    await steps(dir);
    const [file] = kept() as [string];
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged[whole.length - 2000]! ^= 1;
    for (const content of [damaged, whole.subarray(100), Buffer.alloc(0), Buffer.from('{}'.repeat(50))]) {
      writeFileSync(file, content);
      expect(await steps(dir)).toBeGreaterThan(0);
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
    truncateSync(file, 1000);
    expect(await steps(dir)).toBeGreaterThan(0);
  });

  test('where nothing can be kept it is read all the same', async () => {
    writeFileSync(join(process.env.XDG_CACHE_HOME!, 'reelgrade'), 'a file in the way');
    expect(await steps(long())).toBeGreaterThan(0);
  });
});
