import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveOf } from '../../src/critic/config.ts';
import { EXPORT_FORMATS } from '../../src/critic/export/export-formats.ts';
import type { ExportRow } from '../../src/critic/export/export-rows.ts';
import { read } from './make-archive.ts';

/** Words as titles have them: what separates cells, fields and lines elsewhere is among them. */
const word = fc.constantFrom(
  'Harbour', 'Night', 'Ferry', 'Löwe', 'Солярис', '"quoted"', 'one, two', 'Part: Two', "Don't", '#9', 'a - b', '夜', '& Sons', 'Yes', '~', '* star',
); // biome-ignore format: a list of words
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
const title = words(1, 3).map((rest) => `The ${rest}`);
const grade = fc.constantFrom('A+', 'A', 'A-', 'B+', 'B', 'C', 'D', 'F');
/** Days of a year of its own for each row: a day that many reviews share is taken for that of an import. */
const day = (at: number) =>
  fc
    .date({ min: new Date(`${2000 + at}-01-01`), max: new Date(`${2000 + at}-12-31`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A review as a critic's own fields give it: ids differ in case and in what file names cannot hold. */
const row = (at: number): fc.Arbitrary<ExportRow> =>
  fc
    .record({
      title,
      year: fc.integer({ min: 1930, max: 2025 }),
      grade,
      date: maybe(day(at)),
      excerpt: maybe(words(3, 6).map((text) => `It says of ${text} what nobody else has said so far.`)),
      tagline: maybe(words(1, 3).map((text) => `All of ${text}`)),
      critic: maybe(fc.constantFrom('Sam Quay', 'Ada Byron')),
      directors: maybe(fc.constantFrom(['Michael Mann'], ['Lana Reed', 'Lilly Reed'])),
      minutes: maybe(fc.integer({ min: 45, max: 300 })),
      imdb: fc.boolean(),
      original: maybe(fc.constantFrom(['Die Nachtfähre'], ['La Gare', 'Станция'])),
      id: fc.constantFrom('film', 'Film', 'fi:lm', 'fi-lm', 'a/film', 'a\\film', 'film?'),
    })
    .map(({ title, year, directors, minutes, imdb, original, id, grade, ...rest }) => ({
      ...rest,
      id: at === 0 ? id : `${id}${at > 3 ? at : ''}`,
      url: `https://lantern.example/${at}`,
      film: {
        title: `${title} ${'One Two Three Four Five Six Seven Eight'.split(' ')[at]}`,
        year,
        kind: 'film' as const,
        ...(directors && { directors: [...directors] }),
        ...(minutes && { minutes }),
        ...(imdb && { ids: { imdb: `tt${7_000_000 + at}` } }),
        ...(original && { otherTitles: [...original] }),
      },
      grade: { text: grade, score: 50 },
      body: [],
    }));
const rows = fc
  .tuple(...Array.from({ length: 8 }, (_, at) => row(at)))
  .map((all) => all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at));

const facts = ({ film, grade, date, url, excerpt, tagline, critic }: Omit<ExportRow, 'id' | 'body'>) =>
  JSON.parse(JSON.stringify({ film, grade: grade?.text, date, url, excerpt, tagline, critic }));
const byUrl = (a: { url?: string }, b: { url?: string }) => (a.url! < b.url! ? -1 : 1);

test.each(['csv', 'markdown', 'jsonfeed'] as const)(
  '%s, whatever the reviews are, is read back to the same reviews',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const archive = archiveOf({ name: 'Lantern Reviews' }, {});
        const { files, leftOut } = EXPORT_FORMATS[format].write(all, archive);
        expect(leftOut).toEqual([]);
        const { reviews, refused } = await read(Object.fromEntries(files));
        expect(refused).toEqual([]);
        expect(reviews.map(({ review }) => facts(review)).sort(byUrl)).toEqual(all.map(facts).sort(byUrl));
      }),
      { numRuns: 25 },
    );
  },
);

test('letterboxd and imdb give back each film with its grade in their own steps', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const archive = archiveOf({ name: 'Lantern Reviews' }, {});
      for (const [format, steps] of [
        ['letterboxd', 5],
        ['imdb', 10],
      ] as const) {
        const { files, leftOut } = EXPORT_FORMATS[format].write(all, archive);
        const { reviews } = await read(Object.fromEntries(files));
        expect(reviews.length + leftOut.length).toBe(all.length);
        for (const { review } of reviews) expect(review.grade?.text).toBe(`${steps / 2}/${steps}`);
      }
    }),
    { numRuns: 10 },
  );
});
