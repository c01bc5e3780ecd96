import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RangeReader } from '../../../src/core/catalog/catalog.ts';
import { indexTitles } from '../../../src/core/catalog/compile/index-titles.ts';
import { compileCatalog, writeCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { HEADER_BYTES, readFileHeader } from '../../../src/core/catalog/format/container.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import { FIRST_READ_BYTES } from '../../../src/core/catalog/review-catalog.ts';
import { verifyCatalog } from '../../../src/core/catalog/verify-catalog.ts';
import { type EarlierReview, MAX_EARLIER_REVIEWS, type Review } from '../../../src/core/review/review.ts';
import { counting } from './counting-reader.ts';
import { anyReviews, archive, films } from './sample-reviews.ts';

/** What a review must come back as: a film's year and kind may be filled in from its title by the filing. */
function expected(review: Review, filing: ReturnType<typeof indexTitles>, i: number): Review {
  const { year, kind } = filing.subjects[i]!;
  const film = { ...review.film, kind, ...(year ? { year } : {}) };
  return { ...review, film };
}

describe('compile and open', () => {
  it('gives back every review and the card', async () => {
    const catalog = await openCatalog(await compileCatalog(films, archive));
    expect(catalog.archive).toEqual(archive);
    expect(catalog.count).toBe(films.length);
    for (const review of films) expect(await catalog.review(review.id)).toEqual(review);
    expect(await catalog.review('nobody wrote this')).toBeUndefined();
  });

  it('gives back any reviews that the contract allows, and passes its own verifying reader', async () => {
    await fc.assert(
      fc.asyncProperty(anyReviews, async (reviews) => {
        const filing = indexTitles(reviews);
        const bytes = writeCatalog(reviews, archive, filing, false);
        verifyCatalog(bytes);
        const catalog = await openCatalog(bytes);
        for (const [i, review] of reviews.entries())
          expect(await catalog.review(review.id)).toEqual(expected(review, filing, i));
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same bytes of the same reviews in any order', async () => {
    const bytes = await compileCatalog(films, archive);
    expect(await compileCatalog([...films].reverse(), archive)).toEqual(bytes);
    expect(await compileCatalog(films, { ...archive })).toEqual(bytes);
  });

  it('opens an archive without reviews', async () => {
    const bytes = await compileCatalog([], archive);
    verifyCatalog(bytes);
    const catalog = await openCatalog(bytes);
    expect(catalog.search('star')).toEqual([]);
    expect(catalog.match({ title: 'Heat', kind: 'film' }).match).toBe('none');
    expect(await catalog.review('x')).toBeUndefined();
  });

  it('keeps earlier reviews in the text alone: keys and search are the same bytes without them', async () => {
    const bytes = await compileCatalog(films, archive);
    const bare = await compileCatalog(
      films.map(({ earlier: _, ...review }) => review),
      archive,
    );
    const [whole, without] = [readFileHeader(bytes, bytes.length), readFileHeader(bare, bare.length)];
    expect(whole.text.length).toBeGreaterThan(without.text.length);
    for (const part of ['keys', 'search'] as const) expect(whole[part]).toEqual(without[part]);
  });

  const old: EarlierReview = { grade: { text: 'B', score: 75 }, date: '1999-12-31' };
  it.each([
    [{ ...films[0]!, date: '2021-02-30' }, /The Matrix.*2021-02-30/],
    [{ ...films[0]!, id: films[1]!.id }, /id of another review/],
    [{ ...films[0]!, id: '' }, /has no id/],
    [{ ...films[0]!, grade: { text: 'B', score: 101 } }, /score 101/],
    [{ ...films[0]!, earlier: [{ ...old, url: 'javascript:alert(1)' }] }, /The Matrix.*address/],
    [{ ...films[0]!, earlier: [{ ...old, url: '/relative' }] }, /address/],
    [{ ...films[0]!, earlier: [{ ...old, date: '1999-02-30' }] }, /The Matrix.*no day/],
    [{ ...films[0]!, earlier: [old, { ...old, date: '2000-01-02' }] }, /follows an older one/],
    [{ ...films[0]!, earlier: [{ ...old, grade: { text: 'B', score: -1 } }] }, /score/],
    [{ ...films[0]!, earlier: Array.from({ length: MAX_EARLIER_REVIEWS + 1 }, () => old) }, /1 to 20/],
  ])('names a review that cannot be kept', async (wrong, message) => {
    await expect(compileCatalog([wrong, films[1]!], archive)).rejects.toThrow(message);
  });
});

describe('a catalog behind a reader', () => {
  const many = Array.from(
    { length: 3000 },
    (_, i): Review => ({
      id: `r${i}`,
      film: {
        title: `Film number ${i} ${(Math.imul(i + 1, 0x9e3779b1) >>> 0).toString(36)}`,
        year: 1990 + (i % 30),
        kind: 'film',
      },
      grade: { text: 'B', score: 75 },
      excerpt: `Words about film ${i} that make its text long: ${'and so on '.repeat(i % 40)}`,
    }),
  );

  it('answers a page from header and keys alone, and a card from one block', async () => {
    const bytes = await compileCatalog(many, archive);
    const { keys, search, text } = readFileHeader(bytes, bytes.length);
    const { reader, ranges, total } = counting(bytes);
    const catalog = await openCatalog(reader);
    expect(catalog.archive).toEqual(archive);
    expect(total()).toBeLessThanOrEqual(FIRST_READ_BYTES);
    expect(() => catalog.match(many[7]!.film)).toThrow(/not read yet/);
    await catalog.ready('keys');
    expect(catalog.match(many[7]!.film)).toMatchObject({ match: 'certain', review: { id: 'r7' } });
    expect(total()).toBeLessThanOrEqual(FIRST_READ_BYTES + keys.length);
    const before = total();
    expect((await catalog.review('r39'))?.excerpt).toBe(many[39]!.excerpt);
    await catalog.review('r40');
    expect(total() - before).toBeLessThan(text.length / 4);
    expect(ranges.every(([from, to]) => from >= HEADER_BYTES - 64 && to <= bytes.length)).toBe(true);
    expect(ranges.some(([from]) => from >= search.from && from < search.from + search.length)).toBe(false);
    await catalog.ready('search');
    expect(catalog.search('number 39')[0]?.review.id).toBe('r39');
  });

  it('reads a part once however often it is asked, and again after a failure', async () => {
    const bytes = await compileCatalog(many, archive);
    const { reader, ranges } = counting(bytes);
    let broken = true;
    const flaky: RangeReader = {
      size: reader.size,
      read: (from, to) => (from > 0 && broken ? Promise.reject(new Error('no')) : reader.read(from, to)),
    };
    const catalog = await openCatalog(flaky);
    await expect(catalog.ready('search')).rejects.toThrow('no');
    broken = false;
    await Promise.all([catalog.ready('keys'), catalog.ready('keys'), catalog.ready('search')]);
    expect(ranges).toHaveLength(2);
    expect(catalog.match(many[7]!.film).match).toBe('certain');
  });
});
