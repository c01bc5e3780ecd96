import { describe, expect, test } from 'vitest';
import { definitions } from '../../../src/sites/definitions/index.ts';
import { packagedPatterns } from '../../../src/sites/pack/packaged-patterns.ts';
import { patternProblem } from '../../../src/sites/pack/pattern-cost.ts';
import { patternHash } from '../../../src/sites/pack/pattern-hash.ts';

describe('a pattern from outside', () => {
  test.each([
    [/^\/title\/(tt\d+)/],
    [/\s*\|\s*Hulu.*$/],
    [/\b(\d{4})\b/],
    [/(?:film|Série TV|série) (\d{4})/i],
    [/(?<!\p{L})seasons?\s+\d+/iu],
    [/^\/(?:[\w-]+\/)*video\/\d+/],
    [/[({[]\d+[\])}]/],
    [/^(?!browse|search)[\w-]+/],
    [/\u00a0?\x41\t\cA\./],
  ])('is taken when its cost is bounded: %s', ({ source, flags }) => {
    expect(patternProblem(source, flags)).toBeUndefined();
  });

  test.each([
    [/(a+)+b/, 'it repeats what can match in several ways'],
    [/(?:a|a)*b/, 'it repeats what can match in several ways'],
    [/(?:\w+\s?)*$/, 'it repeats what can match in several ways'],
    [/(?:a?)*b/, 'it repeats what can match in several ways'],
    [/\w*\w*\w*\w*x/, 'it could take too long'],
    [/.*a.*b.*c.*d/, 'it could take too long'],
    [/^(?:a|a){40}$/, 'it could take too long'],
    [/^(?:\w{1,300}\d?){4}$/, 'it could take too long'],
    [/(a)\1/, 'it refers back to what it has matched'],
    [/(?<x>a)\k<x>/, 'it refers back to what it has matched'],
    [new RegExp(`${'('.repeat(20)}a${')'.repeat(20)}`), 'it is nested too deep'],
    [new RegExp('a'.repeat(5000)), 'it is longer than 4000 signs'],
  ])('is refused otherwise: %s', ({ source, flags }, problem) => {
    expect(patternProblem(source, flags)).toBe(problem);
  });

  test('may have the flags i and u alone, and must be a pattern', () => {
    for (const flags of ['', 'i', 'u', 'iu', 'ui']) expect(patternProblem('a', flags)).toBeUndefined();
    for (const flags of ['g', 'y', 's', 'm', 'd', 'v', 'ii'])
      expect(patternProblem('a', flags)).toMatch(/flags/);
    expect(patternProblem('(', '')).toBe('it is no pattern');
    expect(patternProblem('a{2,1}', '')).toBe('it is no pattern');
  });

  test('that is taken ends soon on texts that are made for it', () => {
    const texts = ['a', ' ', '1', 'film ', '(', '| ', 'ab ', '- ', 'é', '\n'].flatMap((part) =>
      ['', '!', 'x1'].map((end) => part.repeat(300).slice(0, 300 - end.length) + end),
    );
    const patterns = new Set<RegExp>();
    const gather = (value: unknown): void => {
      if (value instanceof RegExp) patterns.add(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
    };
    gather(definitions);
    const steady = [...patterns].filter(({ source, flags }) => !patternProblem(source, flags));
    expect(steady.length).toBeGreaterThan(200);
    // Nobody waits for a runaway pattern: 2^300 steps would end no test.
    for (const pattern of steady) for (const text of texts) pattern.test(text);
  });
});

test('patterns of our own site files that the estimate refuses may be repeated by a pack as they are', () => {
  expect(packagedPatterns.length).toBeGreaterThan(0);
  expect(packagedPatterns.length).toBeLessThan(40);
  expect(patternHash('/a/')).not.toBe(patternHash('/b/'));
});
