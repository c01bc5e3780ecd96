import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reelgrade-match-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (values: object[]): string => values.map((value) => JSON.stringify(value)).join('\n');

test('npm run match answers each query, of reviews with a grade and without', async () => {
  const reviews = join(folder, 'reviews.jsonl');
  const queries = join(folder, 'queries.jsonl');
  writeFileSync(
    reviews,
    lines([
      { id: 'a', title: 'Harbour Lights', year: 1999, grade: 'B+', imdbId: 'tt7000001' },
      { id: 'b', title: 'The Ferry', year: 2004 },
    ]),
  );
  writeFileSync(
    queries,
    lines([
      { query: 'Harbour Lights', year: 1999, kind: 'film' },
      { query: 'The Ferry', year: 2004 },
      { query: 'The Ferry', year: 2006, kind: 'film' },
      { query: 'Another name', ids: { imdb: 'tt7000001' } },
      { query: 'Nothing of the kind' },
    ]),
  );
  const { stdout } = await promisify(execFile)('npx', [
    'tsx',
    'scripts/match.ts',
    '--reviews',
    reviews,
    '--queries',
    queries,
  ]);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ match, id }) => [match, id])).toEqual([
    ['certain', 'a'],
    ['certain', 'b'],
    ['likely', 'b'],
    ['certain', 'a'],
    ['none', undefined],
  ]);
  expect(answers[0].reason).toBe('Title and year agree (1999).');
});
