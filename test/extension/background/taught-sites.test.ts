import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProblemError } from '../../../src/core/text/problem.ts';
import type { TaughtSite } from '../../../src/protocol/site-file.ts';
import { createBrowser } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
vi.stubGlobal('browser', current);
const { keepTaughtSite, taughtSites } = await import('../../../src/extension/storage/taught-sites.ts');
const { forgetTaughtSite, removeOwnHost } = await import('../../../src/extension/storage/own-hosts.ts');
const { createMessageHandlers } = await import('../../../src/extension/background/message-handlers.ts');
const { mineHandlers } = await import('../../../src/extension/background/mine-handlers.ts');

const HOST = 'cinema.example';
const file: TaughtSite = {
  titlePages: [{ url: '/^\\/film\\//', title: 'h1.film-title', year: '.facts' }],
  tiles: [{ tile: 'li.film', title: 'img @alt' }],
};
const handlers = createMessageHandlers(
  ...([{}, {}, {}, {}, {}, async () => ({})] as never as Parameters<typeof createMessageHandlers>),
);
const page = (more: object = {}) =>
  ({ id: 'reelgrade', url: `https://${HOST}/film/1`, tab: { id: 7 }, frameId: 0, ...more }) as never;

beforeEach(() => {
  browser = createBrowser();
  browser.disk.local.settings = { ownHosts: [HOST] };
});

describe('what was taught for a host', () => {
  it('is kept with what is watched, given back without, and forgotten', async () => {
    await keepTaughtSite(HOST, file);
    expect(browser.disk.local[`taught:${HOST}`]).toMatchObject({
      ...file,
      watched: { titlePages: [{ selector: 'h1,h1.film-title,.facts' }], tiles: [{ attributes: ['alt'] }] },
    });
    expect(await taughtSites([HOST, 'other.example'])).toEqual({ [HOST]: file });
    await forgetTaughtSite(HOST);
    expect(await taughtSites([HOST])).toEqual({});
  });

  it('is never stored where it is not what a pack may hold', async () => {
    const wild = { ...file, titlePages: [{ url: '/^(\\w+\\s?)*$/', title: 'h1' }] };
    await expect(keepTaughtSite(HOST, wild)).rejects.toThrow();
    expect(Object.keys(browser.disk.local)).toEqual(['settings']);
  });

  it('counts as not there where its record is broken', async () => {
    for (const broken of [7, 'off', { tiles: 'all' }, { ...file, hosts: ['x'] }]) {
      browser.disk.local[`taught:${HOST}`] = broken;
      expect(await taughtSites([HOST])).toEqual({});
    }
  });

  it('goes when its host is one of the viewer’s own no more', async () => {
    await keepTaughtSite(HOST, file);
    await removeOwnHost(HOST);
    expect(`taught:${HOST}` in browser.disk.local).toBe(false);
  });

  it('is carried with all that is the viewer’s, and what a file does not have is forgotten', async () => {
    const lists = { list: async () => [], replace: async () => {} };
    const { mine, replaceMine } = mineHandlers(
      ...([lists, lists, lists] as never as Parameters<typeof mineHandlers>),
    );
    await keepTaughtSite(HOST, file);
    const all = await mine();
    expect(all.sites).toEqual({ [HOST]: file });
    await replaceMine({ ...all, sites: {} });
    expect(await taughtSites([HOST])).toEqual({});
    await replaceMine({ ...all, sites: { ...all.sites, 'not-own.example': file } });
    expect(await taughtSites([HOST, 'not-own.example'])).toEqual({ [HOST]: file });
  });
});

describe('a page', () => {
  const refusal = async (sender: never) => {
    try {
      await handlers.keepTaughtSite(file, sender);
    } catch (error) {
      return (error as ProblemError).problem.code;
    }
    return undefined;
  };

  it('teaches its own host, as the browser names it', async () => {
    expect(await refusal(page())).toBeUndefined();
    expect(await taughtSites([HOST])).toEqual({ [HOST]: file });
  });

  it('teaches no host that is not the viewer’s own, and nothing from a frame or without a tab', async () => {
    for (const sender of [
      page({ url: 'https://www.imdb.com/title/tt1/' }),
      page({ url: `https://sub.${HOST}/` }),
      page({ frameId: 3 }),
      page({ tab: undefined }),
      page({ url: undefined }),
    ])
      expect(await refusal(sender)).toBe('error.hostNotOwn');
    expect(Object.keys(browser.disk.local)).toEqual(['settings']);
  });
});
