import { describe, expect, it } from 'vitest';
import { catalogSource } from '../../src/archive-page/catalog-source.ts';
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

  it('know no other review', async () => {
    expect(await source.review({ archive: 'here', review: 'no-such' })).toBeUndefined();
  });
});
