import { describe, expect, test } from 'vitest';
import { gradeOf, readGrade, readReading } from '../../src/review/grade.ts';
import { findGrade } from '../../src/review/grade-find.ts';
import { inferScale, LETTERS, letterScore, type Reading } from '../../src/review/scale.ts';
import { FIELDS, PROSE } from './grade-table.ts';

describe('grades as fields', () => {
  for (const [group, table] of Object.entries(FIELDS)) {
    test.each(table)(`${group}: %j is %s`, (text, score) => {
      expect(readGrade(text)?.score).toBe(score);
    });
  }
});

describe('grades in prose', () => {
  test.each(PROSE)('%j: %j', (text, written) => {
    expect(findGrade(text)?.reading.text).toBe(written);
  });
});

test('the table is as large as it says', () => {
  const fields = Object.values(FIELDS).flat();
  expect(fields.length + PROSE.length).toBeGreaterThanOrEqual(300);
});

describe('scales', () => {
  const readings = (...texts: string[]) => texts.flatMap((text) => readReading(text) ?? []) as Reading[];
  const many = (texts: string[], times: number) => Array.from({ length: times }, () => texts).flat();

  test('letters fall in even steps, C in the middle', () => {
    const scores = LETTERS.map((letter) => letterScore(letter)!);
    expect(scores[0]).toBe(100);
    expect(scores.at(-1)).toBe(0);
    expect(letterScore('C')).toBe(50);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  test('a bare number is read by the archive: up to 5, 10 or 100', () => {
    expect(inferScale(readings('3', '4.5', '5')).points).toBe(5);
    expect(inferScale(readings('3', '7', '9')).points).toBe(10);
    expect(inferScale(readings('55', '80')).points).toBe(100);
    expect(gradeOf(readReading('7')!, { points: 10 })).toEqual({ text: '7/10', score: 70 });
  });

  test('a largest of four is out of four only when there are many', () => {
    expect(inferScale(readings('3', '4')).points).toBe(5);
    expect(inferScale(readings(...many(['2', '3.5', '4'], 6))).points).toBe(4);
    expect(inferScale(readings(...many(['**', '***½', '****'], 6))).stars).toBe(4);
  });

  test('what is said outright decides for the bare ones', () => {
    expect(inferScale(readings('★★★☆☆', '★★', '★★★★')).stars).toBe(5);
    expect(inferScale(readings('3 stars out of 4', '***', '**')).stars).toBe(4);
  });

  test("the critic's own places win, as written or not", () => {
    const scale = { scores: { 'B+': 90, Turkey: 0 } };
    expect(readGrade('B+', scale)).toEqual({ text: 'B+', score: 90 });
    expect(readGrade('turkey', scale)).toEqual({ text: 'turkey', score: 0 });
  });

  test('a scale may begin above zero', () => {
    expect(readGrade('1', { points: 5, lowest: 1 })?.score).toBe(0);
    expect(readGrade('3', { points: 5, lowest: 1 })?.score).toBe(50);
  });
});
