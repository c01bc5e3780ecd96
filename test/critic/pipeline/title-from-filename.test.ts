import { expect, test } from 'vitest';
import { listOf, read, readOne } from '../make-archive.ts';

const page = (date: string) =>
  `---\nrating: 3/5\n${date && `date: ${date}\n`}---\nA pretty film that drifts.\n`;

test.each([
  // A review of a later year: the name's year can only be the film's.
  ['1999-the-long-harbour.md', '2020-02-03', 'The Long Harbour', 1999],
  ['1999_the_long_harbour.md', '2001-02-03', 'The Long Harbour', 1999],
  // A film of that name, and a review of that very year or of no known day: the year may be the title's or the review's.
  ['2001-a-space-odyssey.md', '2020-02-03', '2001 a Space Odyssey', undefined],
  ['1999-the-long-harbour.md', '1999-02-03', '1999 the Long Harbour', undefined],
  // Nothing else is known of the day: the name says title and year.
  ['1999-the-long-harbour.md', '', 'The Long Harbour', 1999],
  ['1987_night_ferry.md', '', 'Night Ferry', 1987],
  ['2001-a-space-odyssey.md', '', '2001 a Space Odyssey', undefined],
])('the name %s of a review of %s is read as %s, %s', async (name, date, title, year) => {
  const { reviews } = await read({ [name]: page(date) });
  expect(reviews.map(({ review: { film } }) => [film.title, film.year])).toEqual([[title, year]]);
});

test('fields of Obsidian are no part of the text, whatever they are called; sentences are', async () => {
  const { reviews } = await read({
    'a.md':
      '---\ntitle: Ferry\n---\nErscheinungsjahr:: [[2020er|2024]]\nBeleuchtung:: [[Bo Sample]]\nBewertung:: 8/10\n\nEin großartiger Film, der nie langweilt.\n',
    'b.md': '---\ntitle: Quay\nyear: 2001\ngrade: B\n---\nIn short:: a great film about a quay.\n',
  });
  expect(reviews.map(({ review }) => review.excerpt)).toEqual([
    'Ein großartiger Film, der nie langweilt.',
    'In short:: a great film about a quay.',
  ]);
  expect(reviews[0]!.review.film.year).toBe(2024);
});

test('a list of films tells whether a year at the beginning of a name is the film’s or part of its title', async () => {
  const list = listOf(['tt1', 'Night Ferry', 1987, 10], ['tt2', '1987 Harbour Lights', 2003, 10]);
  const film = async (name: string) => {
    const { review, resolution } = await readOne(name, page(''), { list });
    return [review.film.title, review.film.year, resolution.resolved];
  };
  expect(await film('1987_night_ferry.md')).toEqual(['Night Ferry', 1987, 'settled']);
  expect(await film('1987_harbour_lights.md')).toEqual(['1987 Harbour Lights', 2003, 'settled']);
  expect(await film('2015_night_ferry.md')).toEqual(['Night Ferry', 2015, 'unsure']);
});
