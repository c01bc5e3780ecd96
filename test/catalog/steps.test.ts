import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Steps, writeSteps } from '../../src/catalog/steps.ts';

const numbers = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 60_000_000 }),
  fc.integer({ min: 1, max: 2 ** 31 - 2 }),
);

test('any numbers below 2^31 are read back from any place', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 200 }), (list) => {
      const steps = new Steps(...writeSteps(list));
      expect(steps.items).toBe(list.length);
      expect(list.map((_, i) => steps.get(i))).toEqual(list);
    }),
  );
});

test('falling numbers cost two bytes, not four', () => {
  const list = Array.from({ length: 1600 }, (_, i) => 40_000_000 - i * 400);
  expect(writeSteps(list)[0].bytes.length).toBeLessThan(1600 * 2.2);
});
