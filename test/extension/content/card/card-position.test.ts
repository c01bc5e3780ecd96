import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionCard } from '../../../../src/extension/content/card/card-position.ts';

const view = { width: 1000, height: 800 };
const card = { width: 340, height: 300 };

test('below the badge where there is room', () => {
  expect(positionCard({ left: 100, top: 100, bottom: 120 }, card, view)).toMatchObject({
    left: 100,
    top: 126,
  });
});

test('above it at the foot of the window', () => {
  expect(positionCard({ left: 100, top: 700, bottom: 720 }, card, view)).toMatchObject({
    left: 100,
    top: 394,
  });
});

test('pushed in at the right', () => {
  expect(positionCard({ left: 950, top: 100, bottom: 120 }, card, view).left).toBe(1000 - 12 - 340);
});

test('where it fits neither below nor above it scrolls, in the larger room', () => {
  const place = positionCard({ left: 0, top: 300, bottom: 320 }, { width: 340, height: 2000 }, view);
  expect(place).toEqual({ left: 12, top: 326, maxHeight: 800 - 12 - 326 });
});

test('wherever the badge is, the card is within the window and not upon the badge', () => {
  const length = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(length, length, length, fc.integer({ min: 400, max: 2000 }), (left, top, height, tall) => {
      const window = { width: 1000, height: tall };
      fc.pre(top < tall);
      const size = { width: 340, height };
      const badge = { left, top, bottom: top + 20 };
      const place = positionCard(badge, size, window);
      const shown = Math.min(height, place.maxHeight);
      expect(place.left).toBeGreaterThanOrEqual(12);
      expect(place.left + 340).toBeLessThanOrEqual(1000 - 12);
      expect(place.top).toBeGreaterThanOrEqual(12);
      expect(place.top + shown).toBeLessThanOrEqual(tall - 12);
      const isApart = place.top >= badge.bottom || place.top + shown <= badge.top;
      expect(isApart || shown === 80).toBe(true);
    }),
  );
});
