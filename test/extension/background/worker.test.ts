import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { type Problem, ProblemError } from '../../../src/core/text/problem.ts';
import type { Messages } from '../../../src/protocol/messages.ts';
import german from '../../../src/ui/messages/de/index.ts';
import { createBrowser, createDisk, type Disk, type FakeBrowser } from '../fake-browser.ts';
import { archiveOf, reviewOf } from './library/library-of.ts';

const heat = { title: 'Heat', year: 1995, kind: 'film' as const };
const page = { id: 'reelgrade', url: 'https://www.imdb.com/title/tt0113277/', tab: { id: 7 }, frameId: 0 };
const bytes = await compileCatalog(
  [reviewOf('Heat', 1995, 'B', 78), reviewOf('Fargo', 1996, 'A+', 100)],
  archiveOf('Laramie'),
);

let disk: Disk;
beforeEach(() => {
  disk = createDisk();
  // Node 20 has no locks.
  const request = async (_: string, work: () => unknown) => work();
  vi.stubGlobal('navigator', { locks: { request } });
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('/messages/')
      ? Response.json(url.endsWith('/messages/de.json') ? german : {}, { status: 200 })
      : url.endsWith('index.json')
        ? Response.json([
            { id: 'laramie', file: 'archives/laramie.reelgrade', size: bytes.length, first: bytes.length },
          ])
        : new Response(bytes.slice()),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Wakes a worker that knows nothing but the disk: every module loaded again, as after the browser killed the last one. */
async function wake(): Promise<FakeBrowser> {
  vi.resetModules();
  const browser = createBrowser(disk);
  vi.stubGlobal('browser', browser);
  vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
  await import('../../../src/extension/background/main.ts');
  return browser;
}

async function ask<N extends keyof Messages>(
  browser: FakeBrowser,
  name: N,
  input?: unknown,
  sender?: object,
): Promise<ReturnType<Messages[N]>> {
  const reply = (await browser.runtime.sendMessage({ reelgrade: name, input }, sender)) as {
    value?: ReturnType<Messages[N]>;
    error?: Problem;
  };
  if (reply.error) throw new ProblemError(reply.error.code, reply.error.params);
  return reply.value as ReturnType<Messages[N]>;
}

const gradeOf = async (browser: FakeBrowser) => {
  const [answer] = await ask(browser, 'match', [heat], page);
  return answer?.match === 'certain' ? answer.reviews[0]?.grade?.text : answer?.match;
};

describe('the worker', () => {
  it('listens to everything in its first turn, before anything was read', async () => {
    const storage = vi.fn();
    const browser = createBrowser(disk);
    browser.storage.local.get = () => new Promise(storage);
    vi.resetModules();
    vi.stubGlobal('browser', browser);
    vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
    await import('../../../src/extension/background/main.ts');
    const { runtime, permissions, contextMenus, commands, omnibox } = browser;
    for (const event of [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      permissions.onAdded,
      permissions.onRemoved,
      contextMenus.onClicked,
      commands.onCommand,
      omnibox.onInputChanged,
      omnibox.onInputEntered,
    ])
      expect(event.size).toBeGreaterThan(0);
  });

  it('answers rightly each time it wakes, the viewer’s corrections and settings included', async () => {
    let browser = await wake();
    expect(await gradeOf(browser)).toBe('B');
    await ask(browser, 'correct', { film: heat, ref: { archive: 'laramie', review: 'fargo-1996' } });
    expect(await gradeOf(browser)).toBe('A+');

    browser = await wake();
    expect(await gradeOf(browser)).toBe('A+');
    expect(await ask(browser, 'corrections')).toMatchObject([{ film: heat, review: { title: 'Fargo' } }]);
    await ask(browser, 'correct', { film: heat, ref: null });

    browser = await wake();
    expect(await gradeOf(browser)).toBe('none');
    await ask(browser, 'correct', { film: heat });

    browser = await wake();
    expect(await gradeOf(browser)).toBe('B');
    await browser.storage.local.set({ settings: { archivesOff: ['laramie'] } });
    expect(await gradeOf(browser)).toBe('none');

    browser = await wake();
    expect(await gradeOf(browser)).toBe('none');
  });

  it('shows the grade of a title page on its tab’s icon, and takes it away', async () => {
    const browser = await wake();
    await ask(browser, 'titlePage', heat, page);
    expect(disk.badges[7]).toMatchObject({ text: 'B', title: 'B for Heat (1995), Critic of Laramie' });
    await ask(await wake(), 'titlePage', null, page);
    expect(disk.badges[7]).toMatchObject({ text: '', title: 'Reelgrade' });
  });

  it('keeps the grade of a title page to itself where the viewer hides grades', async () => {
    disk.local.settings = { hideGrades: true };
    const browser = await wake();
    await ask(browser, 'titlePage', heat, page);
    expect(disk.badges[7]?.text).toBe('•');
    expect(disk.badges[7]?.title).not.toContain('B for');
    expect(disk.badges[7]?.color).toBeUndefined();
  });

  it('shows no frame’s film in the toolbar', async () => {
    const browser = await wake();
    await ask(browser, 'titlePage', heat, { ...page, frameId: 3 });
    expect(disk.badges[7]).toBeUndefined();
  });

  it('knows a bare tile by what its site’s own page told, after it was killed too; a private window tells and gets nothing', async () => {
    const netflix = { ...page, url: 'https://www.netflix.com/browse' };
    const hidden = { ...netflix, tab: { id: 8, incognito: true } };
    const bare = { title: 'Heat', kind: 'unknown' as const, ids: { netflix: '60020634' } };
    const told = { ...heat, ids: bare.ids };
    const outcome = async (browser: FakeBrowser, sender: object) =>
      (await ask(browser, 'match', [bare], sender))[0]!.match;
    const first = await wake();
    await ask(first, 'titlePage', told, hidden);
    expect(await ask(first, 'rememberedTitles')).toBe(0);
    expect(await outcome(first, netflix)).toBe('unsure');
    await ask(first, 'titlePage', told, netflix);

    const next = await wake();
    expect(await outcome(next, netflix)).toBe('certain');
    expect(await outcome(next, hidden)).toBe('unsure');
    const [popup] = await ask(next, 'matchOnPage', { films: [bare], host: 'netflix.com' });
    expect(popup!.match).toBe('certain');
    await ask(next, 'forgetTitles');
    expect(await outcome(next, netflix)).toBe('unsure');
  });

  it('refuses in words and goes on', async () => {
    const browser = await wake();
    await expect(ask(browser, 'search', { words: 7 })).rejects.toThrow('search');
    await expect(ask(browser, 'archives', undefined, page)).rejects.toThrow('error.notForPages');
    expect(await gradeOf(browser)).toBe('B');
  });

  it('leaves messages that are not for it to others', async () => {
    const browser = await wake();
    for (const message of [
      null,
      'match',
      { reelgrade: 'page.films' },
      { reelgrade: '__proto__' },
      { name: 'match' },
    ])
      expect(await browser.runtime.sendMessage(message)).toBeUndefined();
  });

  it('opens a search for what was selected: as a popup, else in a tab', async () => {
    let browser = await wake();
    browser.runtime.onInstalled.fire({ reason: 'chrome_update' });
    await vi.waitFor(() => expect(disk.menus).toHaveLength(1));
    browser.contextMenus.onClicked.fire({ menuItemId: 'find', selectionText: '  Star \n Trek ' });
    await vi.waitFor(() => expect(disk.opened).toEqual(['popup']));
    expect(disk.session.popupWords).toBe('Star Trek');

    disk.popupOpens = false;
    browser = await wake();
    browser.contextMenus.onClicked.fire({ menuItemId: 'find', selectionText: 'Star Trek' });
    await vi.waitFor(() =>
      expect(disk.opened[1]).toContain('src/extension/popup/index.html?words=Star%20Trek'),
    );
    expect(disk.session.popupWords).toBeUndefined();
  });

  it('greets once, after installing; an update leaves word of news and opens nothing', async () => {
    const browser = await wake();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => expect(disk.opened).toEqual([expect.stringMatching(/welcome\/index\.html$/)]));
    expect(disk.local.news).toBeUndefined();
    const { version } = browser.runtime.getManifest();
    browser.runtime.onInstalled.fire({ reason: 'update', previousVersion: version });
    browser.runtime.onInstalled.fire({ reason: 'browser_update' });
    await vi.waitFor(() => expect(disk.menus.length).toBeGreaterThan(0));
    expect(disk.local.news).toBeUndefined();
    browser.runtime.onInstalled.fire({ reason: 'update', previousVersion: '0.0.1' });
    await vi.waitFor(() => expect(disk.local.news).toBe(true));
    expect(disk.opened).toHaveLength(1);
  });

  it('flips hidden grades by a key', async () => {
    const browser = await wake();
    browser.commands.onCommand.fire('toggle-grades');
    await vi.waitFor(() => expect(disk.local.settings).toMatchObject({ hideGrades: true }));
  });

  it('suggests reviews in the address bar, with text as text, and opens the one picked', async () => {
    const browser = await wake();
    const shown = await new Promise<{ content: string; description: string }[]>((show) =>
      browser.omnibox.onInputChanged.fire('far', show),
    );
    expect(shown).toEqual([
      { content: 'Fargo 1996', description: '<match>A+</match> Fargo (1996) <dim>Critic of Laramie</dim>' },
    ]);
    browser.omnibox.onInputEntered.fire('Fargo 1996', 'currentTab');
    await vi.waitFor(() => expect(disk.opened).toEqual(['https://critic.example/fargo-1996']));
    browser.omnibox.onInputEntered.fire('nothing like it', 'currentTab');
    await vi.waitFor(() => expect(disk.opened[1]).toBe('popup'));
  });

  it('speaks the browser’s language in toolbar, menu and badges, and another when the viewer chooses it', async () => {
    disk.language = 'de-AT';
    const browser = await wake();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => expect(disk.menus.map(({ title }) => title)).toEqual([german['menu.find']]));
    await vi.waitFor(() => expect(disk.local.badgeWords).toMatchObject({ locale: 'de', direction: 'ltr' }));
    expect(disk.local.badgeWords).toMatchObject({ messages: { 'badge.notGraded': 'Ohne Note' } });
    await ask(browser, 'titlePage', heat, page);
    expect(disk.badges[7]?.title).toBe('B für Heat (1995), Critic of Laramie');
    expect(await ask(browser, 'latePart', 'card', page)).toEqual({ locale: 'de', messages: german });

    await browser.storage.local.set({ settings: { language: 'en' } });
    await vi.waitFor(() => expect(disk.menus.map(({ title }) => title)).toEqual(['Find “%s” in Reelgrade']));
    expect(disk.local.badgeWords).toBeUndefined();
    expect(await ask(browser, 'latePart', 'card', page)).toBeNull();
    await ask(browser, 'titlePage', heat, page);
    expect(disk.badges[7]?.title).toBe('B for Heat (1995), Critic of Laramie');
  });
});
