import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Film } from '../../../src/core/film/film.ts';
import { createMatchClient, filmKey, type MatchClient } from '../../../src/extension/content/match-client.ts';
import { certain, film } from './content-stage.ts';

let life: AbortController;
const match = vi.fn(async (films: Film[]) => films.map(({ title }) => certain(title)));
let ask: (film: Film) => ReturnType<MatchClient['match']>;
let one: MatchClient;

beforeEach(() => {
  vi.useFakeTimers();
  match.mockClear();
  life = new AbortController();
  one = createMatchClient(match, life.signal);
  ask = (which) => one.match(which, filmKey(which));
});
afterEach(() => vi.useRealTimers());

test('films asked about one time go in one message, each once', async () => {
  const answers = [ask(film('A')), ask(film('B')), ask(film('A')), ask(film('A', { year: 1999 }))];
  await vi.runAllTimersAsync();
  expect(match).toHaveBeenCalledOnce();
  expect(match.mock.calls[0]![0]).toEqual([film('A'), film('B'), film('A', { year: 1999 })]);
  expect((await Promise.all(answers))[1]).toEqual(certain('B'));
});

test('an answer is remembered, and asked again when it was forgotten', async () => {
  void ask(film('A'));
  await vi.runAllTimersAsync();
  expect(one.cached(filmKey(film('A')))).toEqual(certain('A'));
  await ask(film('A'));
  expect(match).toHaveBeenCalledOnce();
  one.forget();
  expect(one.cached(filmKey(film('A')))).toBeUndefined();
  void ask(film('A'));
  await vi.runAllTimersAsync();
  expect(match).toHaveBeenCalledTimes(2);
});

test('what is forgotten while it is being answered is asked again', async () => {
  let reply!: (answers: never[]) => void;
  match.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        reply = resolve;
      }),
  );
  const answer = ask(film('A'));
  await vi.runAllTimersAsync();
  one.forget();
  reply([{ match: 'none' }] as never);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(certain('A'));
});

test('no message holds more than a thousand films', async () => {
  for (let i = 0; i < 2500; i++) void ask(film(`F${i}`));
  await vi.runAllTimersAsync();
  expect(match.mock.calls.map(([films]) => films.length)).toEqual([1000, 1000, 500]);
});

test('memory is bounded: the oldest answer goes', async () => {
  for (let i = 0; i < 5001; i++) void ask(film(`F${i}`));
  await vi.runAllTimersAsync();
  expect(one.cached(filmKey(film('F0')))).toBeUndefined();
  expect(one.cached(filmKey(film('F5000')))).toBeDefined();
});

test('a worker that cannot be reached is asked again a few times, then no more', async () => {
  match.mockRejectedValue(new Error('gone'));
  void ask(film('A'));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(match).toHaveBeenCalledTimes(4);
  match.mockReset().mockImplementation(async (films) => films.map(({ title }) => certain(title)));
});

test('a missing reply is no match, and a monstrous title is never sent', async () => {
  match.mockResolvedValueOnce([]);
  const missing = ask(film('A'));
  const monstrous = ask(film('x'.repeat(1_000_000)));
  await vi.runAllTimersAsync();
  expect(await missing).toEqual({ match: 'none' });
  expect(await monstrous).toEqual({ match: 'none' });
  expect(match.mock.calls[0]![0]).toHaveLength(1);
});

test('after the end nothing is sent', async () => {
  void ask(film('A'));
  life.abort();
  await vi.runAllTimersAsync();
  expect(match).not.toHaveBeenCalled();
});
