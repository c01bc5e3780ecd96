// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { violations } from '../../ui/axe.ts';
import { root, sees, text } from '../../ui/root.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let disk = createDisk();
let browser = createBrowser(disk);
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { FindCritics } = await import('../../../src/extension/options/find-critics.tsx');

const ADDRESS = 'https://reelgrade.example/directory.json';
const entry = { name: 'Lantern', critic: 'Jo Lantern', about: '<b>Films</b> by night.', language: 'en' };

/** A worker that knows this of the newest directory, as it is when it is asked. */
const worker = (info: () => object | undefined, asked: string[] = []) =>
  (async (name: string) => {
    asked.push(name);
    return name === 'directory' ? info() : undefined;
  }) as unknown as Parameters<typeof FindCritics>[0]['send'];
const nothing = worker(() => undefined);

beforeEach(() => {
  render(null, root);
  disk = createDisk();
  browser = createBrowser(disk);
});

function unfold(): void {
  root.querySelector('details')!.open = true;
}

it('lists what came with the extension, without anything to press', async () => {
  render(<FindCritics send={nothing} onLook={() => {}} />, root);
  expect(text()).toContain('Laramie Movie Scope');
  expect(text()).toContain('came with Reelgrade');
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(root.querySelector('a')?.rel).toBe('noreferrer');
  document.head.innerHTML = '<title>Options</title>';
  root.querySelector('details')!.open = true;
  expect(await violations(document.body)).toEqual([]);
});

it('looks at the archive that is chosen, at its own address', () => {
  const looked: string[] = [];
  const entries = [
    { ...entry, archive: 'https://lantern.example/reviews/' },
    { ...entry, name: 'Station', archive: 'https://station.example/' },
  ];
  render(<FindCritics send={nothing} entries={entries} onLook={(address) => looked.push(address)} />, root);
  root.querySelector<HTMLElement>('[aria-label="Look at Station"]')!.click();
  expect(looked).toEqual(['https://station.example/']);
  expect(text()).toContain('<b>Films</b> by night.');
});

it('asks nobody until it is unfolded, and for the newest list only where the viewer allows its host', async () => {
  const asked: string[] = [];
  let wanted = false;
  const info = () => ({
    address: ADDRESS,
    wanted,
    ...(wanted && {
      archives: [{ ...entry, archive: 'https://lantern.example/' }],
      read: Date.UTC(2026, 10, 3),
    }),
  });
  render(<FindCritics send={worker(info, asked)} onLook={() => {}} />, root);
  expect(asked).toEqual([]);
  unfold();
  await sees('Ask for the newest list');
  expect(text()).toContain('The list came with Reelgrade.');
  disk.agrees = false;
  root.querySelector<HTMLElement>('[role=switch]')!.click();
  await sees('reelgrade.example was not allowed');
  expect(asked).toEqual(['directory']);
  disk.agrees = true;
  wanted = true;
  root.querySelector<HTMLElement>('[role=switch]')!.click();
  await sees('This list came from reelgrade.example');
  expect(asked).toEqual(['directory', 'updateDirectory', 'directory']);
  expect(text()).toContain('Lantern');
  expect(text()).not.toContain('Laramie');
  expect(disk.local.settings).toMatchObject({ newestDirectory: true });
  expect(await violations(document.body)).toEqual([]);
});

it('says why the newest list did not come, and shows the one that came with Reelgrade', async () => {
  const error = { code: 'error.directoryInvalid', params: { detail: 'archives.0' } };
  render(
    <FindCritics send={worker(() => ({ address: ADDRESS, wanted: true, error }))} onLook={() => {}} />,
    root,
  );
  unfold();
  await sees('The last request failed: The list of archives is wrong: archives.0');
  expect(text()).toContain('Laramie Movie Scope');
  expect(text()).toContain('The list came with Reelgrade.');
});
