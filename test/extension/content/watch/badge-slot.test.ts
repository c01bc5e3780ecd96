// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createBadgeManager } from '../../../../src/extension/content/badge/badge-manager.ts';
import { createMatchClient, type MatchClient } from '../../../../src/extension/content/match-client.ts';
import { type BadgeSlot, createBadgeSlot } from '../../../../src/extension/content/watch/badge-slot.ts';
import {
  atOnce,
  badges,
  certain,
  eventually,
  gradeOf,
  openRoots,
  settled,
  sighting,
} from '../content-stage.ts';

openRoots();
let spot: BadgeSlot;
let ask: MatchClient;
let tile: HTMLElement;
const match = vi.fn(async (films: { title: string }[]) => films.map(({ title }) => certain(title)));

beforeEach(() => {
  document.body.innerHTML = '<div id="tile"></div>';
  tile = document.querySelector('#tile')!;
  match.mockClear();
  ask = createMatchClient(match, new AbortController().signal);
  spot = createBadgeSlot(
    ask,
    createBadgeManager(document, () => false, atOnce),
    (job) => job(),
    () => {},
  );
});

test('a film gets its badge, and looking again changes nothing', async () => {
  expect(spot.update(sighting(tile))).toBe(true);
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(spot.update(sighting(tile))).toBe(false);
  expect(match).toHaveBeenCalledOnce();
});

test('a film whose answer was forgotten is asked about again: the same answer leaves its badge, another replaces it', async () => {
  spot.update(sighting(tile));
  await eventually(() => expect(badges()).toHaveLength(1));
  const [badge] = badges();
  ask.forget();
  expect(spot.update(sighting(tile))).toBe(false);
  await eventually(() => expect(match).toHaveBeenCalledTimes(2));
  await settled(30);
  expect(badges()).toEqual([badge]);
  expect(badge!.isConnected).toBe(true);
  match.mockResolvedValueOnce([{ match: 'none' } as never]);
  ask.forget();
  spot.update(sighting(tile));
  await eventually(() => expect(badges()).toHaveLength(0));
  ask.forget();
  spot.update(sighting(tile));
  await eventually(() => expect(badges()).toHaveLength(1));
});

test("a recycled tile changes its badge, and never keeps the old film's", async () => {
  spot.update(sighting(tile, 'A'));
  await eventually(() => expect(badges()).toHaveLength(1));
  const [old] = badges();
  spot.update(sighting(tile, 'B'));
  expect(old!.isConnected).toBe(false);
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('an answer that comes when another film stands there is not shown', async () => {
  spot.update(sighting(tile, 'A'));
  spot.update(sighting(tile, 'B'));
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(gradeOf(badges()[0]!)).toBe('B+');
  spot.update(sighting(tile, 'C'));
  spot.clear();
  await settled(30);
  expect(badges()).toHaveLength(0);
});

test('a badge that the page removed is put back, but not forever', async () => {
  spot.update(sighting(tile));
  await eventually(() => expect(badges()).toHaveLength(1));
  let back = 0;
  for (let i = 0; i < 30; i++) {
    for (const badge of badges()) badge.remove();
    spot.update(sighting(tile));
    await settled(0);
    back += badges().length;
  }
  expect(back).toBe(8);
  spot.update(sighting(tile, 'Another film'));
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('a badge follows its film to another element', async () => {
  spot.update(sighting(tile));
  await eventually(() => expect(badges()).toHaveLength(1));
  const other = document.body.appendChild(document.createElement('p'));
  expect(spot.update(sighting(other))).toBe(true);
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(other.contains(badges()[0]!)).toBe(true);
});

test('each film’s answer is told with its badge, and its end once', async () => {
  const told = vi.fn();
  const slot = createBadgeSlot(
    ask,
    createBadgeManager(document, () => false, atOnce),
    (job) => job(),
    told,
  );
  slot.update(sighting(tile, 'A'));
  expect(told.mock.calls).toEqual([[undefined]]);
  await eventually(() => expect(told).toHaveBeenCalledTimes(2));
  const [answer, placed] = told.mock.lastCall!;
  expect(answer).toMatchObject({ match: 'certain', reviews: [{ title: 'A' }] });
  expect(placed.element).toBe(tile);
  slot.update(sighting(tile, 'A'));
  expect(told).toHaveBeenCalledTimes(2);
  slot.clear();
  expect(told.mock.lastCall).toEqual([undefined]);
  slot.clear();
  expect(told, 'an empty slot has nothing to end').toHaveBeenCalledTimes(3);
  expect(badges()).toHaveLength(0);
});

test('a film that is known already is shown when there is time, and not asked about', async () => {
  spot.update(sighting(tile, 'A'));
  await eventually(() => expect(badges()).toHaveLength(1));
  const due: (() => void)[] = [];
  const other = createBadgeSlot(
    ask,
    createBadgeManager(document, () => false, atOnce),
    (job) => void due.push(job),
    () => {},
  );
  const second = document.body.appendChild(document.createElement('p'));
  other.update(sighting(second, 'A'));
  expect(match).toHaveBeenCalledOnce();
  await settled(30);
  expect(badges()).toHaveLength(1);
  due.shift()!();
  await eventually(() => expect(badges()).toHaveLength(2));
  expect(match).toHaveBeenCalledOnce();
});

test('an empty place is no news, and asks nothing', () => {
  expect(spot.update(undefined)).toBe(false);
  expect(match).not.toHaveBeenCalled();
});

test('a film without a review is not asked about again and again', async () => {
  match.mockResolvedValue([{ match: 'none' } as never]);
  spot.update(sighting(tile));
  await settled(30);
  for (let n = 0; n < 3; n++) expect(spot.update(sighting(tile))).toBe(false);
  await settled(30);
  expect(match).toHaveBeenCalledOnce();
  match.mockImplementation(async (films) => films.map(({ title }) => certain(title)));
});
