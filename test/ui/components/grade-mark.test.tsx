// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { gradeBand } from '../../../src/core/grades/grade-band.ts';
import { GradeMark } from '../../../src/ui/components/grade-mark.tsx';
import { gradeText } from '../../../src/ui/grade-display.ts';
import { gradeName } from '../../../src/ui/grade-name.ts';
import { violations } from '../axe.ts';

test.each([
  [0, 1],
  [19, 1],
  [20, 2],
  [39, 2],
  [40, 3],
  [59, 3],
  [60, 4],
  [79, 4],
  [80, 5],
  [100, 5],
  [-5, 1],
  [250, 5],
  [Number.NaN, 3],
])('a score of %s stands in band %s', (score, band) => {
  expect(gradeBand(score)).toBe(band);
});

test('a grade is named with its place', () => {
  expect(gradeName({ text: 'B+', score: 83 })).toBe('B+, 83 of 100');
  expect(gradeName(undefined)).toBe('Not graded');
  expect(gradeName(undefined, true)).toBe('Probably this film, not graded');
});

test('a grade in a sentence is cut by characters, never through one', () => {
  expect(gradeText({ text: ' ★★★½ ', score: 80 })).toBe('★★★½');
  expect(gradeText({ text: '👍'.repeat(20), score: 80 })).toBe(`${'👍'.repeat(11)}…`);
});

test('a mark shows the grade as text and says its place', async () => {
  render(<GradeMark grade={{ text: '<b>A</b>', score: 95 }} size="large" />, document.body);
  const mark = document.querySelector('.rg-grade')!;
  expect(mark.getAttribute('aria-label')).toBe('<b>A</b>, 95 of 100');
  expect(mark.getAttribute('data-band')).toBe('5');
  expect(mark.querySelector('b')).toBeNull();
  expect(mark.textContent).toBe('<b>A</b>');
  expect(await violations(document.body)).toEqual([]);
});

test('a review without a grade has quotation marks, a shape of its own and its name in words', async () => {
  render(<GradeMark grade={undefined} size="large" />, document.body);
  const mark = document.querySelector<HTMLElement>('.rg-grade')!;
  expect([mark.textContent, mark.dataset.band]).toEqual(['“”', 'none']);
  expect(mark.getAttribute('aria-label')).toBe('Not graded');
});
