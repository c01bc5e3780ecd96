import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeFromText } from '../../../src/core/grades/parse-grade.ts';

/** Writings of one value on a scale of this many steps, as people print it. */
const printed: [string, fc.Arbitrary<{ text: string; share: number }>][] = [
  [
    'n/best',
    fc
      .tuple(fc.nat({ max: 40 }), fc.constantFrom(4, 5, 10, 20, 100))
      .filter(([n, best]) => n <= best)
      .map(([n, best]) => ({ text: `${n}/${best}`, share: n / best })),
  ],
  [
    'n.5 out of best',
    fc
      .tuple(fc.nat({ max: 9 }), fc.constantFrom(4, 5, 10))
      .filter(([n, best]) => n < best)
      .map(([n, best]) => ({ text: `${n}.5 out of ${best}`, share: (n + 0.5) / best })),
  ],
  [
    'filled and empty stars',
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(4, 5))
      // Without an empty one nothing says how many there may be.
      .filter(([n, best]) => n < best)
      .map(([n, best]) => ({ text: '★'.repeat(n) + '☆'.repeat(best - n), share: n / best })),
  ],
  ['percent', fc.nat({ max: 100 }).map((n) => ({ text: `${n}%`, share: n / 100 }))],
];

it.each(printed)('a grade printed as %s is read as what was printed', (_, any) => {
  fc.assert(
    fc.property(any, ({ text, share }) => {
      expect(gradeFromText(text)?.score, text).toBe(Math.round(share * 100));
    }),
  );
});

it('a grade that was read is read the same again from its own text', () => {
  const anyText = fc.oneof(
    ...printed.map(([, any]) => any.map(({ text }) => text)),
    fc.constantFrom('A+', 'A−', 'B plus', '★★★½', 'two and a half stars', '3,5/5', '+2'),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('', 'Rating: ', 'Grade: '), (text, label) => {
      const read = gradeFromText(label + text);
      fc.pre(read !== undefined);
      expect(gradeFromText(read!.text), read!.text).toEqual(read);
    }),
  );
});

it('more of the same scale is never a lower grade', () => {
  fc.assert(
    fc.property(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.constantFrom(10, 20), (a, b, best) => {
      fc.pre(a <= b && b <= best);
      expect(gradeFromText(`${a}/${best}`)!.score).toBeLessThanOrEqual(gradeFromText(`${b}/${best}`)!.score);
    }),
  );
});
