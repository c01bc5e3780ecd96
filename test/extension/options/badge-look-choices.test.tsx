// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { BadgeLookChoices } = await import('../../../src/extension/options/display/badge-look-choices.tsx');
const { useSettings } = await import('../../../src/extension/options/use-settings.ts');
const { loadSettings } = await import('../../../src/extension/storage/settings.ts');

let root: HTMLElement;
function Choices() {
  const { settings, change } = useSettings();
  return settings ? <BadgeLookChoices settings={settings} change={change} /> : null;
}

beforeEach(async () => {
  browser = createBrowser(createDisk());
  root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Choices />, root);
  await vi.waitFor(() => expect(root.querySelectorAll('select')).toHaveLength(4));
});

const field = (label: string) =>
  root.querySelector<HTMLSelectElement>(
    `#${[...root.querySelectorAll('label')].find((each) => each.textContent === label)!.htmlFor}`,
  )!;
function choose(label: string, value: string): void {
  field(label).value = value;
  field(label).dispatchEvent(new Event('change', { bubbles: true }));
}
const looks = async () => (await loadSettings()).badgeLooks;
const usual = { corner: 'topStart', size: 'usual', opacity: 1, onHover: false };

test('a look for all sites is kept and previewed', async () => {
  choose('Corner of posters', 'bottomEnd');
  await vi.waitFor(async () => expect(await looks()).toEqual({ '': { ...usual, corner: 'bottomEnd' } }));
  choose('Opacity', '0.6');
  await vi.waitFor(async () => expect(await looks()).toMatchObject({ '': { opacity: 0.6 } }));
  await vi.waitFor(() =>
    expect(root.querySelector('.look-poster')?.getAttribute('data-corner')).toBe('bottomEnd'),
  );
});

test('a site begins with the look of all sites, and goes back to it at a press', async () => {
  choose('Size', 'large');
  await vi.waitFor(async () => expect(await looks()).toMatchObject({ '': { size: 'large' } }));
  choose('On', 'letterboxd');
  await vi.waitFor(() => expect(field('On').value).toBe('letterboxd'));
  expect(field('Size').value).toBe('large');
  root.querySelector<HTMLInputElement>('input[role=switch]')!.click();
  await vi.waitFor(async () =>
    expect(await looks()).toEqual({
      '': { ...usual, size: 'large' },
      letterboxd: { ...usual, size: 'large', onHover: true },
    }),
  );
  await vi.waitFor(() => expect(field('On').selectedOptions[0]!.textContent).toBe('Letterboxd (its own)'));
  [...root.querySelectorAll('button')].find((each) => each.textContent === 'As on all sites')!.click();
  await vi.waitFor(async () => expect(Object.keys(await looks())).toEqual(['']));
});
