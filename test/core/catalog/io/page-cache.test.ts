import { beforeAll, describe, expect, it } from 'vitest';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { readFileHeader } from '../../../../src/core/catalog/format/container.ts';
import { PageCache } from '../../../../src/core/catalog/io/page-cache.ts';
import { eagerLength, openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import type { Review } from '../../../../src/core/review/review.ts';
import { counting } from '../counting-reader.ts';
import { archive } from '../sample-reviews.ts';

/** So many films, each of a title of its own. */
const manyReviews = (size: number): Review[] =>
  Array.from({ length: size }, (_, i) => {
    const word = (by: number) =>
      (Math.imul(i + 1, by) >>> 0).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!);
    const title = `${word(0x9e3779b1)} of ${word(0x85ebca6b)}`;
    const imdb = `tt${String(1_000_000 + i * 7)}`;
    const ids = { imdb, tmdb: String(100 + ((i * 7919) % 1_000_003)) };
    return {
      id: imdb,
      film: { title, year: 1920 + (i % 100), kind: 'film', ids },
      grade: { text: 'B', score: 75 },
      date: '2021-01-31',
    };
  });

describe('a large catalog', () => {
  let reviews: Review[];
  let bytes: Uint8Array;
  beforeAll(async () => {
    reviews = manyReviews(60_000);
    bytes = await compileCatalog(reviews, archive);
  }, 60_000);

  it('is not read whole to answer for a few films', async () => {
    const { reader, ranges, total } = counting(bytes);
    const catalog = await openCatalog(reader);
    const { id, film } = reviews[41_234]!;
    const { title, year, ids } = film;
    expect(() => catalog.match(film)).toThrow(/not read yet/);
    const asked: Film[] = [
      { title, year: year!, kind: 'film' },
      { title: 'Whatever', kind: 'film', ids: { tmdb: ids!.tmdb! } },
    ];
    for (const one of asked) {
      const before = ranges.length;
      await catalog.ready('keys', [one]);
      expect(catalog.match(one), one.title).toMatchObject({ match: 'certain', review: { id } });
      expect(ranges.length - before).toBeLessThanOrEqual(4);
    }
    expect(total()).toBeLessThan(eagerLength(bytes) + 200_000);
    expect(total()).toBeLessThan(bytes.length / 4);
    expect(() => catalog.match(reviews[7]!.film)).toThrow(/not read yet/);
  });

  it('answers the same, however much of it is there', async () => {
    const whole = await openCatalog(bytes);
    for (let from = 0; from < 60_000; from += 4001) {
      const { reader } = counting(bytes);
      const catalog = await openCatalog(reader);
      const films = [0, 1, 2].map((i): Film => {
        const { title, year, ids } = reviews[(from + i * 17_011) % reviews.length]!.film;
        if (i === 0) return { title, kind: 'unknown' };
        return i === 1 ? { title: title.toUpperCase(), year, kind: 'film' } : { title, kind: 'film', ids };
      });
      await catalog.ready('keys', films);
      for (const film of films) expect(catalog.match(film)).toEqual(whole.match(film));
      const { id } = reviews[from]!;
      expect(await catalog.review(id)).toEqual(reviews[from]);
    }
  });

  it('is read whole, in one request, for many films, and then for none again', async () => {
    const { reader, ranges } = counting(bytes);
    const catalog = await openCatalog(reader);
    const { rows } = readFileHeader(bytes, bytes.length);
    const films = reviews.slice(0, 200).map(({ film }) => film);
    await Promise.all([catalog.ready('keys', films), catalog.ready('keys', films.slice(3))]);
    expect(ranges.filter(([from]) => from === rows.from)).toEqual([[rows.from, rows.from + rows.length]]);
    const read = ranges.length;
    await catalog.ready('keys');
    await catalog.ready('keys', [reviews[59_999]!.film]);
    expect(ranges).toHaveLength(read);
    expect(catalog.match(films[0]!)).toMatchObject({ match: 'certain', review: { id: reviews[0]!.id } });
  });

  it('goes on after a read that failed', async () => {
    const { reader } = counting(bytes);
    let broken = false;
    const catalog = await openCatalog({
      size: reader.size,
      read: (from, to) => (broken ? Promise.reject(new Error('no')) : reader.read(from, to)),
    });
    broken = true;
    await expect(catalog.ready('keys', [reviews[5]!.film])).rejects.toThrow('no');
    expect(() => catalog.match(reviews[5]!.film)).toThrow(/not read yet/);
    broken = false;
    await catalog.ready('keys', [reviews[5]!.film]);
    expect(catalog.match(reviews[5]!.film).match).toBe('certain');
  });
});

describe('pages', () => {
  it('note what is missing, in order, near ones together, and once', () => {
    const pages = PageCache.empty(200_000);
    expect(pages.has(150_000, 150_001)).toBe(false);
    expect(pages.has(10, 20)).toBe(false);
    expect(pages.has(12_288, 12_289)).toBe(false);
    expect(pages.has(199_999, 200_000)).toBe(false);
    expect(pages.lacks).toBe(true);
    expect(pages.takeMissing()).toEqual([
      [0, 16_384],
      [147_456, 151_552],
      [196_608, 200_000],
    ]);
    expect(pages.lacks).toBe(false);
    expect(pages.takeMissing()).toEqual([]);
  });

  it('are there once they are filled', () => {
    const pages = PageCache.empty(20_000);
    pages.fill(4096, new Uint8Array(4096).fill(7));
    expect(pages.has(4096, 8192)).toBe(true);
    expect(pages.has(4095, 4097)).toBe(false);
    expect(pages.bytes[5000]).toBe(7);
    expect(pages.whole).toBe(false);
    pages.fill(0, new Uint8Array(20_000).fill(9));
    expect(pages.whole).toBe(true);
    expect(pages.has(0, 20_000)).toBe(true);
    expect(pages.bytes[5000]).toBe(9);
  });
});
