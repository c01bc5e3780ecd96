import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Correction,
  parseCorrections,
  printCorrections,
} from '../../../src/core/corrections/corrections-file.ts';
import { parseSubscriptionList, printSubscriptionList } from '../../../src/protocol/subscription-list.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const correction: fc.Arbitrary<Correction> = fc.record({
  film: fc
    .record({
      // As the extension keeps a film: without blanks around its title.
      title: text.map((title) => title.trim()).filter(Boolean),
      kind: fc.constantFrom('film' as const, 'series' as const, 'unknown' as const),
      year: maybe(fc.integer({ min: 1900, max: 2100 })),
      ids: maybe(fc.constantFrom({ imdb: 'tt0115964' }, { tmdb: '603', letterboxd: 'crash' })),
      otherTitles: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
    })
    .map(clean),
  ref: fc.option(fc.record({ archive: text, review: text }), { nil: null }),
});

it('corrections that were printed are read back, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 20 }), (all) => {
      expect(parseCorrections(printCorrections(all))).toEqual(all);
    }),
  );
});

it('a list of archives that was printed is read back', () => {
  const archive = fc
    .record({ address: fc.webUrl({ withQueryParameters: true, withFragments: true }), key: maybe(text) })
    .map(clean);
  fc.assert(
    fc.property(fc.array(archive, { maxLength: 20 }), (all) => {
      expect(parseSubscriptionList(printSubscriptionList(all))).toEqual(all);
    }),
  );
});
