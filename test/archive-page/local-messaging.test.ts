import { describe, expect, it } from 'vitest';
import { askCatalog } from '../../src/archive-page/local-messaging.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import { catalogWith } from '../extension/background/subscriptions/bad-host.ts';

const send = askCatalog(catalogWith('B+').then(openCatalog));

describe('the page’s own answers', () => {
  it('are those of the catalog, under the critic’s name', async () => {
    const [hit] = await send('search', { words: 'sleeping' });
    expect(hit).toMatchObject({
      title: 'The Sleeping Car',
      grade: { text: 'B+' },
      critic: 'Reelgrade Sampler',
      ref: { archive: 'here', review: 'r0' },
    });
    expect(hit!.highlights.length).toBeGreaterThan(0);
    const opened = await send('review', hit!.ref);
    expect(opened?.review.excerpt).toContain('It arrives on time');
    expect(opened?.archive.name).toBe('Night Train Reviews');
  });

  it('list everything when only a range is asked for', async () => {
    expect(await send('search', { words: '', filters: { score: [0, 100] } })).toHaveLength(3);
  });

  it('know no other review and no other question', async () => {
    expect(await send('review', { archive: 'here', review: 'no-such' })).toBeUndefined();
    await expect(send('corrections')).rejects.toThrow(/does not answer/);
  });
});
