import { describe, expect, it, vi } from 'vitest';
import type { Catalog } from '../../../../src/core/catalog/catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import { createLibrary, type LibraryParts } from '../../../../src/extension/background/library/library.ts';
import { defaults } from '../../../../src/extension/storage/default-settings.ts';
import type { ListQuery } from '../../../../src/protocol/messages.ts';
import { archiveOf, brokenShelf, reviewOf, shelfOf } from './library-of.ts';

/** What the library keeps between questions, and what it names and orders its answers by. */

const heat: Film = { title: 'Heat', year: 1995, kind: 'film' };
const shelf = () => shelfOf({ a: [reviewOf('Heat', 1995, 'B', 78)], b: [reviewOf('Heat', 1995, 'C', 50)] });

const libraryWith = async (parts: Partial<LibraryParts>) =>
  createLibrary({
    sources: [await shelf()],
    open: openCatalog,
    settings: async () => defaults,
    corrected: async () => () => undefined,
    ...parts,
  });

async function archivesOf(library: Awaited<ReturnType<typeof libraryWith>>) {
  const [answer] = await library.match([heat]);
  return answer?.match === 'certain' ? answer.reviews.map(({ ref }) => ref.archive) : answer?.match;
}

describe('what the library keeps', () => {
  it('is each opened catalog, and nothing of one that could not be opened', async () => {
    let isBusy = true;
    const open = vi.fn(async (reader: Parameters<typeof openCatalog>[0]) => {
      if (isBusy) throw new Error('Storage is busy.');
      return openCatalog(reader);
    });
    const library = await libraryWith({ open });
    await expect(library.match([heat])).rejects.toThrow('Storage is busy.');
    expect((await library.archives()).map(({ error }) => error !== undefined)).toEqual([true, true]);
    isBusy = false;
    open.mockClear();
    expect(await archivesOf(library)).toEqual(['a', 'b']);
    expect(await archivesOf(library)).toEqual(['a', 'b']);
    expect(open, 'each once').toHaveBeenCalledTimes(2);
  });

  it('is the list of files, until it is told of a change', async () => {
    const files = await shelf();
    const list = vi.fn(files.list);
    const library = await libraryWith({ sources: [{ list }] });
    library.prepare();
    await library.match([heat]);
    await library.search('heat');
    expect(list).toHaveBeenCalledTimes(1);
    library.sourcesChanged();
    await library.archives();
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('is nothing of a list that failed, whether it was asked for in advance or not', async () => {
    const files = await shelf();
    const list = vi.fn(files.list).mockRejectedValueOnce(new Error('busy'));
    const library = await libraryWith({ sources: [{ list }] });
    library.prepare();
    await Promise.resolve();
    expect(await archivesOf(library).catch(String)).toBeTruthy();
    expect(await archivesOf(library)).toEqual(['a', 'b']);
  });

  it('is the last list for those who scroll, until the query or the viewer’s films change', async () => {
    const lists = vi.fn();
    const library = await libraryWith({
      sources: [await shelfOf({ a: [reviewOf('Heat', 1995, 'B', 78), reviewOf('Ran', 1985, 'A', 95)] })],
      open: async (reader) => {
        const catalog = await openCatalog(reader);
        const list = catalog.list.bind(catalog);
        const counted: Catalog['list'] = (...all) => {
          lists();
          return list(...all);
        };
        return Object.assign(catalog, { list: counted });
      },
    });
    const query: ListQuery = { order: { by: 'best' }, from: 0, limit: 1 };
    const none: never[] = [];
    const titles = async (query: ListQuery, watched: Parameters<typeof library.list>[1] = none) =>
      (await library.list(query, watched)).hits.map(({ title }) => title);
    expect(await titles(query)).toEqual(['Ran']);
    expect(await titles({ ...query, from: 1 })).toEqual(['Heat']);
    expect(lists, 'another part of the same list').toHaveBeenCalledTimes(1);
    expect(await titles({ ...query, years: [1990, 1999] })).toEqual(['Heat']);
    expect(lists).toHaveBeenCalledTimes(2);
    const seen = [
      { title: 'Ran', year: 1985, kind: 'film' as const, ids: undefined, state: 'seen' as const },
    ];
    const unseen: ListQuery = { ...query, watch: 'unseen', limit: 9 };
    expect(await titles(unseen)).toEqual(['Ran', 'Heat']);
    expect(await titles(unseen, seen)).toEqual(['Heat']);
    expect(await titles({ ...unseen, archive: 'gone' }, seen)).toEqual([]);
  });
});

describe('what the library answers', () => {
  it('comes first from the archives that the viewer ordered, then from the others as they are listed', async () => {
    const three = await shelfOf({
      a: [reviewOf('Heat', 1995, 'B', 78)],
      b: [reviewOf('Heat', 1995, 'C', 50)],
      c: [reviewOf('Heat', 1995, 'A', 95)],
    });
    const order = async (...archiveOrder: string[]) =>
      archivesOf(
        await libraryWith({ sources: [three], settings: async () => ({ ...defaults, archiveOrder }) }),
      );
    expect(await order()).toEqual(['a', 'b', 'c']);
    expect(await order('c')).toEqual(['c', 'a', 'b']);
    expect(await order('gone', 'b', 'c')).toEqual(['b', 'c', 'a']);
  });

  it('names critic and archive of each review, and a review’s own critic above the archive’s', async () => {
    const guest = { ...reviewOf('Ran', 1985, 'A', 95), critic: 'A guest' };
    const files = await shelfOf({ a: [reviewOf('Heat', 1995, 'B', 78), guest] });
    const library = await libraryWith({ sources: [files] });
    const archive = archiveOf('a');
    expect(await library.listed({ archive: 'a', review: 'heat-1995' })).toMatchObject({
      id: 'heat-1995',
      title: 'Heat',
      year: 1995,
      critic: archive.critic,
      ref: { archive: 'a', review: 'heat-1995' },
      grade: { text: 'B' },
    });
    expect(await library.listed({ archive: 'a', review: 'ran-1985' })).toMatchObject({ critic: 'A guest' });
    expect(await library.listed({ archive: 'a', review: 'gone' })).toBeUndefined();
    expect((await library.search('heat'))[0]).toMatchObject({
      critic: archive.critic,
      ref: { archive: 'a', review: 'heat-1995' },
    });
    expect(await library.review({ archive: 'a', review: 'heat-1995' })).toMatchObject({
      ref: { archive: 'a', review: 'heat-1995' },
      archive: { home: archive.home },
    });
    expect(await library.archives()).toMatchObject([{ id: 'a', origin: 'bundled', on: true, count: 2 }]);
  });

  it('has the best hit first, whichever archive has it', async () => {
    const library = await libraryWith({
      sources: [
        await shelfOf({
          a: [reviewOf('Heat Wave of the Century', 1990, 'B', 78)],
          b: [reviewOf('Heat', 1995, 'C', 50)],
        }),
      ],
    });
    expect((await library.search('heat')).map(({ ref }) => ref.archive)).toEqual(['b', 'a']);
  });

  it('is nothing, and no error, where there is no archive at all', async () => {
    const library = await libraryWith({ sources: [{ list: async () => [] }] });
    expect(await library.match([heat])).toEqual([{ match: 'none' }]);
    expect(await library.archives()).toEqual([]);
  });

  it('is an error where the only archives cannot be listed', async () => {
    const list = () => Promise.reject(new Error('busy'));
    const library = await libraryWith({ sources: [{ list }, { list }] });
    await expect(library.archives()).rejects.toThrow('busy');
    // Whatever asks in advance tells nobody of it.
    library.prepare();
    await new Promise((done) => setTimeout(done));
  });

  it('names a broken archive by its id, for nothing else of it is known', async () => {
    const library = await libraryWith({ sources: [brokenShelf('bad')] });
    expect(await library.archives()).toMatchObject([
      { id: 'bad', origin: 'stored', on: true, archive: { name: 'bad', critic: '', home: '' }, count: 0 },
    ]);
  });

  it('is at most thirty hits where nobody says how many, narrowed as asked', async () => {
    const many = Array.from({ length: 40 }, (_, at) => reviewOf(`Heat ${at}`, 1950 + at, 'B', at));
    const library = await libraryWith({ sources: [await shelfOf({ a: many })] });
    expect(await library.search('heat')).toHaveLength(30);
    const few = await library.search('heat', { years: [1950, 1952] });
    expect(few.map(({ year }) => year).sort()).toEqual([1950, 1951, 1952]);
  });

  it('says why there is none where there is no film, and what a correction led to', async () => {
    const ref = { archive: 'a', review: 'heat-1995' };
    const library = await libraryWith({
      corrected:
        async () =>
        ({ title }) =>
          title === 'Hitze' ? ref : null,
    });
    const answers = await library.match([undefined, { title: 'Hitze', kind: 'film' }, heat]);
    expect(answers).toMatchObject([
      { match: 'none', reason: { code: 'noFilmHere' } },
      {
        match: 'certain',
        reviews: [{ ref }],
        reason: { code: 'correctedTo', title: 'Hitze' },
        corrected: true,
      },
      { match: 'none', reason: { code: 'correctedToNone' }, corrected: true },
    ]);
  });

  it('leaves out the reviews that the viewer left out', async () => {
    const library = await libraryWith({ leftOut: async () => (ref) => ref.archive === 'a' });
    const [answer] = await library.match([heat]);
    expect(answer?.match === 'certain' && answer.reviews.map(({ ref }) => ref.archive)).toEqual(['b']);
    expect(answer?.leftOut?.map(({ ref }) => ref.archive)).toEqual(['a']);
  });

  it('tells every catalog of the page that asks', async () => {
    const asked: unknown[] = [];
    const library = await libraryWith({
      open: async (reader) => {
        const catalog = await openCatalog(reader);
        const { match, ready } = catalog;
        const told: Pick<Catalog, 'match' | 'ready'> = {
          match(film, page) {
            asked.push(page);
            return match.call(catalog, film, page);
          },
          ready(part, films, page) {
            asked.push(page);
            return ready.call(catalog, part, films, page);
          },
        };
        return Object.assign(catalog, told);
      },
    });
    const page = { host: 'www.critic.example' } as never;
    await library.match([heat], page);
    expect(asked).toEqual([page, page, page, page]);
  });
});
