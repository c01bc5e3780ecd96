import { describe, expect, test } from 'vitest';
import { listOf, readOne } from '../make-archive.ts';

const list = listOf(
  ['tt1', 'Serenity', 2005, 300_000, 'Joss Whedon'],
  ['tt2', 'Serenity', 2019, 40_000, 'Steven Knight'],
  ['tt3', 'Mercy', 2014, 4000, 'Peter Cornwell'],
  ['tt4', 'Mercy', 2000, 3000, 'Damian Harris'],
  ['tt5', 'Heat', 1995, 600_000, 'Michael Mann'],
  ['tt6', 'Heat', 1986, 300, 'Dick Richards'],
  ['tt7', 'The Hunt', 2020, 90_000, 'Craig Zobel'],
  ['tt8', 'The Hunt', 2020, 40_000, 'Nobody Known'],
  ['tt9', 'Parasite', 2019, 800_000, 'Bong Joon-ho', ['Gisaengchung']],
  ['tt10', 'Wonder Woman 1984', 2020, 300_000, 'Patty Jenkins'],
  ['tt11', 'Filler', 2022, 900_000],
);

const film = async (front: string, text = 'Words.') => {
  const { resolution } = await readOne('x.md', `---\n${front}\ngrade: B\n---\n${text}`, { list });
  return [resolution.resolved, resolution.film.ids?.imdb, resolution.film.year];
};

describe('which film', () => {
  test('title and year decide, within a year', async () => {
    expect(await film('title: Serenity\nyear: 2019')).toEqual(['settled', 'tt2', 2019]);
    expect(await film('title: Serenity (2018)')).toEqual(['settled', 'tt2', 2018]);
    expect(await film('title: Serenity\nyear: 1999')).toEqual(['unsure', undefined, 1999]);
  });

  test('a year that the review states and that is newer than the list settles, whatever old film has the title', async () => {
    const old = listOf(
      ['tt3', 'Challengers', 1990, 40],
      ['tt11', 'Filler', 2019, 900_000],
      ['tt12', 'La La Land', 2016, 500_000],
      ['tt13', 'La La Land', 2016, 0],
    );
    const read = async (name: string, text: string) => (await readOne(name, text, { list: old })).resolution;
    const labelled = await read(
      'challengers.md',
      '# Challengers\n\nErscheinungsjahr: 2024\n\nBewertung: 4/5\n\nEin Film.',
    );
    expect([labelled.resolved, labelled.film.year, labelled.film.ids]).toEqual(['settled', 2024, undefined]);
    const within = await read('x.md', '---\ntitle: Challengers\nyear: 2005\ngrade: B\n---\nWords.');
    expect(within.resolved).toBe('unsure');
    const row = await read(
      'ratings.csv',
      'Date,Name,Year,Letterboxd URI,Rating\n2017-02-03,La La Land,2016,https://boxd.it/1,4\n',
    );
    expect([row.resolved, row.film.ids?.imdb]).toEqual(['settled', 'tt12']);
  });

  test.each([
    ['Challengers is a film from 2025 about two friends and a net.', 'unsure'],
    ['A tennis film of 2025, and a loud one.', 'unsure'],
    ['Der Film aus dem Jahr 2025 ist laut.', 'unsure'],
    ['Challengers, directed by Ada Example (2025), is loud.', 'unsure'],
    ['The 2025 Challengers is loud.', 'unsure'],
    // Beside the title any other year counts, elsewhere only one that is newer than the list or a namesake's.
    ['Challengers (2005) is loud.', 'unsure'],
    ['I had seen a film from 2005 the day before.', 'settled'],
    ['I saw it in 2025 on a train.', 'settled'],
    ['Challengers (1990) is better than a film from 2025 that is called so, too.', 'settled'],
    ['A film from 2010.', 'unsure'],
  ])('undated, with the words “%s”, an old film is %s', async (text, resolved) => {
    const known = listOf(
      ['tt3', 'Challengers', 1990, 400_000],
      ['tt4', 'Challengers', 2010, 40],
      ['tt11', 'Filler', 2019, 900_000],
    );
    const { resolution } = await readOne('x.md', `---\ntitle: Challengers\ngrade: B\n---\n${text}`, {
      list: known,
    });
    expect(resolution.resolved).toBe(resolved);
    if (resolved === 'unsure') {
      expect(resolution.reason).toMatch(/^the text says ".*20\d\d.* of 1990, 2010$/);
      expect(resolution.candidates?.map(({ id }) => id)).toEqual(['tt3', 'tt4']);
    } else expect(resolution.film.year).toBe(1990);
  });

  test('a film cannot be newer than its review', async () => {
    expect(await film('title: Serenity\ndate: 2006-01-01')).toEqual(['settled', 'tt1', 2005]);
    expect(await film('title: Parasite\ndate: 2001-01-02')).toEqual(['unsure', undefined, undefined]);
  });

  test('among namesakes only by far the best known is settled without a year', async () => {
    expect(await film('title: Heat\ndate: 2010-01-02')).toEqual(['settled', 'tt5', 1995]);
    expect(await film('title: Mercy\ndate: 2018-01-02')).toEqual(['unsure', undefined, undefined]);
  });

  test('the director in a field or in the text decides', async () => {
    expect(await film('title: Mercy\ndirector: Damian Harris')).toEqual(['settled', 'tt4', 2000]);
    expect(await film('title: Mercy\ndate: 2018-01-02', 'What Peter Cornwell does with it is fine.')).toEqual(
      ['settled', 'tt3', 2014],
    );
    expect(await film('title: Heat\nyear: 1995\ndirector: Jane Doe')).toEqual(['unsure', undefined, 1995]);
  });

  test('two films of one title and year are never settled by fame', async () => {
    expect(await film('title: The Hunt\nyear: 2020')).toEqual(['unsure', undefined, 2020]);
  });

  test('a year that belongs to the title stays there', async () => {
    expect(await film('title: Wonder Woman 1984\ndate: 2021-01-02')).toEqual(['settled', 'tt10', 2020]);
    expect(await film('title: Heat 1995\ndate: 2021-01-02')).toEqual(['settled', 'tt5', 1995]);
  });

  test('other titles of the list lead to the film, an id to its title', async () => {
    expect(await film('title: Gisaengchung\ndate: 2019-12-02')).toEqual(['settled', 'tt9', 2019]);
    const { review } = await readOne('0001.md', '---\nimdb_id: tt12345\ngrade: B\n---\n', {
      list: listOf(['tt12345', 'Ran', 1985, 10]),
    });
    expect(review.film).toMatchObject({ title: 'Ran', year: 1985 });
  });

  test('an id of another film than the title says is unsure', async () => {
    const other = listOf(['tt12345', 'Ran', 1985, 10], ['tt12346', 'Heat', 1995, 10]);
    const { resolution } = await readOne('x.md', '---\ntitle: Heat\nimdb_id: tt12345\ngrade: B\n---\n', {
      list: other,
    });
    expect(resolution.resolved).toBe('unsure');
    expect(resolution.reason).toMatch(/is "Ran"/);
  });

  test('a review newer than the list may be of a newer film', async () => {
    expect(await film('title: Mercy\ndate: 2026-03-29\ndirector: Someone Else')).toEqual([
      'unsure',
      undefined,
      undefined,
    ]);
    expect((await film('title: Serenity\ndate: 2026-03-29'))[0]).toBe('unsure');
  });

  test('not on the list is unknown; without a list a bare title is unknown too', async () => {
    expect((await film('title: Nothing Like It\ndate: 2018-01-02'))[0]).toBe('unknown');
    const { resolution } = await readOne('x.md', '---\ntitle: Heat\ngrade: B\n---\n');
    expect(resolution.resolved).toBe('unknown');
  });
});
