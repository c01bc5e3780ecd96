import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scoresFile } from '../../../src/extension/platform/script-files.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
vi.stubGlobal('browser', current);
const { veilOpenTabs, veilScoresOn } = await import('../../../src/extension/background/score-veil.ts');
const { registerSites } = await import('../../../src/extension/background/register-content-scripts.ts');
const { changeSettings } = await import('../../../src/extension/storage/settings.ts');
const { patternsOf, sites } = await import('../../../src/sites/index.ts');

const imdb = { id: 3, url: 'https://www.imdb.com/title/tt0133093/' };
const site = (name: string) => sites.find((each) => each.name === name)!;

beforeEach(() => {
  browser = createBrowser(createDisk());
  for (const name of ['imdb', 'letterboxd'])
    for (const page of patternsOf([site(name)])) browser.disk.granted.add(page);
});
const styles = () => browser.disk.styles.map(({ css }) => css);

describe('the veil of a site’s own scores', () => {
  it('is put into a page when the viewer wants it, and into none otherwise', async () => {
    await veilScoresOn(imdb);
    expect(styles()).toEqual([]);
    await changeSettings(() => ({ veilScores: true }));
    await veilScoresOn(imdb);
    expect(styles()).toHaveLength(1);
    expect(styles()[0]).toContain(`:is(${site('imdb').scores}):not(:hover,`);
    await veilScoresOn({ id: 4, url: 'https://somewhere.example/' });
    await veilScoresOn({ id: 5, url: 'https://www.netflix.com/browse' });
    expect(styles()).toHaveLength(1);
  });

  it('is not on a site that is switched off', async () => {
    await changeSettings(() => ({ veilScores: true, sitesOff: ['imdb'] }));
    await veilScoresOn(imdb);
    expect(styles()).toEqual([]);
  });

  it('goes by the mended file of the site where there is one', async () => {
    await changeSettings(() => ({ veilScores: true }));
    await browser.storage.local.set({ 'mended:imdb': { titlePages: [], tiles: [], scores: '.new-score' } });
    await veilScoresOn(imdb);
    expect(styles()[0]).toContain(':is(.new-score)');
  });

  it('comes to and goes from tabs that are open, once in each', async () => {
    browser.disk.tabs = [imdb, { id: 4, url: 'https://somewhere.example/' }];
    await changeSettings(() => ({ veilScores: true }));
    await veilOpenTabs(true);
    await veilOpenTabs(true);
    expect(browser.disk.styles.map(({ tab }) => tab)).toEqual([3]);
    await veilOpenTabs(false);
    expect(styles()).toEqual([]);
  });

  it('is asked for before pages have content, on sites that are on and name their scores', async () => {
    await registerSites();
    expect(browser.disk.scripts).toEqual([]);
    await changeSettings(() => ({ veilScores: true, sitesOff: ['letterboxd'] }));
    await registerSites();
    expect(browser.disk.scripts).toMatchObject([
      { id: 'site-scores-imdb', js: [scoresFile], runAt: 'document_start' },
    ]);
    await changeSettings(() => ({ veilScores: false }));
    await registerSites();
    expect(browser.disk.scripts).toEqual([]);
  });
});
