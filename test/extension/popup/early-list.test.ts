import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Send } from '../../../src/extension/platform/messaging.ts';
import { firstPartOf, NO_FILTERS, wishOf } from '../../../src/extension/popup/browse/browse-place.ts';
import { askEarly, withEarlyList } from '../../../src/extension/popup/browse/early-list.ts';

const first = firstPartOf(wishOf('latest', NO_FILTERS, 7, new Date()));
const send = vi.fn(async (..._: unknown[]) => 'later') as unknown as Send;
let answer: () => Promise<unknown>;
const sendMessage = vi.fn((_: unknown) => answer());

beforeEach(() => {
  vi.clearAllMocks();
  answer = async () => ({ value: 'early' });
  vi.stubGlobal('browser', { runtime: { id: 'reelgrade', sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

test('the first list is the one that was asked for early, once', async () => {
  askEarly();
  expect(sendMessage.mock.calls).toEqual([
    [{ reelgrade: 'list', input: { order: { by: 'latest' }, from: 0, limit: 60 } }],
  ]);
  const asking = withEarlyList(send);
  expect(await asking('archives')).toBe('later');
  expect(await asking('list', { ...first, from: 60 })).toBe('later');
  expect(await asking('list', JSON.parse(JSON.stringify(first)))).toBe('early');
  expect(await asking('list', JSON.parse(JSON.stringify(first)))).toBe('later');
});

test('it is asked for again when something was said meanwhile, or some time has gone', async () => {
  const changed = vi.fn();
  askEarly();
  const asking = withEarlyList(send, changed);
  await asking('archives');
  expect(changed).not.toHaveBeenCalled();
  await asking('watch', { film: { title: 'Heat', kind: 'film' }, state: 'seen' });
  expect(changed).toHaveBeenCalledOnce();
  expect(await asking('list', JSON.parse(JSON.stringify(first)))).toBe('later');

  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  askEarly();
  now.mockReturnValue(7000);
  expect(await asking('list', JSON.parse(JSON.stringify(first)))).toBe('later');
  now.mockRestore();
});

test('without one it is asked for as ever', async () => {
  expect(await withEarlyList(send)('list', first)).toBe('later');
});

test('what failed early is reported, and asked for again', async () => {
  answer = async () => ({ error: { code: 'error.noRoom' } });
  askEarly();
  const asking = withEarlyList(send);
  const query = JSON.parse(JSON.stringify(first));
  await expect(asking('list', query)).rejects.toMatchObject({ problem: { code: 'error.noRoom' } });
  expect(await asking('list', query)).toBe('later');
});
