import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog, ListOrder, ListScope } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Review } from '../../../../src/core/review/review.ts';

const review = (title: string, year: number, score: number | undefined, date?: string): Review => ({
  id: title.toLowerCase(),
  film: { title, year, kind: 'film' },
  ...(score !== undefined && { grade: { text: `${score}/100`, score } }),
  ...(date && { date }),
});
const reviews = [
  review('Alpha', 1960, 90, '2001-11-30'),
  review('Beta', 1961, 20, '2026-11-02'),
  review('Gamma', 1999, undefined, '2010-11-01'),
  review('Delta', 2005, 100),
  review('Epsilon', 2006, 60, '1990-03-04'),
];
let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog(
    await compileCatalog(reviews, { name: 'A', critic: 'C', home: 'https://a.example/' }),
  );
});
function titles(order: ListOrder, scope?: ListScope): string[] {
  const list = catalog.list(order, scope);
  return Array.from({ length: list.count }, (_, at) => list.review(at).title);
}

describe('a list without words', () => {
  it('has the newest review first, and those without a day last', () => {
    expect(titles({ by: 'latest' })).toEqual(['Beta', 'Gamma', 'Alpha', 'Epsilon', 'Delta']);
  });

  it('has the best grade first, and reviews without one last', () => {
    expect(titles({ by: 'best' })).toEqual(['Delta', 'Alpha', 'Epsilon', 'Beta', 'Gamma']);
  });

  it('has what was written in a month of earlier years, newest first', () => {
    expect(titles({ by: 'month', month: 11, before: 2026 })).toEqual(['Gamma', 'Alpha']);
    expect(titles({ by: 'month', month: 4, before: 2026 })).toEqual([]);
  });

  it('has titles in the order of the alphabet: case, marks and articles do not count', async () => {
    expect(titles({ by: 'title' })).toEqual(['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma']);
    expect(titles({ by: 'title' }, { score: [60, 100] })).toEqual(['Alpha', 'Delta', 'Epsilon']);
    const names = ['The Zebra', 'alarm', 'Étude', 'A Farm', 'Ebb', 'Seven Seas', '“L’Ile”'];
    const named = await openCatalog(
      await compileCatalog(
        names.map((name) => review(name, 1950, 50)),
        { name: 'A', critic: 'C', home: 'https://a.example/' },
      ),
    );
    const list = named.list({ by: 'title' });
    expect(names.map((_, at) => list.review(at).title)).toEqual([
      'alarm',
      'Ebb',
      'Étude',
      'A Farm',
      '“L’Ile”',
      'Seven Seas',
      'The Zebra',
    ]);
  });

  it('surprises by its seed: all of it, the same way each time, and another way with another seed', () => {
    const orders = [1, 2, 3, 4].map((seed) => titles({ by: 'surprise', seed }));
    expect(titles({ by: 'surprise', seed: 1 })).toEqual(orders[0]);
    for (const order of orders)
      expect([...order].sort()).toEqual(['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma']);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  });

  it('is narrowed by grade, years and ids of reviews', () => {
    expect(titles({ by: 'best' }, { score: [60, 90] })).toEqual(['Alpha', 'Epsilon']);
    expect(titles({ by: 'best' }, { years: [1960, 1969] })).toEqual(['Alpha', 'Beta']);
    expect(titles({ by: 'best' }, { only: new Set(['beta', 'gone']) })).toEqual(['Beta']);
    expect(titles({ by: 'best' }, { except: new Set(['delta', 'gamma']) })).toEqual([
      'Alpha',
      'Epsilon',
      'Beta',
    ]);
  });
});
