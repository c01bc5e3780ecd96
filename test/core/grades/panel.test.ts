import { expect, test } from 'vitest';
import { panelOf } from '../../../src/core/grades/panel.ts';
import { LETTERS, letterAt, letterScore } from '../../../src/core/grades/scale.ts';

const grades = (...scores: (number | undefined)[]) =>
  scores.map((score) => (score === undefined ? undefined : { text: `${score}`, score }));

test('two critics are a panel, one is none, and a review without a grade does not count', () => {
  expect(panelOf([])).toBeUndefined();
  expect(panelOf(grades(80))).toBeUndefined();
  expect(panelOf(grades(80, undefined))).toBeUndefined();
  expect(panelOf(grades(90, 45))).toEqual({ count: 2, median: 68, lowest: 45, highest: 90, recommend: 1 });
});

test('the median is the middle grade whatever the order, and one outlier does not move it', () => {
  expect(panelOf(grades(100, 0, 70, 60, 80))).toEqual({
    count: 5,
    median: 70,
    lowest: 0,
    highest: 100,
    recommend: 4,
  });
});

test('the letter of a place is that of the nearest grade', () => {
  for (const letter of LETTERS) expect(letterAt(letterScore(letter)!)).toBe(letter);
  expect([letterAt(84), letterAt(101), letterAt(-1)]).toEqual(['A-', 'A+', 'F-']);
});
