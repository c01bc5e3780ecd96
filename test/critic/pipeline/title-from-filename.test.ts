import { expect, test } from 'vitest';
import { read } from '../make-archive.ts';

const page = (date: string) =>
  `---\nrating: 3/5\n${date && `date: ${date}\n`}---\nA pretty film that drifts.\n`;

test.each([
  // A review of a later year: the name's year can only be the film's.
  ['1999-the-long-harbour.md', '2020-02-03', 'The Long Harbour', 1999],
  ['1999_the_long_harbour.md', '2001-02-03', 'The Long Harbour', 1999],
  // A film of that name, and a review of that very year or of no known day: the year may be the title's or the review's.
  ['2001-a-space-odyssey.md', '2020-02-03', '2001 a Space Odyssey', undefined],
  ['1999-the-long-harbour.md', '1999-02-03', '1999 the Long Harbour', undefined],
  ['1999-the-long-harbour.md', '', '1999 the Long Harbour', undefined],
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
