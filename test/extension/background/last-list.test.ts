import { expect, test, vi } from 'vitest';
import { createBrowser } from '../fake-browser.ts';

test('the list of last time is dropped when something changes that lists depend on, and by nothing else', async () => {
  const browser = createBrowser();
  vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
  const { dropChangedLists } = await import('../../../src/extension/background/last-list.ts');
  dropChangedLists();
  for (const [key, isDropped] of [
    ['watch:3', true],
    ['subscription:harbour', true],
    ['settings', true],
    ['corrections', true],
    ['titles:1', false],
    ['directory', false],
  ] as const) {
    await browser.storage.session.set({ lastList: { total: 1, hits: [] } });
    await browser.storage.local.set({ [key]: { of: key } });
    await Promise.resolve();
    expect('lastList' in browser.disk.session, key).toBe(!isDropped);
  }
});
