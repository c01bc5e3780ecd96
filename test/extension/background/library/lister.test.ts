import { beforeAll, describe, expect, it } from 'vitest';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import { createLibrary, type Library } from '../../../../src/extension/background/library/library.ts';
import { defaults } from '../../../../src/extension/storage/default-settings.ts';
import type { ListQuery } from '../../../../src/protocol/messages.ts';
import type { WatchedFilm } from '../../../../src/protocol/watched-film.ts';
import { reviewOf, shelfOf } from './library-of.ts';

let library: Library;
let settings = defaults;
beforeAll(async () => {
  const shelf = await shelfOf({
    a: [reviewOf('Alpha', 1960, 'A', 90), reviewOf('Beta', 1961, 'F', 10)],
    b: [reviewOf('Gamma', 1999, 'A+', 100), reviewOf('Alpha', 1960, 'C', 50)],
  });
  library = createLibrary({
    sources: [shelf],
    open: openCatalog,
    settings: async () => settings,
    corrected: async () => () => undefined,
  });
});

const best: ListQuery = { order: { by: 'best' }, from: 0, limit: 10 };
async function list(query: Partial<ListQuery> = {}, watched: WatchedFilm[] = []) {
  const { total, hits } = await library.list({ ...best, ...query }, watched);
  return [total, hits.map(({ title, ref }) => `${title} ${ref.archive}`)];
}

describe('the lists of all archives', () => {
  it('are one list, whatever part of it is asked for', async () => {
    expect(await list()).toEqual([4, ['Gamma b', 'Alpha a', 'Alpha b', 'Beta a']]);
    expect(await list({ from: 1, limit: 2 })).toEqual([4, ['Alpha a', 'Alpha b']]);
    expect(await list({ from: 4 })).toEqual([4, []]);
  });

  it('are in the order of titles, whichever archive they are from', async () => {
    expect(await list({ order: { by: 'title' } })).toEqual([4, ['Alpha a', 'Alpha b', 'Beta a', 'Gamma b']]);
  });

  it('are narrowed to an archive, to grades and to years', async () => {
    expect(await list({ archive: 'b' })).toEqual([2, ['Gamma b', 'Alpha b']]);
    expect(await list({ score: [60, 100] })).toEqual([2, ['Gamma b', 'Alpha a']]);
    expect(await list({ years: [1960, 1969] })).toEqual([3, ['Alpha a', 'Alpha b', 'Beta a']]);
  });

  it('leave out what the viewer saw or refused, or hold only what they want to see', async () => {
    const watched: WatchedFilm[] = [
      { title: 'Alpha', year: 1960, kind: 'film', state: 'seen' },
      { title: 'Beta', year: 1961, kind: 'film', state: 'wanted' },
    ];
    expect(await list({ watch: 'unseen' }, watched)).toEqual([2, ['Gamma b', 'Beta a']]);
    expect(await list({ watch: 'wanted' }, watched)).toEqual([1, ['Beta a']]);
    expect(await list({ watch: 'wanted' }, [])).toEqual([0, []]);
  });

  it('are another list when an archive was switched off', async () => {
    expect((await list())[0]).toBe(4);
    settings = { ...defaults, archivesOff: ['b'] };
    expect(await list()).toEqual([2, ['Alpha a', 'Beta a']]);
    settings = defaults;
  });
});
