// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBadgeManager } from '../../../../src/extension/content/badge/badge-manager.ts';
import { createMatchClient } from '../../../../src/extension/content/match-client.ts';
import { type TitleTracker, trackTitle } from '../../../../src/extension/content/watch/title-tracker.ts';
import { atOnce, badges, certain, eventually, film, openRoots, sighting } from '../content-stage.ts';

openRoots();
let life: AbortController;
let title: TitleTracker;
const tell = vi.fn();
const read = () => {
  const heading = document.querySelector('h1');
  return heading?.textContent
    ? sighting(heading, heading.textContent, { role: 'page', position: 'beside' })
    : undefined;
};

beforeEach(() => {
  document.body.innerHTML = '<h1>Wharf</h1>';
  tell.mockClear();
  life = new AbortController();
  const match = async (films: { title: string }[]) => films.map(({ title }) => certain(title));
  title = trackTitle(
    read,
    createMatchClient(match, life.signal),
    createBadgeManager(document, () => false, atOnce),
    tell,
    life.signal,
  );
});
afterEach(() => life.abort());

test('the title gets its badge, and the worker is told once', async () => {
  expect(title.update()).toBe(true);
  expect(title.update()).toBe(false);
  await eventually(() => expect(document.querySelector('h1 [data-reelgrade=badge]')).not.toBeNull());
  expect(tell.mock.calls).toEqual([[film('Wharf')]]);
});

test('a page about no film tells nothing', () => {
  document.body.innerHTML = '';
  expect(title.update()).toBe(false);
  expect(tell).not.toHaveBeenCalled();
});

test('after a move the old grade is gone at once, and the title is read when it has settled', async () => {
  title.update();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  title.addressChanged();
  expect(badges()).toHaveLength(0);
  expect(tell).toHaveBeenLastCalledWith(null);
  document.body.innerHTML = '<h1>Other</h1>';
  await eventually(() => expect(badges()).toHaveLength(1));
  expect(tell).toHaveBeenLastCalledWith(film('Other'));
});

test('after a move the old title that still stands there is not taken for the new one', async () => {
  title.update();
  title.addressChanged();
  expect(title.update()).toBe(false);
  expect(tell).toHaveBeenLastCalledWith(null);
  document.querySelector('h1')!.textContent = 'Other';
  title.update();
  expect(tell).toHaveBeenLastCalledWith(film('Other'));
  title.addressChanged();
  document.querySelector('h1')!.textContent = 'Other';
  // The next film may have the same title.
  await eventually(() => expect(tell).toHaveBeenLastCalledWith(film('Other')));
});

test('the signal takes the badge away and tells that there is no film', async () => {
  title.update();
  await eventually(() => expect(badges().length).toBeGreaterThan(0));
  life.abort();
  expect(document.body.innerHTML).toBe('<h1>Wharf</h1>');
  expect(tell).toHaveBeenLastCalledWith(null);
  expect(title.update()).toBe(false);
});
