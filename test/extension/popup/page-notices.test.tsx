// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page, PageView } from '../../../src/extension/popup/active-page.ts';
import type { SpokenWords } from '../../../src/protocol/types.ts';
import type { LayoutMismatch } from '../../../src/sites/index.ts';
import { violations } from '../../ui/axe.ts';
import { createBrowser } from '../fake-browser.ts';

const browser = createBrowser();
vi.stubGlobal('browser', browser);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
const { Popup } = await import('../../../src/extension/popup/popup.tsx');
const { reportOf } = await import('../../../src/extension/popup/layout-report.ts');
type Send = Parameters<typeof Popup>[0]['send'];

const site = { name: 'imdb', label: 'IMDb', hosts: ['www.imdb.com'], proven: '2025-01-01' };
const send = (async (name: string) => (name === 'matchOnPage' ? [{ match: 'none' }] : undefined)) as Send;

let root: HTMLElement;
const taughtIn: SpokenWords[] = [];
/** The popup over a page that shows one film without a review. */
function show(title: string, more: Partial<Extract<PageView, { state: 'read' }>>): void {
  const films = [{ role: 'tile' as const, film: { title, kind: 'film' as const } }];
  const view: PageView = { state: 'read', host: 'imdb.com', site, films, ...more };
  const page: Page = {
    view: async () => view,
    look: async () => view,
    reload: async () => {},
    copy: async () => '<!doctype html><p>copy</p>',
    archive: async () => undefined,
    teach: async (words) => void taughtIn.push(words),
  };
  render(<Popup page={page} send={send} />, root);
}
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words))!;
const sees = (words: string) => vi.waitFor(() => expect(root.textContent).toContain(words));

beforeEach(() => {
  document.documentElement.lang = 'en';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('what is said of a page besides its films', () => {
  it('says that the layout seems changed, and copies a report without any title', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const surprise: LayoutMismatch = {
      site: 'imdb',
      page: 'grid',
      sign: 'titles missing',
      expected: 10,
      found: 1,
    };
    show('Secret Film', { surprise });
    await sees('IMDb seems to have changed its layout.');
    button('Copy a report').click();
    await sees('Copied.');
    expect(copied.mock.calls[0]?.[0]).toBe(reportOf(surprise, '0.1.0'));
    expect(copied.mock.calls[0]?.[0]).not.toContain('Secret');
    expect(reportOf(surprise, '0.1.0')).toContain('films expected: at least 10');
    expect(document.querySelector('.notice.changed')).not.toBeNull();
  });

  it('shows a copy of the page that can be changed, and saves what is left of it', async () => {
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((text) => saved.push(text));
      return 'blob:x';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const untested = { ...site, proven: 'untested' };
    show('Salt', { site: untested });
    await sees('Send us this page');
    button('Send us this page…').click();
    await sees('Nothing is sent from here');
    expect(saved).toEqual([]);
    const area = document.querySelector('textarea')!;
    expect(area.value).toBe('<!doctype html><p>copy</p>');
    area.value = '<!doctype html>';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => {
      button('Save the file').click();
      expect(saved).toContain('<!doctype html>');
    });
    expect(clicked).toHaveBeenCalled();
    expect(await violations(document.querySelector('.send-page')!)).toEqual([]);
  });

  it('offers no copy where a site is read as it should be', async () => {
    show('Salt', {});
    await sees('Salt');
    expect(document.body.textContent).not.toContain('Send us');
  });

  it('says quietly, after the films, that the layout may have changed', async () => {
    const surprise: LayoutMismatch = {
      site: 'imdb',
      page: 'title page',
      sign: 'no heading',
      expected: 1,
      found: 1,
    };
    show('Secret Film', { surprise });
    await sees('IMDb may have changed its layout');
    expect(document.querySelector('.notice')).toBeNull();
    const notice = document.querySelector('.may-have-changed')!;
    expect(notice.previousElementSibling).not.toBeNull();
    expect(notice.nextElementSibling?.className).toBe('send-page');
    expect(reportOf(surprise, '0.1.0')).toMatch(/may have changed\n(?:.*\n)*sign: no heading/);
  });

  it('offers to teach a page that is of no site of ours, and closes once the browser allows its host', async () => {
    const closed = vi.spyOn(window, 'close').mockImplementation(() => {});
    show('Salt', { site: undefined, host: 'cinema.example', own: 'www.cinema.example' });
    await sees('Teach this page…');
    expect(await violations(document.querySelector('.teach-page')!)).toEqual([]);
    browser.disk.agrees = false;
    button('Teach this page…').click();
    await sees('Permission was not granted');
    expect(taughtIn).toEqual([]);
    browser.disk.agrees = true;
    button('Teach this page…').click();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect(browser.disk.local.settings).toMatchObject({ ownHosts: ['www.cinema.example'] });
    expect(taughtIn).toHaveLength(1);
    expect(taughtIn[0]!.locale).toBe('en');
    expect(taughtIn[0]!.messages['teach.keep']).toBe('Keep it');
    expect(taughtIn[0]!.messages['error.notAllowed']).toBeTruthy();
  });

  it('offers to teach no page of a site that we know', async () => {
    show('Salt', {});
    await sees('Salt');
    expect(document.body.textContent).not.toContain('Teach this page');
  });
});
