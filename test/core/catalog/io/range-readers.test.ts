import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { fetchReader } from '../../../../src/core/catalog/io/range-readers.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import { archive, films } from '../sample-reviews.ts';

const file = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251));
const close: (() => void)[] = [];
afterEach(() => {
  for (const one of close.splice(0)) one();
});

async function host(serve: RequestListener) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.range);
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  close.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/catalog`, asked };
}

/** A host that knows ranges: most answer 206, Chromium answers 200 for what an extension packs. */
const ranges =
  (status: number, bytes: Uint8Array = file): RequestListener =>
  (request, response) => {
    const [, from, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) response.end(bytes);
    else response.writeHead(status).end(bytes.subarray(Number(from), Number(last) + 1));
  };
const noRanges =
  (bytes: Uint8Array = file): RequestListener =>
  (_, response) =>
    response.end(bytes);

describe('reading ranges of a file at an address', () => {
  it.each([206, 200])('asks for what it needs alone where ranges are answered with %i', async (status) => {
    const { url, asked } = await host(ranges(status));
    const reader = fetchReader(url, file.length);
    expect(Buffer.from(await reader.read(10, 20))).toEqual(file.subarray(10, 20));
    expect(Buffer.from(await reader.read(990, 1000))).toEqual(file.subarray(990));
    expect(await reader.read(5, 5)).toHaveLength(0);
    expect(asked).toEqual(['bytes=10-19', 'bytes=990-999']);
  });

  it('keeps the whole from a host that does no ranges', async () => {
    const { url, asked } = await host(noRanges());
    const reader = fetchReader(url, file.length);
    expect(Buffer.from(await reader.read(10, 20))).toEqual(file.subarray(10, 20));
    expect(Buffer.from(await reader.read(500, 700))).toEqual(file.subarray(500, 700));
    expect(asked).toHaveLength(1);
  });

  it('reads a small file at once, and once', async () => {
    const { url, asked } = await host(ranges(206));
    const reader = fetchReader(url, file.length, file.length);
    const [first, last] = await Promise.all([reader.read(0, 10), reader.read(990, 1000)]);
    expect(Buffer.from(first!)).toEqual(file.subarray(0, 10));
    expect(Buffer.from(last!)).toEqual(file.subarray(990));
    expect(asked).toEqual([undefined]);
  });

  it('reads the beginning that opening needs at once, and once', async () => {
    const { url, asked } = await host(ranges(206));
    const reader = fetchReader(url, file.length, 100);
    const [first, last] = await Promise.all([reader.read(0, 10), reader.read(90, 100)]);
    expect(Buffer.from(first!)).toEqual(file.subarray(0, 10));
    expect(Buffer.from(last!)).toEqual(file.subarray(90, 100));
    expect(Buffer.from(await reader.read(90, 110))).toEqual(file.subarray(90, 110));
    expect(asked).toEqual(['bytes=0-99', 'bytes=90-109']);
  });

  it.each([
    ['of another length than it was told', noRanges(file.subarray(1))],
    ['of which too little comes', (_, response) => response.writeHead(206).end(file.subarray(0, 3))],
  ] as [string, RequestListener][])('refuses a file %s', async (_, serve) => {
    const { url } = await host(serve);
    for (const first of [0, 20, file.length])
      await expect(fetchReader(url, file.length, first).read(0, 10)).rejects.toThrow(/renewed: try again/);
  });

  it('says what a host answered that has no such file, and that there is none to be reached', async () => {
    const { url } = await host((_, response) => response.writeHead(404).end());
    await expect(fetchReader(url, file.length).read(0, 10)).rejects.toThrow(/host answered 404/);
    const hangsUp = await host((request) => request.socket.destroy());
    await expect(fetchReader(hangsUp.url, file.length).read(0, 10)).rejects.toThrow(/just now/);
  });

  it.each([0, 20, file.length])('tries again after a failure (%i bytes at once)', async (first) => {
    let broken = true;
    const { url } = await host((request, response) => {
      if (broken) response.writeHead(503).end();
      else ranges(206)(request, response);
    });
    const reader = fetchReader(url, file.length, first);
    await expect(reader.read(0, 10)).rejects.toThrow(/503/);
    broken = false;
    expect(Buffer.from(await reader.read(0, 10))).toEqual(file.subarray(0, 10));
  });

  it('refuses what no file has', async () => {
    const reader = fetchReader('http://127.0.0.1:9/', file.length);
    for (const [from, to] of [
      [-1, 5],
      [6, 5],
      [0, 1001],
      [0, Number.NaN],
    ] as const)
      await expect(reader.read(from, to)).rejects.toThrow(RangeError);
  });

  it('opens a catalog, with ranges and without', async () => {
    const bytes = await compileCatalog(films, archive);
    for (const serve of [ranges(206, bytes), noRanges(bytes)]) {
      const { url } = await host(serve);
      const catalog = await openCatalog(fetchReader(url, bytes.length));
      await catalog.ready('search');
      expect(catalog.search('heat')[0]?.review.title).toBe('Heat');
      expect((await catalog.review(films[0]!.id))?.excerpt).toBe(films[0]!.excerpt);
    }
  });
});
