import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexTitles } from '../../../src/core/catalog/compile/index-titles.ts';
import { writeCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { type PartRange, readFileHeader } from '../../../src/core/catalog/format/container.ts';
import { RowKeys } from '../../../src/core/catalog/format/row-keys.ts';
import { PageCache } from '../../../src/core/catalog/io/page-cache.ts';
import type { TitleIndex } from '../../../src/core/catalog/match-index.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { hashText } from '../../../src/core/titles/key-hash.ts';
import { anyReviews, archive, films, review } from './sample-reviews.ts';

const keysOf = (bytes: Uint8Array): RowKeys => {
  const header = readFileHeader(bytes, bytes.length);
  const part = ({ from, length }: PartRange) => bytes.subarray(from, from + length);
  return new RowKeys(header, part(header.keys), PageCache.of(part(header.rows)));
};

/** A subject as a person would tell it, so that two stores of other row orders can be compared. */
function tell(filing: TitleIndex, reviews: Review[], subject: number, how: number): string {
  const { year, kind, popularity: known, minutes, director } = filing.subjects[subject]!;
  return JSON.stringify([reviews[subject]?.id ?? 'rival', year, kind, known, minutes, director, how]);
}

function tellKeys(keys: RowKeys, n: number): string {
  const subject = keys.subject(n);
  const id = subject < keys.count ? keys.ids.own(subject) : 'rival';
  const facts = [
    keys.year(subject),
    keys.kind(subject),
    keys.popularity(subject),
    keys.minutes(subject),
    keys.director(subject),
  ];
  return JSON.stringify([id, ...facts, keys.info(n)]);
}

it('answers as a plain list of postings does, rivals among them', () => {
  const rival = fc.record({
    title: fc.constantFrom('The Matrix', 'Æon Flux', 'a', 'Heat'),
    year: fc.integer({ min: 1900, max: 2030 }),
    votes: fc.nat({ max: 3_000_000 }),
    kind: fc.constantFrom('film' as const, 'series' as const),
  });
  fc.assert(
    fc.property(anyReviews, fc.array(rival, { maxLength: 8 }), (reviews, list) => {
      const filing = indexTitles(
        reviews,
        list.map((film, i) => ({ ...film, id: `tt${i + 1}` })),
      );
      const keys = keysOf(writeCatalog(reviews, archive, filing, true));
      expect(keys.listed).toBe(true);
      for (const key of [...new Set(filing.postings.map((one) => one.key)), 'no such key']) {
        const plain = new Set(
          filing.postings
            .filter((one) => one.key === key)
            .map((one) => tell(filing, reviews, one.subject, one.info)),
        );
        const told = Array.from({ length: keys.find(hashText(key)) }, (_, n) => tellKeys(keys, n));
        expect(new Set(told)).toEqual(plain);
      }
    }),
    { numRuns: 60 },
  );
});

it('finds the rows of any id, and knows days and doubts', () => {
  fc.assert(
    fc.property(anyReviews, (reviews) => {
      const keys = keysOf(writeCatalog(reviews, archive, indexTitles(reviews), false));
      const ids = reviews.flatMap(({ film }) =>
        Object.entries(film.ids ?? {}).map(([register, id]) => `${register}:${id}`),
      );
      for (const id of [...ids, 'imdb:tt9999999', 'tmdb:0', 'nothing:1', 'imdb:']) {
        const [register, own] = id.split(':') as ['imdb', string];
        const expected = reviews.filter(({ film }) => film.ids?.[register] === own).map((one) => one.id);
        expect(
          keys
            .byId(id)
            .map((row) => keys.ids.own(row))
            .sort(),
        ).toEqual(expected.sort());
      }
      for (const one of reviews) {
        const row = keys.ids.rowOf(one.id);
        expect(keys.day(row)).toBe(one.date ? Date.parse(one.date) / 86_400_000 : Number.NaN);
        expect(keys.settled(row)).toBe(one.resolved === undefined);
        expect(keys.title(row)).toBe(one.film.title);
      }
    }),
    { numRuns: 60 },
  );
});

it('matches every reviewed film of the sample by title and year, and by id', async () => {
  const catalog = await openCatalog(writeCatalog(films, archive, indexTitles(films), false));
  for (const { id, film, resolved } of films)
    if (film.year && !resolved)
      expect(catalog.match(film), film.title).toMatchObject({ match: 'certain', review: { id } });
  const byId = catalog.match({ title: 'Whatever', kind: 'unknown', ids: { tmdb: '603' } });
  expect(byId).toMatchObject({ match: 'certain', review: { title: 'The Matrix' } });
});

it('is not certain of a review whose title only shares a hash', async () => {
  const reviews = [review('The Matrix', 1999)];
  const filing = indexTitles(reviews);
  // As if "quarry" had the hash of the film's key.
  filing.postings.push({ key: 'quarry', subject: 0, info: 0 });
  const catalog = await openCatalog(writeCatalog(reviews, archive, filing, false));
  expect(catalog.match({ title: 'Matrix', year: 1999, kind: 'film' }).match).toBe('certain');
  expect(catalog.match({ title: 'Quarry', year: 1999, kind: 'film' }).match).toBe('none');
});

it('lets a review whose title only shares a hash make nothing uncertain', async () => {
  const reviews = [review('The Matrix', 1999), review('Quarry', 1999), review('Heat', 1995)];
  const filing = indexTitles(reviews);
  // As if "matrix" had the hash of another film's key.
  filing.postings.push({ key: 'matrix', subject: 1, info: 0 });
  const catalog = await openCatalog(writeCatalog(reviews, archive, filing, false));
  expect(catalog.match({ title: 'Matrix', year: 1999, kind: 'film' })).toMatchObject({
    match: 'certain',
    review: { title: 'The Matrix' },
  });
  // Two that truly share a title still do.
  const twins = [review('Heat', 1995), { ...review('Heat', 1996), id: 'another' }];
  const both = await openCatalog(writeCatalog(twins, archive, indexTitles(twins), false));
  expect(both.match({ title: 'Heat', kind: 'film' })).toMatchObject({ match: 'unsure' });
});
