import { afterEach, expect, it, vi } from 'vitest';

vi.mock('../../../../src/extension/platform/browser.ts', async () => {
  const { createBrowser } = await import('../../fake-browser.ts');
  return { default: createBrowser() };
});

const { bundledSource } = await import('../../../../src/extension/background/library/bundled-archives.ts');

afterEach(() => vi.unstubAllGlobals());

it('packaged archives are listed by the index of the package, and a small one is read at once', async () => {
  const index = [{ id: 'laramie', file: 'archives/laramie.reelgrade', size: 5, first: 5 }];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push(url + (new Headers(init?.headers).get('Range') ?? ''));
    return url.endsWith('.json') ? Response.json(index) : new Response(new Uint8Array([1, 2, 3, 4, 5]));
  });
  const [one, ...more] = await bundledSource.list();
  expect(one).toMatchObject({ id: 'laramie', version: '0.1.0', origin: 'bundled' });
  expect(more).toEqual([]);
  expect(await (await one!.reader()).read(1, 3)).toEqual(new Uint8Array([2, 3]));
  expect(asked).toEqual([
    expect.stringContaining('index.json'),
    expect.stringMatching(/laramie\.reelgrade$/),
  ]);
});
