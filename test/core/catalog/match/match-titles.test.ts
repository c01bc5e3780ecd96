import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, queryOf, readLines, reviewOf } from '../../../../scripts/match.ts';
import type { Catalog } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import { readFilms } from '../../../../src/critic/films/open-film-list.ts';

const shared = join(import.meta.dirname, '../../../../../shared/titles');
type Query = Parameters<typeof queryOf>[0] & { expect: string | string[] | null; namesakes?: boolean };

/**
 * The measure of the titles' own scorer: an answer is right, wrong, or neutral where several are meant. `counted` says
 * which answers count.
 */
function score(catalog: Catalog, queries: Query[], counted: readonly string[] = ['certain']) {
  let right = 0;
  let wrong = 0;
  let positives = 0;
  for (const query of queries) {
    const match = catalog.match(queryOf(query), { year: YEAR_OF_ASKING });
    const said = 'review' in match && counted.includes(match.match) ? match.review.id : undefined;
    const hit = said !== undefined && said === query.expect;
    if (typeof query.expect === 'string' && (hit || !query.namesakes)) positives++;
    if (hit) right++;
    else if (said !== undefined && !(Array.isArray(query.expect) && query.expect.includes(said))) wrong++;
  }
  return { precision: right / (right + wrong), recall: right / positives };
}

/** The year in which the list of films ends: the test measures the same in every year. */
const YEAR_OF_ASKING = 2019;

/** Queries without a year are mostly answered as likely, so certain answers alone cover less. */
const MIN_CERTAIN_RECALL = 0.72;

/** Skips, and says so in the list of tests, where the shared titles are not there. */
describe.skipIf(!existsSync(shared))('titles of real films (../shared/titles)', () => {
  const reviews = () =>
    readLines<Parameters<typeof reviewOf>[0]>(join(shared, 'critic/catalog.jsonl.gz')).map(reviewOf);
  const queries = () => readLines<Query>(join(shared, 'critic/queries.jsonl.gz'));
  let listed: Catalog;
  beforeAll(async () => {
    listed = await openCatalog(await compileCatalog(reviews(), NOBODY, await readFilms(shared)));
  }, 180_000);

  it('a critic’s films with a list of films: precision of certain answers 99.95 %', () => {
    const { precision, recall } = score(listed, queries());
    expect(precision).toBeGreaterThanOrEqual(0.9995);
    expect(recall).toBeGreaterThanOrEqual(MIN_CERTAIN_RECALL);
  }, 60_000);

  it('certain and likely answers together: precision 99.95 %, recall 96.5 %', () => {
    const { precision, recall } = score(listed, queries(), ['certain', 'likely']);
    expect(precision).toBeGreaterThanOrEqual(0.9995);
    expect(recall).toBeGreaterThanOrEqual(0.965);
  }, 60_000);

  it('without a list: precision 99.9 %', async () => {
    const catalog = await openCatalog(await compileCatalog(reviews(), NOBODY));
    expect(score(catalog, queries()).precision).toBeGreaterThanOrEqual(0.999);
  }, 60_000);
});
