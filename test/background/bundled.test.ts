import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/browser.ts', async () => {
  const { createBrowser } = await import('./fake-browser.ts');
  return { default: createBrowser() };
});

const { packagedReader, bundled } = await import('../../src/background/bundled.ts');

const file = Uint8Array.from({ length: 1_000_000 }, (_, i) => i % 251);
afterEach(() => vi.unstubAllGlobals());

/** A browser that serves packaged files: with status 200 for ranges as Chromium does, or always whole as Firefox. */
function serve(ranges: boolean, size = file.length) {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_url: string, init?: RequestInit) => {
    const range = new Headers(init?.headers).get('Range');
    asked.push(range);
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    const body = ranges && from ? file.slice(Number(from), Number(to) + 1) : file.slice(0, size);
    return new Response(body);
  });
  return asked;
}

describe('packaged archives', () => {
  it('are read by range where the browser can, never whole', async () => {
    const asked = serve(true);
    const reader = packagedReader('archive', file.length);
    expect(await reader.read(10, 20)).toEqual(file.subarray(10, 20));
    expect(await reader.read(999_990, 1_000_000)).toEqual(file.subarray(999_990));
    expect(asked).toEqual(['bytes=10-19', 'bytes=999990-999999']);
  });

  it('are read once and kept where the browser sends all', async () => {
    const asked = serve(false);
    const reader = packagedReader('archive', file.length);
    expect(await reader.read(10, 20)).toEqual(file.subarray(10, 20));
    expect(await reader.read(30, 40)).toEqual(file.subarray(30, 40));
    expect(asked).toHaveLength(1);
  });

  it('are read at once when they are small', async () => {
    const asked = serve(true, 1000);
    const reader = packagedReader('archive', 1000);
    await Promise.all([reader.read(0, 10), reader.read(10, 20), reader.read(990, 1000)]);
    expect(asked).toEqual([null]);
  });

  it('are refused when they have another length than the index says', async () => {
    serve(false, 900);
    await expect(packagedReader('archive', 1000).read(0, 10)).rejects.toThrow('900 bytes');
    await expect(packagedReader('archive', 1000).read(990, 1001)).rejects.toThrow(RangeError);
  });

  it('are listed by the index of the package', async () => {
    const index = [{ id: 'laramie', file: 'archives/laramie.reelgrade', size: 5 }];
    vi.stubGlobal('fetch', async () => Response.json(index));
    const [one, ...more] = await bundled.list();
    expect(one).toMatchObject({ id: 'laramie', version: '0.1.0', origin: 'bundled' });
    expect(more).toEqual([]);
  });
});
