// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBrowser } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { SyncChoice } = await import('../../../src/extension/options/mine/sync-choice.tsx');
const { CARRIED } = await import('../../../src/extension/storage/carried-settings.ts');
const { defaults } = await import('../../../src/extension/storage/default-settings.ts');

let root: HTMLElement;
const show = (failed: readonly string[]) => {
  browser.disk.local.syncState = { times: {}, failed };
  render(<SyncChoice settings={{ ...defaults, sync: true }} change={async () => {}} />, root);
  return vi.waitFor(() => {
    const words = root.querySelector('[role=alert]')?.textContent;
    expect(words).toBeTruthy();
    return words!;
  });
};

beforeEach(() => {
  browser = createBrowser();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('settings that could not be carried are named as the options name them', async () => {
  const words = await show(['badgeLooks', 'tiles']);
  expect(words).toContain('Not carried: Look of badges · Grades in lists.');
});

it('every setting that goes along has words of its own', async () => {
  const words = await show(CARRIED);
  expect(CARRIED.length).toBeGreaterThan(10);
  // Names are written in one word with capitals inside; words of people are not.
  expect(words).not.toMatch(/\p{Ll}\p{Lu}/u);
  expect(words.split(' · ')).toHaveLength(CARRIED.length);
  expect(new Set(words.split(' · ')).size).toBe(CARRIED.length);
});

it('a setting that only another version has is named as it is', async () => {
  expect(await show(['glow'])).toContain('Not carried: glow.');
});
