// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  createBadgeManager,
  type PlacedBadge,
} from '../../../../src/extension/content/badge/badge-manager.ts';
import type { Card } from '../../../../src/extension/content/card/card.tsx';
import { LazyCard } from '../../../../src/extension/content/card/lazy-card.ts';
import { atOnce, certain, gradeOf, openRoots, settled, sighting } from '../content-stage.ts';

openRoots();
let one: PlacedBadge;
let other: PlacedBadge;
/** Lets the card come, or fail to. */
let come: (card: Card) => void;
let fail: (error: Error) => void;
const fetchCard = vi.fn(
  () =>
    new Promise<Card>((resolve, reject) => {
      come = resolve;
      fail = reject;
    }),
);
const made = () => ({ open: vi.fn(), focus: vi.fn(), close: vi.fn() });
const asCard = (card: ReturnType<typeof made>) => card as unknown as Card;

beforeEach(async () => {
  fetchCard.mockClear();
  document.body.innerHTML = '<p id="one"></p><p id="other"></p>';
  const shelf = createBadgeManager(document, () => true, atOnce);
  const show = (id: string) => shelf.show(sighting(document.querySelector(id)!), certain('Wharf'))!;
  [one, other] = [show('#one'), show('#other')];
  await settled(0);
});

test('opens the last badge asked for once the card is there, and lifts the veil at once', async () => {
  const door = new LazyCard(fetchCard);
  door.open(other);
  door.open(one);
  door.open(one, true);
  door.focus();
  expect(gradeOf(one.badge.host)).toBe('B+');
  expect(door.openAt).toBe(one);
  expect(door.pinned).toBe(true);
  const card = made();
  come(asCard(card));
  await settled(0);
  expect(card.open.mock.calls).toEqual([[one, true]]);
  expect(card.focus).toHaveBeenCalledOnce();
  expect(fetchCard).toHaveBeenCalledOnce();
});

test.each([
  ['closed', (door: LazyCard) => door.close()],
  ['left', (door: LazyCard) => door.closeAndFocusBadge()],
  ['its badge gone', () => one.remove()],
])('opens nothing when it was %s meanwhile', async (_, leave) => {
  const door = new LazyCard(fetchCard);
  door.open(one);
  leave(door);
  const card = made();
  come(asCard(card));
  await settled(0);
  expect(card.open).not.toHaveBeenCalled();
});

test('when the card cannot be had nothing stays open, and the next wish asks again', async () => {
  const door = new LazyCard(fetchCard);
  door.open(one);
  fail(new Error('The extension has gone.'));
  await settled(0);
  expect(door.openAt).toBeUndefined();
  door.open(one);
  expect(fetchCard).toHaveBeenCalledTimes(2);
});
