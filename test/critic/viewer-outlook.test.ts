import { expect, test } from 'vitest';
import { outlookText } from '../../src/critic/commands/outlook-text.ts';
import { compileRead } from '../../src/critic/pipeline/compile-read.ts';
import { viewerOutlook } from '../../src/critic/pipeline/viewer-outlook.ts';
import { read } from './make-archive.ts';

test('how many reviews show on which pages, and what would raise the numbers', async () => {
  const found = await read({
    'reviews.csv':
      'title,year,grade,imdb_id\nHeat,1995,B+,tt0113277\nNight Ferry,1987,C,\nNight Ferry,1999,B,\nThe Quay of Sorrows,,A,\n',
  });
  const { bytes } = await compileRead(found, { name: 'Lantern' });
  const outlook = await viewerOutlook(
    bytes,
    found.reviews.map(({ review }) => review),
  );
  expect(outlook).toEqual({
    reviews: 4,
    withId: 1,
    withYear: 2,
    withNeither: 1,
    open: 1,
    shown: { byId: 3, byYear: 3, byTitle: 0 },
  });
  const text = outlookText(outlook, false);
  expect(text).toContain('1 review with an id, 2 with a year but no id, 1 with neither');
  expect(text).toContain('--films');
  expect(text).toContain('reelgrade preview');
});
