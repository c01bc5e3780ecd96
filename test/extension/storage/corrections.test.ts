import { beforeEach, describe, expect, it, vi } from 'vitest';
import { printCorrections } from '../../../src/core/corrections/corrections-file.ts';
import type { Film } from '../../../src/core/film/film.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

const { createCorrectionStore } = await (async () => {
  vi.doMock('../../../src/extension/platform/browser.ts', () => ({
    default: {
      get storage() {
        return browser.storage;
      },
      runtime: { id: 'x' },
    },
  }));
  return import('../../../src/extension/storage/corrections.ts');
})();

let browser = createBrowser();
let disk = browser.disk;
beforeEach(() => {
  disk = createDisk();
  browser = createBrowser(disk);
});

const film = (title: string, more: Partial<Film> = {}): Film => ({ title, kind: 'film', ...more });
const ref = (review: string) => ({ archive: 'a', review });

describe('corrections', () => {
  it('are found by an id, else by title as folded, year and kind', async () => {
    const shelf = createCorrectionStore();
    await shelf.correct(film('Crash', { year: 1996, ids: { imdb: 'tt0115964' } }), ref('cronenberg'));
    const word = await shelf.corrected();
    expect(word(film('Anything', { ids: { imdb: 'tt0115964' } }))).toEqual(ref('cronenberg'));
    expect(word(film('CRASH!', { year: 1996 }))).toEqual(ref('cronenberg'));
    expect(word(film('Crash', { year: 1996, kind: 'unknown' }))).toEqual(ref('cronenberg'));
    expect(word(film('Crash', { year: 1996, ids: { tmdb: '9' } }))).toEqual(ref('cronenberg'));
    expect(word(film('Crash', { year: 1996, ids: { imdb: 'tt9999999' } }))).toBeUndefined();
    expect(word(film('Crash', { year: 1996, kind: 'series' }))).toBeUndefined();
    expect(word(film('Crash', { year: 2004 }))).toBeUndefined();
    expect(word(film('Crash'))).toBeUndefined();
  });

  it('say the last word, keep “none of them” apart from nothing said, and are taken back', async () => {
    const shelf = createCorrectionStore();
    await shelf.correct(film('Heat'), ref('one'));
    await shelf.correct(film('Heat'), ref('two'));
    expect(await shelf.list()).toHaveLength(1);
    expect((await shelf.corrected())(film('Heat'))).toEqual(ref('two'));
    await shelf.correct(film('Heat'), null);
    expect((await shelf.corrected())(film('Heat'))).toBeNull();
    await shelf.correct(film('Heat'), undefined);
    expect((await shelf.corrected())(film('Heat'))).toBeUndefined();
  });

  it('lose nothing when two are made at once', async () => {
    const shelf = createCorrectionStore();
    await Promise.all(['A', 'B', 'C', 'D'].map((title) => shelf.correct(film(title), ref(title))));
    expect((await shelf.list()).map(({ film }) => film.title)).toEqual(['D', 'C', 'B', 'A']);
  });

  it('see what another window changed', async () => {
    const shelf = createCorrectionStore();
    expect(await shelf.list()).toEqual([]);
    await browser.storage.local.set({ corrections: [{ film: film('Heat'), ref: null }] });
    expect(await shelf.list()).toHaveLength(1);
  });

  it('lose only the one that is broken', async () => {
    disk.local.corrections = [
      { film: 7 },
      { film: film('Heat'), ref: null },
      null,
      { film: film('X'), ref: 'x' },
    ];
    expect(await createCorrectionStore().list()).toEqual([{ film: film('Heat'), ref: null }]);
  });

  it('go out as a file and come back, before the viewer’s others', async () => {
    const shelf = createCorrectionStore();
    await shelf.correct(film('Heat'), ref('one'));
    await shelf.correct(film('Fargo'), null);
    const text = printCorrections(await shelf.list());
    disk.local.corrections = [
      { film: film('Heat'), ref: ref('other') },
      { film: film('Cats'), ref: null },
    ];
    const anew = createCorrectionStore();
    expect(await anew.add(text)).toBe(2);
    expect((await anew.list()).map(({ film, ref }) => [film.title, ref])).toEqual([
      ['Fargo', null],
      ['Heat', ref('one')],
      ['Cats', null],
    ]);
  });

  it.each([
    ['no JSON', 'Hello'],
    ['another file', '{"reelgrade":"settings"}'],
    ['a newer form', '{"reelgrade":"corrections","version":2,"corrections":[]}'],
    ['a broken film', '{"reelgrade":"corrections","version":1,"corrections":[{"film":{},"ref":null}]}'],
  ])('refuse %s in words and stay as they are', async (_, text) => {
    const shelf = createCorrectionStore();
    await shelf.correct(film('Heat'), null);
    await expect(shelf.add(text)).rejects.toThrow('error.corrections');
    expect(await shelf.list()).toHaveLength(1);
  });
});
