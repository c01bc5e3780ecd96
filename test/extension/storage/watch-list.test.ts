import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Film } from '../../../src/core/film/film.ts';
import type { WatchedFilm } from '../../../src/protocol/watched-film.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
vi.doMock('../../../src/extension/platform/browser.ts', () => ({
  get default() {
    return browser;
  },
}));
const { createWatchList } = await import('../../../src/extension/storage/watched/watch-list.ts');

const film = (title: string, year?: number, more: Partial<Film> = {}): Film => ({
  title,
  year,
  kind: 'film',
  ...more,
});
const heat = film('Heat', 1995, { ids: { imdb: 'tt0113277' } });
const stateOf = async (list: ReturnType<typeof createWatchList>, ...names: Film[]) =>
  (await list.states([names]))[0];

beforeEach(() => {
  browser = createBrowser(createDisk());
});

describe('the viewer’s list', () => {
  it('knows a film by any of its ids, under any title', async () => {
    const list = createWatchList();
    await list.set(heat, 'seen');
    expect(await stateOf(list, film('Vurun Kirin', undefined, { ids: { imdb: 'tt0113277' } }))).toBe('seen');
    expect(await stateOf(list, film('Heat', 1995, { ids: { imdb: 'tt0091187' } }))).toBeUndefined();
  });

  it('knows a film by title and year, a year apart at most, and never by its title alone', async () => {
    const list = createWatchList();
    await list.set(film('The Heat', 2013), 'wanted');
    expect(await stateOf(list, film('the heat', 2013))).toBe('wanted');
    expect(await stateOf(list, film('The Heat', 2014))).toBe('wanted');
    expect(await stateOf(list, film('The Heat', 2015))).toBeUndefined();
    expect(await stateOf(list, film('The Heat'))).toBeUndefined();
    expect(await stateOf(list, film('The Heat', 2013, { kind: 'series' }))).toBeUndefined();
  });

  it('knows a film by the name of its review where the page gives another', async () => {
    const list = createWatchList();
    await list.set(heat, 'refused');
    expect(await stateOf(list, film('Hitze'), heat)).toBe('refused');
  });

  it('keeps one word a film, the last, and forgets it when it is taken back', async () => {
    const list = createWatchList();
    await list.set(film('Heat', 1995), 'wanted');
    await list.set(heat, 'seen');
    expect(await list.list()).toEqual([{ ...heat, state: 'seen' }]);
    await list.set(film('Heat', 1995), undefined);
    expect(await list.list()).toEqual([]);
    expect(await stateOf(list, film('Anything', undefined, { ids: { imdb: 'tt0113277' } }))).toBeUndefined();
    expect(
      Object.values(browser.disk.local).every((share) => Object.keys(share as object).length === 0),
    ).toBe(true);
  });

  it('keeps two films of one title and year apart by their ids', async () => {
    const list = createWatchList();
    await list.set(film('Crash', 1996, { ids: { imdb: 'tt0115964' } }), 'seen');
    await list.set(film('Crash', 1996, { ids: { imdb: 'tt0000001' } }), 'refused');
    expect(await stateOf(list, film('Crash', 1996, { ids: { imdb: 'tt0115964' } }))).toBe('seen');
    expect(await stateOf(list, film('Crash', 1996, { ids: { imdb: 'tt0000001' } }))).toBe('refused');
    expect(await list.list()).toHaveLength(2);
  });

  it('survives the worker', async () => {
    await createWatchList().set(heat, 'seen');
    browser = createBrowser(browser.disk);
    expect(await stateOf(createWatchList(), heat)).toBe('seen');
  });

  it('adds many, counts what is new or changed, and is replaced by what was before', async () => {
    const list = createWatchList();
    await list.set(heat, 'wanted');
    const before = await list.list();
    const more: WatchedFilm[] = [
      { title: 'Heat', year: 1995, kind: 'film', state: 'seen' },
      { title: 'Fargo', year: 1996, kind: 'film', state: 'seen' },
    ];
    expect(await list.add(more)).toBe(2);
    expect(await list.add(more)).toBe(0);
    expect(await stateOf(list, heat)).toBe('seen');
    expect((await list.list()).find(({ title }) => title === 'Heat')?.ids).toEqual(heat.ids);
    await list.replace(before);
    expect(await list.list()).toEqual(before);
  });

  it('leaves out what is broken, and keeps what a newer version stored of a film', async () => {
    const list = createWatchList();
    await list.set(heat, 'seen');
    const [name] = Object.keys(browser.disk.local).filter((key) =>
      JSON.stringify(browser.disk.local[key]).includes('"title"'),
    );
    const share = browser.disk.local[name!] as Record<string, unknown[]>;
    const key = Object.keys(share).find((key) => Array.isArray(share[key]))!;
    share[key] = [{ title: 5 }, { ...(share[key]![0] as object), rated: 4 }];
    const other = createWatchList();
    expect(await other.list()).toEqual([{ ...heat, state: 'seen' }]);
    await other.set(heat, 'wanted');
    expect((browser.disk.local[name!] as typeof share)[key]).toContainEqual({
      ...heat,
      state: 'wanted',
      rated: 4,
    });
  });
});
