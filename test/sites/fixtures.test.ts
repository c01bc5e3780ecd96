import { describe, expect, test } from 'vitest';
import { fixtures, found, foundLayout } from '../../scripts/site-fixture.ts';
import { sites } from '../../src/sites/index.ts';

const sortIds = (line: string): string =>
  line.replace(/[^|]+=[^|]+$/, (ids) => ` ${ids.trim().split(' ').sort().join(' ')}`);

describe('every fixture shows what its first comment says', () => {
  test.each(fixtures().map((fixture) => [fixture.file, fixture] as const))('%s', (_, fixture) => {
    expect(found(fixture).map(sortIds)).toEqual(fixture.expected.map(sortIds));
    const mismatch = foundLayout(fixture);
    // A fixture has a few tiles where the real page has dozens: the least number counts only where it is asked for.
    const isTooSmall = !fixture.layout && mismatch?.page === 'grid' && !fixture.file.includes('-gate');
    expect(isTooSmall ? undefined : mismatch?.sign).toBe(fixture.layout);
  });
});

describe('every installed site has a fixture', () => {
  const files = fixtures().map(({ file }) => file);
  const installed = sites.filter(({ optional }) => !optional).map(({ name }) => name);
  test.each(
    installed.flatMap((name) =>
      [
        ['in German', '-german'],
        ['in Japanese', '-japanese'],
        ['with a renamed heading', '-renamed'],
        ['of a gate', '-gate'],
        ['of what is no film', '-(?:game|sport|other)'],
      ].map(([what, suffix]) => [name, what!, suffix!]),
    ),
  )('%s %s', (name, _, suffix) => {
    const pattern = new RegExp(`^${name}${suffix}(?:-\\w+)?\\.html$`);
    expect(files.filter((file) => pattern.test(file))).not.toEqual([]);
  });
  test('and a least number of titles on its lists', () => {
    const without = sites.filter(({ optional, grids }) => !optional && !grids?.length);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
