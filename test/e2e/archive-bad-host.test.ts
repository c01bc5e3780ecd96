import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archives/archive-options.ts';
import { criticHost } from './harness/archives/critic-host.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';
import type { Responder } from './harness/web-server.ts';

const HOST = 'second.example';
const BASE = `https://${HOST}/reviews/`;

describe.each<BrowserName>([...browsersUnderTest])(
  'a host that anything may be expected of, in %s',
  (name) => {
    let options: ArchiveOptions;
    let archive: TestArchive;
    /** Requests at a host that nobody allowed or named. */
    let elsewhere: string[];

    beforeAll(async () => {
      options = await openArchiveOptions(name, [HOST]);
      archive = openTestArchive(options.server, BASE);
      elsewhere = [];
      for (const path of ['', 'archive.json', 'x', 'reviews/archive.json'])
        options.server.put(`https://elsewhere.example/${path}`, ({ method, url }) => {
          elsewhere.push(`${method} ${url}`);
          return { body: '{}', headers: { 'access-control-allow-origin': '*' } };
        });
      await archive.publish('B+');
      const { error } = await options.ask('subscribe', { address: `${BASE}archive.json` });
      expect(error).toBeUndefined();
    });
    afterAll(() => options?.close());
    afterEach(() => {
      expect(
        options.server.unexpectedRequests(),
        'requests for anything that is not on our web server',
      ).toEqual([]);
      expect(elsewhere, 'nobody asked the other host').toEqual([]);
    });

    /** Answers as it should for the manifest, and so for the catalog. */
    const catalogBy =
      (
        responder: (catalog: Uint8Array, ...rest: Parameters<Responder>) => ReturnType<Responder>,
      ): Responder =>
      (request, response) => {
        const [manifest, catalog] = archive.files();
        return request.url!.endsWith('.json') ? { body: manifest } : responder(catalog, request, response);
      };
    const everything = (responder: Responder): Responder => responder;
    const to = (location: string, status = 301) => ({ status, body: '', headers: { location } });

    const cases: [string, Responder, RegExp][] = [
      [
        'other bytes of the same length',
        catalogBy((catalog) => ({ body: catalog.map((byte, at) => (at === 900 ? ~byte : byte)) })),
        /hash differs/,
      ],
      [
        'more than it said',
        catalogBy((catalog) => ({ body: Buffer.concat([catalog, Buffer.alloc(9)]) })),
        /longer/,
      ],
      ['less than it said', catalogBy((catalog) => ({ body: catalog.subarray(0, 500) })), /too early/],
      [
        'half, and hangs up',
        catalogBy((catalog, _, response) => {
          response.writeHead(200, { 'content-length': catalog.length });
          response.write(catalog.subarray(0, 500), () => setTimeout(() => response.destroy(), 50));
          return undefined;
        }),
        /broke off|too early/,
      ],
      [
        'a web page',
        everything(() => ({ body: '<!doctype html><title>This domain is for sale</title>' })),
        /web page/,
      ],
      ['an error', everything(() => ({ status: 500, body: '' })), /500/],
      [
        '“not modified” where nobody asked',
        everything(() => ({ status: 304, body: '' })),
        /did not ask for that/,
      ],
      [
        'the way to another host',
        everything(() => to('https://elsewhere.example/archive.json')),
        /redirects to another/,
      ],
      [
        'the way to another host, for the catalog',
        catalogBy(() => to('https://elsewhere.example/x', 302)),
        /redirects to another/,
      ],
      [
        'the way about its own house',
        everything(() => to('/moved/archive.json', 308)),
        /redirects to another/,
      ],
      ['nothing', everything((request) => void request.socket.destroy()), /cannot be reached/],
      [
        'a small file that unpacks to a large one',
        everything(() => ({
          body: gzipSync(Buffer.alloc(30_000_000, 32)),
          headers: { 'content-encoding': 'gzip' },
        })),
        /too large/,
      ],
    ];
    it.each(cases)('keeps the old grade when it sends %s', async (_, responder, reason) => {
      const before = await options.grade();
      await archive.publish(before === 'B+' ? 'C' : 'B+');
      archive.host.respondWith(responder);
      expect((await options.update(HOST)).error).toMatch(reason);
      expect(await options.grade()).toBe(before);
      archive.host.respondWith();
      expect((await options.update(HOST)).error).toBeUndefined();
      expect(await options.grade()).not.toBe(before);
    });

    it('answers with the old grade all the while it sends the new one byte by byte', async () => {
      const before = await options.grade();
      await archive.publish('F', 500);
      let hangUp = () => {};
      let sent = 0;
      archive.host.respondWith(
        catalogBy((catalog, _, response) => {
          response.writeHead(200, { 'content-length': catalog.length });
          const drip = setInterval(() => response.write(catalog.subarray(sent, ++sent)), 5);
          hangUp = () => void response.destroy();
          response.on('close', () => clearInterval(drip));
          return undefined;
        }),
      );
      const updating = options.update(HOST);
      for (const bytes of [10, 30, 60, 100, 150]) {
        await expect.poll(() => sent, { timeout: 15_000 }).toBeGreaterThan(bytes);
        expect(await options.grade()).toBe(before);
      }
      hangUp();
      expect((await updating).error).toMatch(/broke off|too early/);
      expect(await options.grade()).toBe(before);
      archive.host.respondWith();
      archive.host.requests.length = 0;
      expect((await options.update(HOST)).error).toBeUndefined();
      expect(await options.grade()).toBe('F');
      expect(archive.host.requests.at(-1)!.bytes, 'goes on where it broke off').toMatch(
        /range\nbytes=[1-9]/i,
      );
    });

    describe('and answers with redirects when its address is pasted', () => {
      /** A real server's way with addresses: one form is known, the others lead there (or out of the house). */
      const lead = (path: string, location: string) =>
        options.server.put(`https://${HOST}${path}`, { status: 301, body: '', headers: { location } });
      const page = (path: string) =>
        options.server.put(`https://${HOST}${path}`, {
          body: '<!doctype html><link rel="alternate" type="application/vnd.reelgrade+json" href="/reviews/archive.json">',
        });
      const nothingAt = (...paths: string[]) => {
        for (const path of paths) options.server.put(`https://${HOST}${path}`, { status: 404, body: '' });
      };
      const found = { address: `${BASE}archive.json`, host: HOST };

      it('is found by its folder without the slash, which leads on', async () => {
        lead('/reviews', '/reviews/');
        expect(await options.ask('findArchive', `${HOST}/reviews`)).toMatchObject(found);
        expect(await options.ask('findArchive', `http://${HOST}/reviews`)).toMatchObject(found);
      });

      it('is found by a page in whichever form the host knows it', async () => {
        nothingAt('/about/archive.json', '/archive.json');
        lead('/about.html', '/about');
        lead('/about/', 'https://elsewhere.example/');
        page('/about');
        for (const written of ['/about.html', '/about/', '/about'])
          expect(await options.ask('findArchive', HOST + written), written).toMatchObject(found);
      });

      it('is not followed out of the house; its other name is offered instead', async () => {
        for (const path of ['/gone/archive.json', '/gone/', '/gone'])
          lead(path, 'https://elsewhere.example/reviews/archive.json');
        expect(await options.ask('findArchive', `${HOST}/gone`)).toEqual({
          elsewhere: `https://www.${HOST}/gone`,
          guessed: true,
        });
      });
    });

    it('is told nothing by which it could know a subscriber again', async () => {
      const stranger = criticHost(options.server, BASE);
      const [manifest, catalog] = archive.files();
      let given = 0;
      stranger.serve(
        new Map([
          ['archive.json', manifest],
          [JSON.parse(Buffer.from(manifest).toString()).catalog.name, catalog],
        ]),
      );
      stranger.respondWith((request) => ({
        body: request.url!.endsWith('.json') ? manifest : catalog,
        headers: {
          etag: `"reader-${++given}"`,
          'last-modified': new Date(given * 86_400_000).toUTCString(),
          'set-cookie': `reader=${given}; Secure; Max-Age=99999`,
          'cache-control': 'max-age=99999',
        },
      }));
      for (let day = 0; day < 3; day++) expect((await options.update(HOST)).error).toBeUndefined();
      const asked = stranger.requests.map(({ bytes }) => bytes);
      expect(asked).toHaveLength(6);
      expect(
        asked.filter((bytes) => /reader|if-none-match|if-modified-since|cookie|referer/i.test(bytes)),
      ).toEqual([]);
      expect(new Set(asked).size, 'two questions, in the same words every day').toBe(2);
    });
  },
);
