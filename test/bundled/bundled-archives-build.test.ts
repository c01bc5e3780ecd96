import { expect, test } from 'vitest';
import { bundledArchives } from '../../src/bundled/build-bundled-archives.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';

test('the bundled archives are built from their sources, the same each time', async () => {
  const [first, again] = await Promise.all([bundledArchives(), bundledArchives()]);
  expect(first.map(({ id }) => id)).toEqual(['laramie', 'sampler']);
  expect(again).toEqual(first);
  const laramie = await openCatalog(first[0]!.bytes);
  expect(laramie.archive).toMatchObject({
    critic: 'Robert Roten',
    home: 'http://www.lariat.org/AtTheMovies/',
  });
  const match = laramie.match({ title: 'Welcome to Chechnya', year: 2020, kind: 'film' });
  expect(match).toMatchObject({ match: 'certain', review: { grade: { text: 'B+' }, date: '2021-01-11' } });
  const review = await laramie.review('welcome-to-chechnya-2020');
  expect(review?.excerpt).toBeUndefined();
  expect(review?.url).toBeUndefined();
  const sampler = await openCatalog(first[1]!.bytes);
  expect(sampler.count).toBeGreaterThanOrEqual(150);
  expect((await sampler.review('alien-1979'))?.excerpt).toMatch(/\.$/);
}, 30_000);
