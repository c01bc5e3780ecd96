import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Film } from '../../../src/core/film/film.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

vi.doMock('../../../src/extension/platform/browser.ts', () => ({
  default: {
    get storage() {
      return browser.storage;
    },
  },
}));
const { createTitleMemory, MAX_REMEMBERED_TITLES, MAX_TITLES_PER_SHARE } = await import(
  '../../../src/extension/storage/title-memory.ts'
);

let disk = createDisk();
let browser = createBrowser(disk);
beforeEach(() => {
  disk = createDisk();
  browser = createBrowser(disk);
});

const NETFLIX = 'www.netflix.com';
const heat: Film = { title: 'Heat', year: 1995, kind: 'film', minutes: 170, ids: { netflix: '60020634' } };
const tile = (more: Partial<Film> = {}): Film => ({
  title: 'Heat',
  kind: 'unknown',
  ids: { netflix: '60020634' },
  ...more,
});
/** What another worker, which knows only the disk, makes of a film on a host. */
const met = async (film: Film, host = NETFLIX) => (await createTitleMemory().fillIn(host, [film]))[0];

describe('what a page told of a title', () => {
  it('fills in what a bare tile leaves out, in the next worker too', async () => {
    expect(await createTitleMemory().learn(NETFLIX, heat)).toBe(true);
    expect(await createTitleMemory().learn(NETFLIX, heat), 'nothing new').toBe(false);
    expect(await met(tile())).toEqual({ ...heat, directors: undefined });
    expect(await met(tile({ minutes: 171 })), 'what the tile says stays').toMatchObject({ minutes: 171 });
    expect(await met(tile({ ids: { netflix: '70000001' } }))).toEqual(tile({ ids: { netflix: '70000001' } }));
  });

  it('counts on its own site alone: not its ids of others, and not others for its ids', async () => {
    const liar = createTitleMemory();
    await liar.learn('www.hulu.com', {
      ...heat,
      year: 2006,
      ids: { netflix: '60020634', imdb: 'tt0113277' },
    });
    expect(await met(tile())).toEqual(tile());
    const onImdb = tile({ ids: { imdb: 'tt0113277' } });
    expect(await met(onImdb, 'www.imdb.com')).toEqual(onImdb);
    await liar.learn(NETFLIX, heat);
    expect(await met(tile(), 'www.hulu.com')).toEqual(tile());
    expect(await met(tile(), 'netflix.com.evil.example')).toEqual(tile());
  });

  it('is forgotten when another page contradicts it: another year, kind or title for one id', async () => {
    const contradictions = [
      { ...heat, year: 1986 },
      { ...heat, kind: 'series' as const },
      { ...heat, title: 'Fargo' },
    ];
    for (const lie of contradictions) {
      const memory = createTitleMemory();
      await memory.forgetAll();
      await memory.learn(NETFLIX, heat);
      await memory.learn(NETFLIX, lie);
      expect(await met(tile())).toEqual(tile());
      expect(await memory.count()).toBe(0);
    }
  });

  it('is not put on a tile of another name, year or kind', async () => {
    await createTitleMemory().learn(NETFLIX, heat);
    for (const other of [tile({ title: 'Fargo' }), tile({ year: 1986 }), tile({ kind: 'series' })])
      expect(await met(other)).toEqual(other);
  });

  it('grows by what later pages add', async () => {
    const memory = createTitleMemory();
    await memory.learn(NETFLIX, heat);
    await memory.learn(NETFLIX, tile({ directors: ['Michael Mann'] }));
    expect(await met(tile())).toMatchObject({ year: 1995, directors: ['Michael Mann'] });
  });

  it('tells films from series where a site numbers them apart', async () => {
    const memory = createTitleMemory();
    const film: Film = { title: 'Fargo', year: 1996, kind: 'film', ids: { tmdb: '275' } };
    await memory.learn('www.themoviedb.org', film);
    const series: Film = { title: 'Fargo', kind: 'series', ids: { tmdb: '275' } };
    expect(await met(series, 'www.themoviedb.org')).toEqual(series);
    expect(await met({ ...series, kind: 'film' }, 'www.themoviedb.org')).toMatchObject({ year: 1996 });
  });
});

describe('the memory', () => {
  it('holds at most 50,000 titles and lets go those that were not met for long', async () => {
    const shares = 8;
    const most = shares * MAX_TITLES_PER_SHARE;
    const memory = createTitleMemory(shares);
    const numbered = (n: number): Film => ({ ...heat, ids: { netflix: String(70_000_000 + n) } });
    expect(MAX_REMEMBERED_TITLES).toBeLessThanOrEqual(50_000);
    for (let n = 0; n < most * 3; n++) {
      await memory.learn(NETFLIX, numbered(n));
      // Met again and again, while thousands of others come and go.
      if (n % 50 === 0) await memory.fillIn(NETFLIX, [numbered(0)]);
    }
    expect(await memory.count()).toBe(most);
    const [again] = await memory.fillIn(NETFLIX, [tile({ ids: { netflix: '70000000' } })]);
    expect(again).toMatchObject({ year: 1995 });
  });

  it('is no history: two viewers who met the same titles in another order have the same on their disks', async () => {
    const films = Array.from(
      { length: 40 },
      (_, n): Film => ({ ...heat, ids: { netflix: String(70_000_000 + n) } }),
    );
    const written = async (order: Film[]) => {
      disk = createDisk();
      browser = createBrowser(disk);
      const memory = createTitleMemory();
      for (const film of order) await memory.learn(NETFLIX, film);
      return JSON.stringify(Object.entries(disk.local).sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const first = await written(films);
    expect(await written(films.toReversed())).toBe(first);
    expect(first).not.toMatch(/1[5-9]\d{11}/);
  });

  it('counts and clears all of it', async () => {
    const memory = createTitleMemory();
    await memory.learn(NETFLIX, heat);
    expect(await memory.count()).toBe(1);
    await memory.forgetAll();
    expect(await memory.count()).toBe(0);
    expect(Object.keys(disk.local)).toEqual([]);
    expect(await met(tile())).toEqual(tile());
  });

  it('survives a share that was broken on the disk', async () => {
    await createTitleMemory().learn(NETFLIX, heat);
    for (const key of Object.keys(disk.local)) disk.local[key] = { 'netflix:60020634': { title: 7 } };
    expect(await met(tile())).toEqual(tile());
    await createTitleMemory().learn(NETFLIX, heat);
    expect(await met(tile())).toMatchObject({ year: 1995 });
  });
});
