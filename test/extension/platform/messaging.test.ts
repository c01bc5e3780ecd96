import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessages, send, sendToTab } from '../../../src/extension/platform/messaging.ts';
import { native } from '../../../src/extension/platform/native-api.ts';
import { createBrowser } from '../fake-browser.ts';

let browser: ReturnType<typeof createBrowser>;
beforeEach(() => {
  browser = createBrowser();
  vi.stubGlobal('browser', browser);
});
afterEach(() => vi.unstubAllGlobals());

describe('messages', () => {
  it('bring back what the handler gives, at once or later', async () => {
    onMessages({ search: ({ words }) => [{ title: words }] as never, archives: async () => [] });
    expect(await send('search', { words: 'heat' })).toEqual([{ title: 'heat' }]);
    expect(await send('archives')).toEqual([]);
  });

  it('bring back nothing where the handler gives nothing', async () => {
    onMessages({ review: () => undefined });
    expect(await send('review', { archive: 'a', review: 'b' })).toBeUndefined();
  });

  it('reject in the handler’s own words', async () => {
    onMessages({
      search: () => {
        throw new Error('Too many words.');
      },
      archives: () => Promise.reject('gone'),
    });
    await expect(send('search', { words: '' })).rejects.toThrow('Too many words.');
    await expect(send('archives')).rejects.toThrow('gone');
  });

  it('reject when nobody answers, and after the handlers have left', async () => {
    await expect(send('archives')).rejects.toThrow('error.noAnswer');
    const leave = onMessages({ archives: () => [] });
    expect(await send('archives')).toEqual([]);
    leave();
    await expect(send('archives')).rejects.toThrow('error.noAnswer');
  });

  it('go to the page of a tab and not to its frames', async () => {
    const sent = vi.fn(async () => ({ value: [] }));
    browser.tabs.sendMessage = sent;
    expect(await sendToTab(3, 'page.films')).toEqual([]);
    expect(sent).toHaveBeenCalledWith(3, { reelgrade: 'page.films', input: undefined }, { frameId: 0 });
  });

  it('use the browser’s own interface even where the page has an element called “browser”', () => {
    vi.stubGlobal('chrome', browser);
    vi.stubGlobal('browser', { tagName: 'DIV' });
    expect(native()).toBe(browser);
  });
});
