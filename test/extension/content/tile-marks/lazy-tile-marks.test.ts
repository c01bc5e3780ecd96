// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createBadge } from '../../../../src/extension/content/badge/badge.ts';
import type { PlacedBadge } from '../../../../src/extension/content/badge/badge-manager.ts';
import { createLazyTileMarks } from '../../../../src/extension/content/tile-marks/lazy-tile-marks.ts';
import type { TileMarks } from '../../../../src/extension/content/tile-marks/tile-marks.ts';
import { type BadgeLook, usualLook } from '../../../../src/extension/storage/badge-look.ts';
import { certain, settled } from '../content-stage.ts';

let areMarked: boolean;
let look: BadgeLook | undefined;
let loads: number;
let fails: boolean;
let set: [id: string, isMarked: boolean][];
let marks: TileMarks;
const tile = (id: string) => Object.assign(document.createElement('div'), { id });

beforeEach(() => {
  [areMarked, look, loads, fails, set] = [true, undefined, 0, false, []];
  marks = createLazyTileMarks(
    () => areMarked,
    () => look,
    async () => {
      loads++;
      if (fails) throw new Error('gone');
      return { set: (at, answer) => void set.push([at?.id ?? 'title', answer !== undefined]) };
    },
  );
});

test('nothing is loaded while no tile may be marked', async () => {
  areMarked = false;
  marks.set(tile('a'), certain('A'));
  await settled(5);
  expect([loads, set]).toEqual([0, []]);
});

test('they are loaded with the first tile that is read, before its answer', async () => {
  marks.set(tile('a'), undefined);
  await settled(5);
  expect([loads, set]).toEqual([1, []]);
});

test('answers that come before the marks are loaded wait for them, but for those taken back', async () => {
  const b = tile('b');
  marks.set(tile('a'), certain('A'));
  marks.set(b, certain('B'));
  marks.set(b, undefined);
  await settled(5);
  expect([loads, set]).toEqual([1, [['a', true]]]);
});

test('once loaded, a mark is taken away where tiles are no longer marked', async () => {
  const a = tile('a');
  marks.set(a, certain('A'));
  await settled(5);
  areMarked = false;
  marks.set(a, certain('A'));
  expect(set).toEqual([
    ['a', true],
    ['a', false],
  ]);
});

test('where loading failed, the next answer tries again', async () => {
  fails = true;
  marks.set(tile('a'), certain('A'));
  await settled(5);
  fails = false;
  marks.set(tile('b'), certain('B'));
  await settled(5);
  expect([loads, set]).toEqual([2, [['b', true]]]);
});

test('a badge of a film of which the viewer said something is marked where tiles are not', async () => {
  areMarked = false;
  marks.set(undefined, { ...certain('A'), watch: 'seen' });
  await settled(5);
  expect([loads, set]).toEqual([1, [['title', false]]]);
});

test('a badge of another look is unseen until what gives it that look is loaded, and seen where that fails', async () => {
  areMarked = false;
  look = { ...usualLook, onHover: true };
  fails = true;
  const placed = { badge: createBadge(document) } as PlacedBadge;
  marks.set(undefined, certain('A'), placed);
  expect(placed.badge.button.style.opacity).toBe('0');
  await settled(5);
  expect(placed.badge.button.style.opacity).toBe('');
  fails = false;
  marks.set(undefined, certain('A'), placed);
  await settled(5);
  expect([loads, set]).toEqual([2, [['title', false]]]);
});
