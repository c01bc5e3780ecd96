import { expect, test, vi } from 'vitest';
import { createTimeSlicer } from '../../../src/extension/content/time-slicer.ts';

const busy = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

test('a little work is done at once, in order', () => {
  const done: number[] = [];
  createTimeSlicer(new AbortController().signal)([1, 2, 3], (n) => done.push(n));
  expect(done).toEqual([1, 2, 3]);
});

test('much work leaves the page time in between, and is done in order', async () => {
  const done: number[] = [];
  let turns = 0;
  const turn = setInterval(() => turns++);
  const work = createTimeSlicer(new AbortController().signal);
  const items = Array.from({ length: 60 }, (_, n) => n);
  work(items, (n) => {
    busy(0.5);
    done.push(n);
  });
  work([99], (n) => done.push(n));
  expect(done.length).toBeLessThan(60);
  await vi.waitFor(() => expect(done).toEqual([...items, 99]));
  clearInterval(turn);
  expect(turns).toBeGreaterThan(1);
});

test('work that an item brings is done after its list, and nothing of either is lost', async () => {
  const done: number[] = [];
  const work = createTimeSlicer(new AbortController().signal);
  const items = Array.from({ length: 40 }, (_, n) => n);
  work(items, (n) => {
    busy(0.3);
    done.push(n);
    work([n + 100], (more) => done.push(more));
  });
  await vi.waitFor(() => expect(done).toEqual([...items, ...items.map((n) => n + 100)]));
});

test('work that begins other work lasts as long as that takes', async () => {
  const done: number[] = [];
  const work = createTimeSlicer(new AbortController().signal);
  const items = Array.from({ length: 40 }, (_, n) => n);
  work([items], (all) =>
    work(all, (n) => {
      busy(0.5);
      done.push(n);
    }),
  );
  await vi.waitFor(() => expect(done).toEqual(items));
});

test('the signal ends it', async () => {
  const life = new AbortController();
  const done: number[] = [];
  createTimeSlicer(life.signal)(
    Array.from({ length: 100 }, (_, n) => n),
    (n) => {
      busy(1);
      done.push(n);
    },
  );
  life.abort();
  const then = done.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toHaveLength(then);
});
