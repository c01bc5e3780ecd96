import { expect, test } from 'vitest';
import { archiveOf } from '../../src/critic/config.ts';
import { EXPORT_FORMATS } from '../../src/critic/export/export-formats.ts';
import type { ExportName } from '../../src/critic/export/export-names.ts';
import { exportRows } from '../../src/critic/export/export-rows.ts';
import type { ReadArchive } from '../../src/critic/pipeline/read-reviews.ts';
import { read } from './make-archive.ts';

const SOURCE = {
  'heat.md':
    '---\ntitle: Heat\nyear: 1995\ngrade: B+\ndate: 2020-01-02\nimdb_id: tt0113277\ndirector: Michael Mann\nurl: https://lantern.example/heat\ntagline: Two men, one coffee\n---\nA "good", long film, worth an evening.\n\nIt ends with a fine, quiet joke about the sea.\n',
  'old/heat.md': '---\ntitle: Heat\nyear: 1995\ngrade: A-\ndate: 2001-05-06\nimdb_id: tt0113277\n---\n',
  'ferry.md':
    '---\ntitle: "Night Ferry: Part Two"\nyear: 1987\ngrade: C\nauthor: Sam Quay\n---\nA dull film that nobody needs.\n',
};

const facts = ({ reviews }: ReadArchive) =>
  reviews
    .map(({ review: { film, grade, date, url, excerpt, tagline, critic, earlier } }) => ({
      film,
      grade,
      date,
      url,
      excerpt,
      tagline,
      critic,
      earlier,
    }))
    .sort((a, b) => a.film.title.localeCompare(b.film.title));

async function exported(
  format: ExportName,
): Promise<{ before: ReadArchive; files: Record<string, string>; leftOut: unknown[] }> {
  const before = await read(SOURCE);
  const archive = archiveOf({ name: 'Lantern Reviews' }, before.scale);
  const { files, leftOut } = EXPORT_FORMATS[format].write(exportRows(before.reviews), archive);
  return { before, files: Object.fromEntries(files), leftOut };
}

test.each(['csv', 'markdown', 'jsonfeed'] as const)('%s is read back to the same reviews', async (format) => {
  const { before, files } = await exported(format);
  expect(before.reviews).toHaveLength(2);
  const after = await read(files);
  expect(after.refused).toEqual([]);
  expect(facts(after)).toEqual(facts(before));
});

test('letterboxd: half stars, the earlier viewing in a row of its own', async () => {
  const { files } = await exported('letterboxd');
  const reviews = (await read(files)).reviews.sort((a, b) => b.review.grade!.score - a.review.grade!.score);
  expect(
    reviews.map(({ review: { film, grade, date, earlier } }) => [
      film.title,
      grade!.text,
      date,
      earlier?.length,
    ]),
  ).toEqual([
    ['Heat', '4/5', '2020-01-02', 1],
    ['Night Ferry: Part Two', '2.5/5', undefined, undefined],
  ]);
});

test('imdb: 1 to 10, and what has no id is left out by name', async () => {
  const { files, leftOut } = await exported('imdb');
  const { reviews } = await read(files);
  expect(reviews.map(({ review: { film, grade } }) => [film.ids?.imdb, grade!.text])).toEqual([
    ['tt0113277', '8/10'],
  ]);
  expect(leftOut).toEqual([{ id: 'ferry', reason: 'its film has no IMDb id' }]);
});
