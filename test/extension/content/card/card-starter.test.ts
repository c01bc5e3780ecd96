// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createBadgeManager,
  type PlacedBadge,
} from '../../../../src/extension/content/badge/badge-manager.ts';
import { type CardWish, startCards } from '../../../../src/extension/content/card/card-starter.ts';
import { atOnce, certain, gradeOf, openRoots, settled, sighting, trusted } from '../content-stage.ts';

openRoots();
let one: PlacedBadge;
let other: PlacedBadge;
let life: AbortController;
/** Lets what opens cards come, or fail to. */
let come: () => void;
let fail: (error: Error) => void;
const grant = vi.fn<(wish: CardWish) => void>();
const load = vi.fn(
  () =>
    new Promise<typeof grant>((resolve, reject) => {
      come = () => resolve(grant);
      fail = reject;
    }),
);

const fire = (target: EventTarget, event: Event) => target.dispatchEvent(trusted(event));
const over = (target: EventTarget, pointerType = 'mouse') =>
  fire(target, new PointerEvent('pointerover', { bubbles: true, pointerType }));
const press = (target: EventTarget, detail = 1) =>
  fire(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
const key = (target: EventTarget, name: string) =>
  fire(target, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const rest = () => document.querySelector('#rest')!;
const loaded = async () => {
  come();
  await settled(0);
};

beforeEach(async () => {
  load.mockClear();
  grant.mockClear();
  document.body.innerHTML = '<p id="one"></p><p id="other"></p><p id="rest"></p>';
  const shelf = createBadgeManager(document, () => true, atOnce);
  const show = (id: string) => shelf.show(sighting(document.querySelector(id)!), certain('Wharf'))!;
  [one, other] = [show('#one'), show('#other')];
  life = new AbortController();
  startCards(shelf, load, life.signal);
  await settled(0);
});
afterEach(() => life.abort());

test('nothing is loaded before a badge is wanted, and then once', async () => {
  over(rest());
  press(rest());
  over(one.badge.host, 'touch');
  expect(load).not.toHaveBeenCalled();
  over(one.badge.host);
  press(one.badge.host);
  expect(load).toHaveBeenCalledOnce();
  await loaded();
  press(one.badge.host);
  expect(load).toHaveBeenCalledOnce();
  expect(grant).toHaveBeenCalledOnce();
});

test('a press lifts the veil at once, outranks pointing, and the page hears nothing of it', async () => {
  const heard = vi.fn();
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'click'])
    document.body.addEventListener(name, heard);
  over(other.badge.host);
  expect(gradeOf(other.badge.host)).toBe('···');
  for (const name of ['pointerdown', 'mousedown', 'touchstart'])
    fire(one.badge.host, new Event(name, { bubbles: true, cancelable: true }));
  key(one.badge.host, 'Enter');
  expect(press(one.badge.host, 0)).toBe(false);
  expect(gradeOf(one.badge.host)).toBe('B+');
  over(other.badge.host);
  over(rest());
  await loaded();
  expect(heard).not.toHaveBeenCalled();
  expect(grant.mock.calls).toEqual([[{ placed: one, pinned: true, focus: true }]]);
});

test('a badge that is pointed at says since when', async () => {
  const before = performance.now();
  over(one.badge.host);
  await loaded();
  const [wish] = grant.mock.calls[0]!;
  expect(wish).toMatchObject({ placed: one, pinned: false, focus: false });
  expect(wish.hoveredAt).toBeGreaterThanOrEqual(before);
});

test.each<[string, () => unknown]>([
  ['the pointer has gone elsewhere', () => over(rest())],
  ['its badge has gone', () => one.remove()],
  ['the extension has gone', () => fail(new Error('The extension has gone.'))],
])('nothing opens when %s meanwhile', async (_, leave) => {
  over(one.badge.host);
  leave();
  await loaded();
  expect(grant).not.toHaveBeenCalled();
});

test.each<[string, () => unknown]>([
  ['a press elsewhere', () => fire(rest(), new Event('pointerdown', { bubbles: true }))],
  ['Escape', () => key(one.badge.host, 'Escape')],
])('%s takes a press back', async (_, leave) => {
  press(one.badge.host);
  leave();
  await loaded();
  expect(grant).not.toHaveBeenCalled();
});

test('what could not be loaded is asked for again at the next wish', async () => {
  press(one.badge.host);
  fail(new Error('no'));
  await settled(0);
  press(one.badge.host);
  expect(load).toHaveBeenCalledTimes(2);
});

test('events that the page makes load nothing', () => {
  one.badge.host.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  one.badge.host.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(load).not.toHaveBeenCalled();
});

test('the signal takes every listener away', () => {
  life.abort();
  press(one.badge.host);
  expect(load).not.toHaveBeenCalled();
});
