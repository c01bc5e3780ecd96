import { beforeEach, expect, test, vi } from 'vitest';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
vi.doMock('../../../src/extension/platform/browser.ts', () => ({
  get default() {
    return browser;
  },
}));
const { createLeftOutReviews } = await import('../../../src/extension/storage/left-out-reviews.ts');

beforeEach(() => {
  browser = createBrowser(createDisk());
});

const heat = { archive: 'a', review: 'heat' };

test('a review is left out once, survives the worker, and is taken in again', async () => {
  const left = createLeftOutReviews();
  await left.set(heat, true);
  await left.set(heat, true);
  expect(await left.list()).toEqual([heat]);
  const isOut = await createLeftOutReviews().isLeftOut();
  expect([isOut(heat), isOut({ ...heat, archive: 'b' })]).toEqual([true, false]);
  await left.set(heat, false);
  expect((await left.isLeftOut())(heat)).toBe(false);
});

test('what another version stored stays, and what is broken does no harm', async () => {
  browser.disk.local.leftOut = [{ critic: 'newer' }, heat];
  const left = createLeftOutReviews();
  expect(await left.list()).toEqual([heat]);
  await left.set(heat, false);
  expect(browser.disk.local.leftOut).toEqual([{ critic: 'newer' }]);
});
