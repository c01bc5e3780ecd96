import { expect, test } from 'vitest';
import { gradesByYear } from '../../src/critic-page/grades-by-year.tsx';

const row = (score: number | undefined, date?: string) => ({
  source: 'a.md',
  title: 'Heat',
  ...(score !== undefined && { grade: { text: 'x', score } }),
  date,
});

test('grades are counted by year and fifth of the scale; reviews without a grade are not, those without a date last', () => {
  expect(
    gradesByYear([
      row(100, '2020-03-01'),
      row(80, '2020-01-01'),
      row(79, '2019-05-05'),
      row(0),
      row(undefined, '2018-01-01'),
    ]),
  ).toEqual([
    { year: '2019', bands: [0, 0, 0, 1, 0], total: 1 },
    { year: '2020', bands: [0, 0, 0, 0, 2], total: 2 },
    { year: '', bands: [1, 0, 0, 0, 0], total: 1 },
  ]);
});
