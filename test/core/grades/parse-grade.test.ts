import { describe, expect, test } from 'vitest';
import { findGrade } from '../../../src/core/grades/find-grade.ts';
import { gradeFromText, gradeOf, parseGrade } from '../../../src/core/grades/parse-grade.ts';
import { inferScale, LETTERS, letterScore, type ParsedGrade } from '../../../src/core/grades/scale.ts';
import { BY_LANGUAGE, PROSE_BY_LANGUAGE } from './grade-languages.ts';
import { FIELDS, PROSE } from './grade-table.ts';

describe('grades as fields', () => {
  for (const [group, table] of Object.entries({ ...FIELDS, ...BY_LANGUAGE })) {
    test.each(table)(`${group}: %j is %s`, (text, score) => {
      expect(gradeFromText(text)?.score).toBe(score);
    });
  }
});

describe('grades in prose', () => {
  test.each([...PROSE, ...PROSE_BY_LANGUAGE])('%j: %j', (text, written) => {
    expect(findGrade(text)?.reading.text).toBe(written);
  });
});

test('the table is as large as it says', () => {
  const fields = Object.values({ ...FIELDS, ...BY_LANGUAGE }).flat();
  expect(fields.length + PROSE.length + PROSE_BY_LANGUAGE.length).toBeGreaterThanOrEqual(700);
  expect(Object.keys(BY_LANGUAGE).length).toBeGreaterThanOrEqual(12);
});

describe('scales', () => {
  const readings = (...texts: string[]) => texts.flatMap((text) => parseGrade(text) ?? []) as ParsedGrade[];
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
    expect(gradeOf(parseGrade('7')!, { points: 10 })).toEqual({ text: '7/10', score: 70 });
  });

  test('a largest of four is out of four only when there are many', () => {
    expect(inferScale(readings('3', '4')).points).toBe(5);
    expect(inferScale(readings(...many(['2', '3.5', '4'], 6))).points).toBe(4);
    expect(inferScale(readings(...many(['**', '***½', '****'], 6))).stars).toBe(4);
  });

  test('whole numbers up to four are out of five unless there are many, and four seldom', () => {
    expect(inferScale(readings(...many(['1', '2', '3', '3', '4'], 5))).points).toBe(5);
    expect(inferScale(readings(...many(['1', '2', '3', '3', '4'], 9))).points).toBe(4);
    expect(inferScale(readings(...many(['4', '4', '3'], 20))).points).toBe(5);
  });

  test('a scale with a middle is told by those grades that describe it, and shown', () => {
    const scale = inferScale(readings('+2 on the -4 to +4 scale', '0 on the -4 to +4 scale', '+1'));
    expect(scale).toMatchObject({ points: 4, lowest: -4, name: '-4 to +4' });
    expect(gradeOf(parseGrade('+1')!, scale)).toEqual({ text: '+1', score: 63 });
    expect(gradeOf(parseGrade('-3')!, scale)?.score).toBe(13);
    expect(gradeOf(parseGrade('+3')!, { points: 10 })).toBeUndefined();
    expect(gradeOf(parseGrade('8/10')!, scale)?.score).toBe(80);
  });

  test('school marks count down from one, for bare numbers too where the archive says so', () => {
    const scale = inferScale(readings('Schulnote 2', 'Schulnote 1-', 'Note: 3+', '4'));
    expect(scale).toMatchObject({ points: 1, lowest: 6, name: 'marks from 1 (best) to 6' });
    expect(gradeOf(parseGrade('4')!, scale)).toEqual({ text: '4', score: 40 });
    expect(gradeOf(parseGrade('4')!, { points: 1, lowest: 6 })?.score).toBe(40);
    expect(gradeOf(parseGrade('7')!, scale)).toBeUndefined();
  });

  test('what is said outright decides for the bare ones', () => {
    expect(inferScale(readings('★★★☆☆', '★★', '★★★★')).stars).toBe(5);
    expect(inferScale(readings('3 stars out of 4', '***', '**')).stars).toBe(4);
  });

  test("the critic's own places win, as written or not", () => {
    const scale = { scores: { 'B+': 90, Turkey: 0 } };
    expect(gradeFromText('B+', scale)).toEqual({ text: 'B+', score: 90 });
    expect(gradeFromText('turkey', scale)).toEqual({ text: 'turkey', score: 0 });
  });

  test('a scale may begin above zero', () => {
    expect(gradeFromText('1', { points: 5, lowest: 1 })?.score).toBe(0);
    expect(gradeFromText('3', { points: 5, lowest: 1 })?.score).toBe(50);
  });
});
