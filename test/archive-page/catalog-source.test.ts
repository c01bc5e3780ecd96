import { describe, expect, it } from 'vitest';
import { catalogSource } from '../../src/archive-page/catalog-source.ts';
import { filtersOf } from '../../src/archive-page/filter-controls.tsx';
import { ALL } from '../../src/archive-page/use-search-results.ts';
import { compileCatalog } from '../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import { catalogWith } from '../extension/background/subscriptions/bad-host.ts';

const source = catalogSource(catalogWith('B+').then(openCatalog));

describe('the reviews of a page’s catalog', () => {
  it('are those of the catalog, under the critic’s name', async () => {
    const [hit] = await source.search({ words: 'sleeping' });
    expect(hit).toMatchObject({
      title: 'The Sleeping Car',
      grade: { text: 'B+' },
      critic: 'Reelgrade Sampler',
      ref: { archive: 'here', review: 'r0' },
    });
    expect(hit!.highlights.length).toBeGreaterThan(0);
    const opened = await source.review(hit!.ref);
    expect(opened?.review.excerpt).toContain('It arrives on time');
    expect(opened?.archive.name).toBe('Night Train Reviews');
  });

  it('list everything when only a range is asked for', async () => {
    expect(await source.search({ words: '', filters: { score: [0, 100] } })).toHaveLength(3);
  });

  it('begin with those of every kind, and narrow to those without a grade', async () => {
    const film = { title: 'Heat', kind: 'film' as const };
    const reviews = [
      { id: 'a', film: { ...film, year: 1995 }, grade: { text: 'A', score: 93 } },
      { id: 'b', film, excerpt: 'A film of words.' },
    ];
    const archive = { name: 'Lantern', critic: 'Jo Lantern', home: '' };
    const mixed = catalogSource(compileCatalog(reviews, archive).then(openCatalog));
    const idsOf = async (filters: object) =>
      (await mixed.search({ words: '', filters })).map(({ ref }) => ref.review).sort();
    expect(await idsOf(ALL)).toEqual(['a', 'b']);
    expect(await idsOf({ ...ALL, ...filtersOf({ words: '', grade: 'none' }) })).toEqual(['b']);
  });

  it('know no other review', async () => {
    expect(await source.review({ archive: 'here', review: 'no-such' })).toBeUndefined();
  });
});
