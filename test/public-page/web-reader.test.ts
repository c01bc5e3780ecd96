import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { webReader } from '../../src/public-page/web-reader.ts';

const file = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256));
let stop = () => {};
afterEach(() => stop());

async function host(serve: RequestListener) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stop = () => void server.close();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/catalog`, asked: () => asked };
}

describe('reading a file beside the page', () => {
  it('asks for ranges', async () => {
    const { url } = await host((request, response) => {
      const [, from, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '')!;
      response.writeHead(206).end(file.subarray(Number(from), Number(last) + 1));
    });
    const reader = webReader(url, file.length);
    expect(Buffer.from(await reader.read(10, 20))).toEqual(file.subarray(10, 20));
    expect(Buffer.from(await reader.read(990, 1000))).toEqual(file.subarray(990));
  });

  it('keeps the whole from a host that does no ranges', async () => {
    const { url, asked } = await host((_, response) => response.end(file));
    const reader = webReader(url, file.length);
    expect(Buffer.from(await reader.read(10, 20))).toEqual(file.subarray(10, 20));
    expect(Buffer.from(await reader.read(500, 700))).toEqual(file.subarray(500, 700));
    expect(asked()).toBe(1);
  });

  it('says so when the file was renewed, or cannot be read', async () => {
    const { url } = await host((_, response) => response.end(file.subarray(1)));
    await expect(webReader(url, file.length).read(0, 10)).rejects.toThrow(/load the page again/);
    stop();
    const gone = await host((_, response) => response.writeHead(404).end());
    await expect(webReader(gone.url, file.length).read(0, 10)).rejects.toThrow(/404/);
  });

  it('says so when a host sends too little of a range', async () => {
    const { url } = await host((_, response) => response.writeHead(206).end(file.subarray(0, 3)));
    await expect(webReader(url, file.length).read(0, 10)).rejects.toThrow();
  });
});
