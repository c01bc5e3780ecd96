import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  CorrectionsFileError,
  parseCorrections,
  printCorrections,
} from '../../../src/core/corrections/corrections-file.ts';
import { REGISTERS } from '../../../src/core/film/registers.ts';
import { diskFiles } from '../../../src/critic/input/disk-files.ts';
import { correctionsIn } from '../../../src/critic/pipeline/apply-corrections.ts';

const file = (corrections: unknown, more = {}) =>
  JSON.stringify({ reelgrade: 'corrections', version: 1, corrections, ...more });
const ref = { archive: 'a', review: 'heat-1995' };

const name = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text && text !== '');
const correction: fc.Arbitrary<Correction> = fc.record({
  film: fc.record(
    {
      title: name,
      kind: fc.constantFrom('film' as const, 'series' as const, 'unknown' as const),
      year: fc.integer({ min: 1870, max: 2200 }),
      ids: fc.dictionary(fc.constantFrom(...REGISTERS), name),
      otherTitles: fc.array(name, { maxLength: 20 }),
      directors: fc.array(name, { maxLength: 20 }),
      minutes: fc.integer({ min: 0, max: 100_000 }),
    },
    { requiredKeys: ['title', 'kind'] },
  ),
  ref: fc.option(fc.record({ archive: name, review: name })),
});

describe('a file of corrections', () => {
  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 8 }), (made) => {
        expect(parseCorrections(printCorrections(made))).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });

  it('may leave the kind of a film out: it may be either', () => {
    expect(parseCorrections(file([{ film: { title: 'Heat', year: 1995 }, ref }]))).toEqual([
      { film: { title: 'Heat', year: 1995, kind: 'unknown' }, ref },
    ]);
  });

  it('is the same to the critic’s tool', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reelgrade-corrections-'));
    const text = file([{ film: { title: 'Heat', ids: { imdb: 'tt0113277' } }, ref: null }]);
    writeFileSync(join(folder, 'corrections.json'), text);
    expect(await correctionsIn(diskFiles([folder]))).toEqual(parseCorrections(text));
    writeFileSync(join(folder, 'corrections.json'), file([{ film: { title: 'Heat', year: 'x' }, ref }]));
    await expect(correctionsIn(diskFiles([folder]))).rejects.toThrow(
      /corrections\.json: .*corrections\.0\.film\.year/,
    );
  });

  it.each([
    ['is not JSON', 'Heat', 'NotJson'],
    ['holds something else', '{"reelgrade":"settings"}', 'Invalid'],
    ['is a list of something else', '[1]', 'Invalid'],
    ['is of a newer version', file([], { version: 2 }), 'Newer'],
    ['has a film without a title', file([{ film: { kind: 'film' }, ref }]), 'corrections.0.film.title'],
    [
      'has an unknown kind',
      file([{ film: { title: 'Heat', kind: 'book' }, ref }]),
      'corrections.0.film.kind',
    ],
    ['leaves out which review', file([{ film: { title: 'Heat' } }]), 'corrections.0.ref'],
    ['holds too many', file(Array(10_001).fill({ film: { title: 'Heat' }, ref })), 'at most|corrections'],
  ])('that %s is refused, and the error says where', (_, text, where) => {
    expect(() => parseCorrections(text)).toThrow(CorrectionsFileError);
    expect(() => parseCorrections(text)).toThrow(new RegExp(where));
  });
});
