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

test('the worker is told of a film again when its year or kind is another, and once when it stays', () => {
  let year = 1990;
  const told = vi.fn();
  const tracker = trackTitle(
    () => sighting(document.querySelector('h1')!, 'Wharf', { film: film('Wharf', { year }) }),
    createMatchClient(async () => [], life.signal),
    createBadgeManager(document, () => false, atOnce),
    told,
    life.signal,
  );
  tracker.update();
  tracker.update();
  year = 1991;
  tracker.update();
  expect(told.mock.calls.map(([told]) => told.year)).toEqual([1990, 1991]);
});

test('a page that loses its title tells that there is no film, and tells it once', () => {
  title.update();
  document.querySelector('h1')!.remove();
  expect(title.update()).toBe(true);
  expect(title.update()).toBe(false);
  expect(tell.mock.calls).toEqual([[film('Wharf')], [null]]);
});

test('after a move the same title is trusted after half a second, not before; a later move begins it again', () => {
  vi.useFakeTimers();
  try {
    title.update();
    title.addressChanged();
    vi.advanceTimersByTime(499);
    expect(tell).toHaveBeenLastCalledWith(null);
    title.addressChanged();
    vi.advanceTimersByTime(499);
    expect(title.update()).toBe(false);
    expect(tell, 'the title of before is still not trusted').toHaveBeenLastCalledWith(null);
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenLastCalledWith(film('Wharf'));
    expect(tell).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});

test('after a move without a title between, the title of before is not trusted when it comes back at once', () => {
  title.update();
  title.addressChanged();
  document.querySelector('h1')!.textContent = '';
  expect(title.update()).toBe(false);
  title.addressChanged();
  document.querySelector('h1')!.textContent = 'Wharf';
  expect(title.update()).toBe(false);
  document.querySelector('h1')!.textContent = 'Other';
  expect(title.update()).toBe(true);
});

test('nothing is read or told after the session, not even what was due', () => {
  vi.useFakeTimers();
  try {
    title.update();
    title.addressChanged();
    life.abort();
    tell.mockClear();
    vi.advanceTimersByTime(2000);
    expect(tell).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('marks get the answer of the page’s film with its badge, and nothing when it has gone', async () => {
  const set = vi.fn();
  const match = async (films: { title: string }[]) => films.map(({ title }) => certain(title));
  const tracker = trackTitle(
    read,
    createMatchClient(match, life.signal),
    createBadgeManager(document, () => false, atOnce),
    tell,
    life.signal,
    { set } as never,
  );
  tracker.update();
  await eventually(() => expect(set).toHaveBeenCalledTimes(2));
  expect(set.mock.calls[0]).toEqual([undefined, undefined, undefined]);
  expect(set.mock.calls[1]).toEqual([undefined, certain('Wharf'), expect.objectContaining({})]);
  document.querySelector('h1')!.remove();
  tracker.update();
  expect(set.mock.lastCall).toEqual([undefined, undefined, undefined]);
});
