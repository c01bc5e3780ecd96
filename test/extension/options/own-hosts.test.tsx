// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { violations } from '../../ui/axe.ts';
import { createBrowser } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { OwnHosts } = await import('../../../src/extension/options/own-host-list.tsx');
const { defaults } = await import('../../../src/extension/storage/default-settings.ts');

const HOST = 'www.pier-cinema.example';
const file = { titlePages: [], tiles: [{ tile: 'li.film', title: 'h3' }] };

let root: HTMLElement;
const failed: unknown[] = [];
const sees = (words: string) => vi.waitFor(() => expect(root.textContent).toContain(words));
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === label || each.textContent === label,
  )!;

beforeEach(() => {
  browser = createBrowser();
  browser.disk.local[`taught:${HOST}`] = { ...file, watched: { titlePages: [], tiles: [{}] } };
  document.documentElement.lang = 'en';
  root = document.createElement('div');
  document.body.append(root);
  render(
    <OwnHosts
      settings={{ ...defaults, ownHosts: [HOST, 'other.example'] }}
      onFail={(error) => failed.push(error)}
    />,
    root,
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('what was taught for a host is said beside it, forgotten at a press, and back by undo', async () => {
  await sees('Taught by you: title pages 0, lists 1');
  expect(root.textContent!.match(/Taught by you/g)).toHaveLength(1);
  expect(await violations(root)).toEqual([]);
  button(`Forget what was taught: ${HOST}`).click();
  await sees(`What was taught for ${HOST} was forgotten.`);
  await vi.waitFor(() => expect(root.textContent).not.toContain('Taught by you'));
  expect(`taught:${HOST}` in browser.disk.local).toBe(false);
  button('Undo').click();
  await sees('Taught by you: title pages 0, lists 1');
  expect(browser.disk.local[`taught:${HOST}`]).toMatchObject(file);
  expect(failed).toEqual([]);
});

it('it is saved as the start of a site’s file', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await sees('Taught by you');
  button(`Export: ${HOST}`).click();
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('piercinema.ts');
  const text = await saved[0]!.text();
  expect(text).toContain('export const piercinema: Site = {');
  expect(text).toContain("tile: 'li.film'");
});

it('what is taught in a page meanwhile is shown', async () => {
  await sees('other.example');
  await browser.storage.local.set({ 'taught:other.example': file });
  await vi.waitFor(() => expect(root.textContent!.match(/Taught by you/g)).toHaveLength(2));
});
