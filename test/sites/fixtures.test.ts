import { describe, expect, test } from 'vitest';
import { fixtures, found } from '../../scripts/site-fixture.ts';

const sortIds = (line: string): string =>
  line.replace(/[^|]+=[^|]+$/, (ids) => ` ${ids.trim().split(' ').sort().join(' ')}`);

describe('every fixture shows what its first comment says', () => {
  test.each(fixtures().map((fixture) => [fixture.file, fixture] as const))('%s', (_, fixture) => {
    expect(found(fixture).map(sortIds)).toEqual(fixture.expected.map(sortIds));
  });
});
