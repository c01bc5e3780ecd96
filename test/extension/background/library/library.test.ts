import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import { createLibrary, type LibraryParts } from '../../../../src/extension/background/library/library.ts';
import { defaults } from '../../../../src/extension/storage/default-settings.ts';
import { brokenShelf, reviewOf, shelfOf } from './library-of.ts';

const heat: Film = { title: 'Heat', year: 1995, kind: 'film' };
const two = () =>
  shelfOf({
    laramie: [reviewOf('Heat', 1995, 'B', 78), reviewOf('Fargo', 1996, 'A+', 100)],
    sampler: [reviewOf('Heat', 1995, '★★★★', 80), reviewOf('Heat Wave', 1990, '★', 10)],
  });

async function libraryWith(parts: Partial<LibraryParts>) {
  return createLibrary({
    sources: [await two()],
    open: openCatalog,
    settings: async () => defaults,
    corrected: async () => () => undefined,
    ...parts,
  });
}

describe('the library', () => {
  it('answers with every archive’s review, in the viewer’s order', async () => {
    const usual = await libraryWith({});
    const turned = await libraryWith({ settings: async () => ({ ...defaults, archiveOrder: ['sampler'] }) });
    const order = async (library: typeof usual) => {
      const [answer] = await library.match([heat]);
      return answer?.match === 'certain' && answer.reviews.map(({ ref }) => ref.archive);
    };
    expect(await order(usual)).toEqual(['laramie', 'sampler']);
    expect(await order(turned)).toEqual(['sampler', 'laramie']);
  });

  it('asks no archive that is switched off', async () => {
    const library = await libraryWith({ settings: async () => ({ ...defaults, archivesOff: ['laramie'] }) });
    const [answer] = await library.match([heat]);
    expect(answer?.match === 'certain' && answer.reviews.map(({ ref }) => ref.archive)).toEqual(['sampler']);
    expect(await library.review({ archive: 'laramie', review: 'heat-1995' })).toBeUndefined();
    expect((await library.archives()).map(({ id, on }) => [id, on])).toEqual([
      ['laramie', false],
      ['sampler', true],
    ]);
  });

  it('keeps the place of every film, also of what is none', async () => {
    const library = await libraryWith({});
    const answers = await library.match([undefined, heat, { title: 'Nothing', kind: 'film' }]);
    expect(answers.map(({ match }) => match)).toEqual(['none', 'certain', 'none']);
  });

  it('goes on without an archive that is broken, and says so where archives are listed', async () => {
    const library = await libraryWith({ sources: [brokenShelf('bad'), await two()] });
    const [answer] = await library.match([heat]);
    expect(answer?.match).toBe('certain');
    const [bad, ...good] = await library.archives();
    expect(bad).toMatchObject({ id: 'bad', count: 0 });
    expect(bad?.error).toBeTruthy();
    expect(good.every(({ error }) => error === undefined)).toBe(true);
  });

  it('fails when no archive can be read: silence is not “no review”', async () => {
    const library = await libraryWith({ sources: [brokenShelf('bad')] });
    await expect(library.match([heat])).rejects.toThrow();
    await expect(library.search('heat')).rejects.toThrow();
  });

  it('goes on without a shelf that cannot be listed, and lists it again at the next question', async () => {
    let broken = true;
    const good = await two();
    const flaky = {
      list: async () => {
        if (broken) throw new Error('Storage is busy.');
        return good.list();
      },
    };
    const other = await shelfOf({ third: [reviewOf('Heat', 1995, 'C', 50)] });
    const library = await libraryWith({ sources: [other, flaky] });
    const archives = async () => (await library.archives()).map(({ id }) => id);
    expect(await archives()).toEqual(['third']);
    broken = false;
    expect(await archives()).toEqual(['third', 'laramie', 'sampler']);
  });

  it('asks an archive what else could be meant only where all together have too little as typed', async () => {
    const nights = (count: number) =>
      Array.from({ length: count }, (_, n) => reviewOf(`Dark Night ${n}`, 1960 + n, 'B', 70));
    const found = async (count: number) => {
      const shelf = await shelfOf({ many: nights(count), one: [reviewOf('Dart', 1999, 'B', 70)] });
      const library = await libraryWith({ sources: [shelf] });
      return (await library.search('dark')).map(({ title }) => title);
    };
    expect(await found(4)).toContain('Dart');
    expect(await found(5)).not.toContain('Dart');
    expect(await found(5)).toHaveLength(5);
  });

  it('searches all archives, the best hit first whichever has it', async () => {
    const library = await libraryWith({});
    const hits = await library.search('heat');
    expect(hits.map(({ title, ref }) => [title, ref.archive])).toEqual([
      ['Heat', 'laramie'],
      ['Heat', 'sampler'],
      ['Heat Wave', 'sampler'],
    ]);
    expect(hits[0]?.highlights.length).toBeGreaterThan(0);
    expect(await library.search('heat', undefined, 1)).toHaveLength(1);
  });

  it('sorts what all archives find as one list, where an order is typed', async () => {
    const shelf = await shelfOf({
      a: [reviewOf('Crash', 1996, 'C', 40), reviewOf('Crash Course', 1990, 'A', 95)],
      b: [reviewOf('Crash', 2004, 'B', 70)],
    });
    const library = await libraryWith({ sources: [shelf] });
    const found = async (words: string) => (await library.search(words)).map(({ grade }) => grade?.text);
    expect(await found('crash sort:grade')).toEqual(['A', 'B', 'C']);
    expect(await found('sort:grade')).toEqual(['A', 'B', 'C']);
    expect((await library.search('crash sort:title')).map(({ title }) => title)).toEqual([
      'Crash',
      'Crash',
      'Crash Course',
    ]);
  });

  it('opens a review with the archive it is from', async () => {
    const library = await libraryWith({});
    const opened = await library.review({ archive: 'laramie', review: 'fargo-1996' });
    expect(opened?.review.excerpt).toBe('Of Fargo.');
    expect(opened?.archive.name).toBe('laramie');
    expect(await library.review({ archive: 'laramie', review: 'gone' })).toBeUndefined();
    expect(await library.review({ archive: 'gone', review: 'fargo-1996' })).toBeUndefined();
  });

  it('reads each part only when a question needs it', async () => {
    // Large enough not to be read at once.
    const many = Array.from({ length: 6000 }, (_, at) => ({
      ...reviewOf(`Film ${(at * 7919) % 100_003} of ${at}`, 1950 + (at % 70), 'B', 78),
      excerpt: Array.from({ length: 12 }, (_, word) =>
        ((at + 1) * (word + 3) * 2654435761).toString(36),
      ).join(' '),
    }));
    const shelf = await shelfOf({ laramie: [reviewOf('Heat', 1995, 'B', 78), ...many] });
    const library = await libraryWith({ sources: [shelf] });
    expect(shelf.reads).toEqual([]);
    await library.match([heat]);
    const afterMatch = shelf.reads.length;
    await library.match([heat]);
    expect(shelf.reads).toHaveLength(afterMatch);
    await library.search('heat');
    expect(shelf.reads.length).toBeGreaterThan(afterMatch);
  });

  it('puts the viewer’s word above every archive', async () => {
    const library = await libraryWith({
      corrected: async () => (film) =>
        film.title === 'Heat'
          ? { archive: 'laramie', review: 'fargo-1996' }
          : film.title === 'Fargo'
            ? null
            : undefined,
    });
    const [heatAnswer, fargoAnswer] = await library.match([
      heat,
      { title: 'Fargo', year: 1996, kind: 'film' },
    ]);
    expect(heatAnswer).toMatchObject({ match: 'certain', corrected: true });
    expect(heatAnswer?.match === 'certain' && heatAnswer.reviews[0]?.title).toBe('Fargo');
    expect(fargoAnswer).toMatchObject({ match: 'none', corrected: true });
  });

  it('matches as usual when the corrected review is gone', async () => {
    const library = await libraryWith({ corrected: async () => () => ({ archive: 'gone', review: 'x' }) });
    const [answer] = await library.match([heat]);
    expect(answer).toMatchObject({ match: 'certain' });
    expect(answer && 'corrected' in answer).toBe(false);
  });

  it('opens a new version once it was told, and keeps the old one till then', async () => {
    const [before, after] = await Promise.all([
      shelfOf({ a: [reviewOf('Heat', 1995, 'B', 78)] }),
      shelfOf({ a: [reviewOf('Heat', 1995, 'A', 95)] }),
    ]);
    let isNew = false;
    const shelf = {
      list: async () => {
        const [one] = await (isNew ? after : before).list();
        return [{ ...one!, version: isNew ? '2' : '1' }];
      },
    };
    const library = await libraryWith({ sources: [shelf] });
    const grade = async () => {
      const [answer] = await library.match([heat]);
      return answer?.match === 'certain' && answer.reviews[0]?.grade?.text;
    };
    expect(await grade()).toBe('B');
    isNew = true;
    expect(await grade()).toBe('B');
    library.sourcesChanged();
    expect(await grade()).toBe('A');
  });
});
