import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchFilters } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import type { Review } from '../../../../src/core/review/review.ts';
import { archive } from '../sample-reviews.ts';

/** A plain list of reviews, searched by reading all of it: what the catalog must answer, the order of equals aside. */

const words = 'night train to lisbon dark city love and death the gold rush heat solo'.split(' ');
const grades = { A: 95, 'B+': 83, B: 75, C: 58, F: 0 } as const;
const critics = ['Grace Hopper', 'Mary Shelley'];

const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '));
const reviews = fc
  .array(
    fc.record({
      title,
      other: fc.option(title, { nil: undefined }),
      year: fc.option(fc.integer({ min: 1985, max: 1994 }), { nil: undefined }),
      grade: fc.option(fc.constantFrom(...(Object.keys(grades) as (keyof typeof grades)[])), {
        nil: undefined,
      }),
      critic: fc.option(fc.constantFrom(...critics), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(
      ({ title, other, year, grade, critic }, at): Review => ({
        id: `r${at}`,
        film: { title, kind: 'film', ...(year && { year }), ...(other && { otherTitles: [other] }) },
        ...(grade && { grade: { text: grade, score: grades[grade] } }),
        ...(critic && { critic }),
      }),
    ),
  );

const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    years: range(1985, 1994),
    score: range(0, 100),
    grade: fc.constantFrom(...Object.keys(grades)),
    graded: fc.boolean(),
    critic: fc.constantFrom('hopper', 'Grace', 'shelley', 'byron', 'ada by'),
  },
  { requiredKeys: [] },
);

const partsOf = (text: string) => text.toLowerCase().split(' ');

/** Whether a review is what the filters ask for, read from the review alone. */
function passes({ film, grade, critic }: Review, asked: SearchFilters): boolean {
  const name = partsOf(critic ?? archive.critic);
  const within = (value: number | undefined, [low, high]: [number, number]) =>
    value !== undefined && value >= low && value <= high;
  return (
    (!asked.years || within(film.year, asked.years)) &&
    (!asked.score || within(grade?.score, asked.score)) &&
    (!asked.grade || grade?.text === asked.grade) &&
    (asked.graded === undefined || (grade !== undefined) === asked.graded) &&
    (!asked.critic || partsOf(asked.critic).every((part) => name.some((word) => word.startsWith(part))))
  );
}

const holdsAll = (text: string, asked: readonly string[]) =>
  asked.every((word) => partsOf(text).includes(word));

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
const LIMIT = 60;

it('filters alone find what a plain list holds, all of it and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(reviews, filters, async (all, asked) => {
      fc.pre(Object.keys(asked).length > 0);
      const catalog = await openCatalog(await compileCatalog(all, archive));
      const found = catalog.search('', asked, LIMIT).map(({ review }) => review);
      expect(idsOf(found)).toEqual(idsOf(all.filter((review) => passes(review, asked))));
    }),
    { numRuns: 150 },
  );
});

it('whole words of a title find every review that has them all, and only what passes the filters', async () => {
  const asked = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(reviews, filters, asked, async (all, some, typed) => {
      const catalog = await openCatalog(await compileCatalog(all, archive));
      const found = catalog.search(`${typed.join(' ')} `, some, LIMIT).map(({ review }) => review);
      const passing = new Set(all.filter((review) => passes(review, some)).map(({ id }) => id));
      expect(found.filter(({ id }) => !passing.has(id))).toEqual([]);
      const holding = all.filter(({ id, film }) => {
        const titles = [film.title, ...(film.otherTitles ?? [])];
        return passing.has(id) && titles.some((one) => holdsAll(one, typed));
      });
      expect(idsOf(found)).toEqual(expect.arrayContaining(idsOf(holding)));
    }),
    { numRuns: 150 },
  );
});

it('a title typed whole is found before titles that hold more', async () => {
  await fc.assert(
    fc.asyncProperty(reviews, fc.nat(), async (all, at) => {
      const catalog = await openCatalog(await compileCatalog(all, archive));
      const { film } = all[at % all.length]!;
      const [first] = catalog.search(`${film.title} `, {}, LIMIT);
      const titles = all.flatMap((review) =>
        review.id === first?.review.id ? [review.film.title, ...(review.film.otherTitles ?? [])] : [],
      );
      expect(titles).toContain(film.title);
    }),
    { numRuns: 150 },
  );
});

it('a limit gives the beginning of the whole answer', async () => {
  await fc.assert(
    fc.asyncProperty(reviews, filters, fc.integer({ min: 1, max: 10 }), async (all, some, limit) => {
      fc.pre(Object.keys(some).length > 0);
      const catalog = await openCatalog(await compileCatalog(all, archive));
      const ids = (most: number) => catalog.search('', some, most).map(({ review }) => review.id);
      expect(ids(limit)).toEqual(ids(LIMIT).slice(0, limit));
    }),
    { numRuns: 80 },
  );
});
