// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import { type DomChanges, watchDom } from '../../../../src/extension/content/watch/dom-watcher.ts';
import { eventually, settled } from '../content-stage.ts';

/** How often and how dear the passes are, and what they are about. */

let session: AbortController;
let changed: ReturnType<typeof vi.fn<(changes: DomChanges) => boolean>>;
/** How long the pass seems to take (ms). */
let passTakes = 0;
let now = 0;
let waits: number[];
const moved = vi.fn();
const targets = { tiles: ['.tile'], page: 'h1', attributes: ['data-name'] };

beforeEach(async () => {
  document.body.innerHTML = '<h1>Title</h1><main><p class="tile" id="a"></p></main><aside></aside>';
  passTakes = 0;
  waits = [];
  moved.mockClear();
  session = new AbortController();
  changed = vi.fn(() => {
    now += passTakes;
    return false;
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const later = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    run: (...all: unknown[]) => void,
    ms: number,
    ...all: unknown[]
  ) => {
    // Those with arguments are our passes.
    if (all.length) waits.push(ms);
    return later(run, all.length ? 1 : ms, ...all);
  }) as never);
  watch();
  await eventually(() => expect(changed).toHaveBeenCalledTimes(2));
});
afterEach(() => {
  session.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const watch = (more: Partial<Parameters<typeof watchDom>[1]> = {}) =>
  watchDom(document, { ...targets, ...more }, () => false, changed, moved, session.signal);
const last = () => {
  const { tiles, ...rest } = changed.mock.lastCall![0];
  return { ...rest, tiles: Array.from(tiles, ({ id }) => id) };
};
const aside = () => document.querySelector('aside')!;

/** Changes the page, and waits for the pass that this leads to. */
async function change(work: () => void): Promise<void> {
  const before = changed.mock.calls.length;
  work();
  await eventually(() => expect(changed.mock.calls.length).toBe(before + 1));
}
const add = () => change(() => aside().append(document.createElement('b')));

describe('passes', () => {
  test('come 80 ms after the first change, and one for all changes until then', async () => {
    await change(() => {
      aside().append(document.createElement('b'));
      aside().append(document.createElement('i'));
    });
    expect(waits).toEqual([80]);
    await add();
    expect(waits).toEqual([80, 80]);
  });

  test('rest 200 times as long as the last one took where it brought nothing, 10 times where it brought news', async () => {
    passTakes = 3;
    await add();
    await add();
    expect(waits).toEqual([80, 600]);
    changed.mockImplementation(() => {
      now += 30;
      return true;
    });
    await add();
    await add();
    expect(waits).toEqual([80, 600, 600, 300]);
    changed.mockImplementation(() => {
      now += 2;
      return true;
    });
    await add();
    await add();
    expect(waits.at(-1), 'never less than 80').toBe(80);
  });

  test('wait until the browser is idle, 200 ms at most', async () => {
    const idle = vi.fn((run: () => void, _: { timeout: number }) => run());
    vi.stubGlobal('requestIdleCallback', idle);
    await add();
    expect(idle).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { timeout: 200 });
  });

  test('that were due when the session ended are not made', async () => {
    aside().append(document.createElement('b'));
    await Promise.resolve();
    await settled(0);
    const { length } = changed.mock.calls;
    aside().append(document.createElement('i'));
    session.abort();
    await settled(30);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(length + 1);
    const ended = changed.mock.calls.length;
    await settled(30);
    expect(changed).toHaveBeenCalledTimes(ended);
  });
});

describe('what is noted', () => {
  test('is every one of 200 changes; one more is a flood, after which all tiles are looked for', async () => {
    const setOften = (times: number) => () => {
      for (let n = 0; n < times; n++) document.querySelector('#a')!.setAttribute('data-name', `${n}`);
    };
    await change(setOften(200));
    expect(last()).toEqual({ page: false, flood: false, tiles: ['a'] });
    await change(setOften(200));
    expect(last().flood, 'each pass begins to count again').toBe(false);
    await change(setOften(201));
    expect(last()).toEqual({ page: true, flood: true, tiles: ['a'] });
  });

  test('is not what one change brings of more than 200 nodes', async () => {
    const many = (count: number) => () => {
      const part = document.createDocumentFragment();
      for (let n = 0; n < count; n++) part.append(document.createElement('b'));
      aside().append(part);
    };
    await change(many(200));
    expect(last().flood).toBe(false);
    await change(many(201));
    expect(last().flood).toBe(true);
    await change(() => aside().append(document.createElement('b')));
    expect(last(), 'it goes on as before').toEqual({ page: false, flood: false, tiles: [] });
  });

  test('is the tile around a change, and the title around or within one', async () => {
    await change(() => document.querySelector('#a')!.append('text'));
    expect(last()).toEqual({ page: false, flood: false, tiles: ['a'] });
    await change(() => aside().append(document.createElement('h1')));
    expect(last().page).toBe(true);
    await change(() => {
      const part = document.createElement('div');
      part.innerHTML = '<div><h1>Other</h1></div>';
      aside().append(part);
    });
    expect(last().page).toBe(true);
    await change(() => aside().append('words'));
    expect(last()).toEqual({ page: false, flood: false, tiles: [] });
  });

  test('is nothing of an attribute that says nothing of a film', async () => {
    document.querySelector('#a')!.setAttribute('class', 'tile seen');
    await settled(30);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('is nothing of ours, alone or among others', async () => {
    await change(() => aside().append(createOwnElement(document, 'badge'), document.createElement('b')));
    expect(last()).toEqual({ page: false, flood: false, tiles: [] });
    document.querySelector('#a')!.append(createOwnElement(document, 'badge'));
    await settled(30);
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

test('nothing is watched, and no tile looked for, where the session had ended before', async () => {
  const never = vi.fn(() => false);
  const ended = new AbortController();
  ended.abort();
  watchDom(document, targets, () => false, never, moved, ended.signal);
  aside().append(document.createElement('b'));
  await settled(30);
  expect(never).not.toHaveBeenCalled();
  const ending = new AbortController();
  watchDom(document, targets, () => false, never, moved, ending.signal);
  ending.abort();
  await settled(30);
  expect(never, 'the title alone was looked for').toHaveBeenCalledExactlyOnceWith({
    tiles: [],
    page: true,
    flood: false,
  });
});

test('an element of ours that is moved among many changes is reported before the flood is over', async () => {
  const badge = createOwnElement(document, 'badge');
  document.querySelector('#a')!.append(badge);
  await settled(0);
  aside().append(badge);
  for (let n = 0; n < 300; n++) aside().append(document.createElement('b'));
  await settled(0);
  expect(moved).toHaveBeenCalledOnce();
});
