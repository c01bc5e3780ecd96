// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createBadge } from '../../../../src/extension/content/badge/badge.ts';
import type { PlacedBadge } from '../../../../src/extension/content/badge/badge-manager.ts';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import {
  createTileMarks,
  markFor,
  type TileMarks,
} from '../../../../src/extension/content/tile-marks/tile-marks.ts';
import { defaults } from '../../../../src/extension/storage/default-settings.ts';
import type { Settings } from '../../../../src/extension/storage/settings-reader.ts';
import type { Answer } from '../../../../src/protocol/messages.ts';
import { certain, eventually, openRoots, rootOf } from '../content-stage.ts';

openRoots();
const none: Answer = { match: 'none' };
const unsure = { match: 'unsure', candidates: [], reason: { code: 'differentYear' } } as unknown as Answer;
/** The stage's grade is 79 of 100. */
const reviewed = certain('Wharf');
let settings: Settings;
let marks: TileMarks;
const tile = () => document.querySelector<HTMLElement>('#tile')!;
const note = () => document.querySelector<HTMLElement>('[data-reelgrade=note]');
const words = () => note() && rootOf(note()!).querySelector('.note')!.textContent;

beforeEach(() => {
  note()?.remove();
  document.body.innerHTML = '<div id="tile" style="opacity: 0.9;"></div><div id="other"></div>';
  settings = { ...defaults, dimBelow: 80 };
  marks = createTileMarks(() => settings, createOwnElement(document, 'note'));
});

test.each([
  ['below the place is dimmed', reviewed, { dimBelow: 80 }, 'dim'],
  ['at the place is not', reviewed, { dimBelow: 79 }, undefined],
  ['at the place is outlined', reviewed, { outlineFrom: 79 }, 'outline'],
  ['below the place is not outlined', reviewed, { outlineFrom: 80 }, undefined],
  ['without a review is dimmed when only reviewed titles count', none, { dimUnreviewed: true }, 'dim'],
  ['without a review is left alone otherwise', none, { dimBelow: 100 }, undefined],
  ['of which we are unsure is left alone', unsure, { dimBelow: 100, dimUnreviewed: true }, undefined],
] as const)('a title %s', (_, answer, chosen, mark) => {
  expect(markFor(answer, { ...defaults, ...chosen })).toBe(mark);
});

test('nothing is marked while grades are hidden', () => {
  const chosen = { dimBelow: 100, dimUnreviewed: true, hideGrades: true };
  expect(markFor(reviewed, { ...defaults, ...chosen })).toBeUndefined();
  expect(markFor(none, { ...defaults, ...chosen })).toBeUndefined();
});

test('a dimmed tile is counted, shown at a press, dimmed again at another, and left as it was', async () => {
  const before = document.body.innerHTML;
  marks.set(tile(), reviewed);
  await eventually(() => expect(words()).toBe('1 title dimmedShow×'));
  expect(tile().style.opacity).toBe('0.25');
  const button = () => rootOf(note()!).querySelector('button')!;
  button().click();
  expect(document.body.innerHTML).toBe(before);
  await eventually(() => expect(words()).toBe('1 title shown for nowDim again×'));
  expect(words()).toBe('1 title shown for nowDim again×');
  button().click();
  expect(tile().style.opacity).toBe('0.25');
  marks.set(tile(), undefined);
  expect(document.body.innerHTML).toBe(before);
  await eventually(() => expect(note()).toBeNull());
});

test('tiles are styled together, behind what places the badges of the same turn', async () => {
  const before = document.body.innerHTML;
  const seen: string[] = [];
  const look = () => void seen.push(tile().style.opacity);
  marks.set(tile(), reviewed);
  // As the badges of the turn are placed: asked for by a later answer, and before the marks.
  queueMicrotask(() => queueMicrotask(look));
  queueMicrotask(look);
  await new Promise((done) => setTimeout(done));
  expect(seen).toEqual(['0.9', '0.25']);
  marks.set(tile(), undefined);
  marks.set(tile(), reviewed);
  marks.set(tile(), undefined);
  await new Promise((done) => setTimeout(done));
  expect(document.body.innerHTML).toBe(before);
});

test('a note that was closed stays away', async () => {
  marks.set(tile(), reviewed);
  await eventually(() => expect(note()).not.toBeNull());
  rootOf(note()!).querySelector<HTMLElement>('[aria-label=Close]')!.click();
  marks.set(document.querySelector('#other')!, reviewed);
  await new Promise((done) => setTimeout(done, 20));
  expect(note()).toBeNull();
});

test('what the viewer said dims a tile, reviewed or not, and even while grades are hidden', () => {
  const chosen: Settings = { ...defaults, dimWatched: ['seen'], hideGrades: true };
  expect(markFor({ ...none, watch: 'seen' }, chosen)).toBe('dim');
  expect(markFor({ ...reviewed, watch: 'wanted' }, chosen)).toBeUndefined();
});

test('while grades wait for the film to be seen, only what was seen is marked by its grade', () => {
  const chosen: Settings = { ...defaults, dimBelow: 80, hideUntilSeen: true };
  expect(markFor(reviewed, chosen)).toBeUndefined();
  expect(markFor({ ...reviewed, watch: 'seen' }, chosen)).toBe('dim');
});

test('a badge says what the viewer said, by a sign without letters and in words, until it is taken back', () => {
  const badge = createBadge(document);
  const placed = (watch?: 'seen') => ({ badge, answer: { ...reviewed, watch } }) as unknown as PlacedBadge;
  marks.set(undefined, reviewed, placed('seen'));
  expect(badge.button.getAttribute('aria-description')).toBe('Seen');
  expect(badge.button.querySelectorAll('svg path')).toHaveLength(1);
  expect(badge.button.textContent).toBe('');
  marks.set(undefined, reviewed, placed());
  expect(badge.button.querySelector('svg')).toBeNull();
  expect(badge.button.hasAttribute('aria-description')).toBe(false);
});
