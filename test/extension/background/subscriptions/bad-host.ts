import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { catalogName } from '../../../../src/core/manifest/manifest.ts';
import { type SigningKey, signManifest } from '../../../../src/core/manifest/signature.ts';

/** A small archive of our own with one grade that tests change. */
export async function catalogWith(grade: string, reviews = 3): Promise<Uint8Array<ArrayBuffer>> {
  const archive = {
    name: 'Night Train Reviews',
    critic: 'Reelgrade Sampler',
    home: 'https://critic.example/',
  };
  const films = Array.from({ length: reviews }, (_, at) => ({
    id: `r${at}`,
    film: { title: at ? `Station ${at}` : 'The Sleeping Car', year: 1990 + (at % 30), kind: 'film' as const },
    grade: { text: grade, score: 80 },
    date: '2026-05-01',
    excerpt: 'It arrives on time and leaves you somewhere else.',
  }));
  return new Uint8Array(await compileCatalog(films, archive));
}

export interface Published {
  sequence: number;
  catalog: Uint8Array<ArrayBuffer>;
  key?: SigningKey;
}

/** The manifest of a published state, as its text. */
export async function manifestOf({ sequence, catalog, key }: Published, more: object = {}): Promise<string> {
  const sha256 = createHash('sha256').update(catalog).digest('hex');
  const manifest = {
    reelgrade: 1,
    sequence,
    date: '2026-11-22T10:00:00.000Z',
    archive: { name: 'Night Train Reviews', critic: 'Reelgrade Sampler', home: 'https://critic.example/' },
    reviews: 3,
    catalog: { name: catalogName(sha256), bytes: catalog.length, sha256 },
    ...more,
  };
  return JSON.stringify(key ? await signManifest(manifest, key) : manifest);
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A host on loopback whose every answer a test can set; it remembers what it was asked. */
export async function startHost() {
  let serve: Serve = (_, response) => response.writeHead(404).end();
  const asked: { method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method!, path: request.url!, headers: request.headers });
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: `${origin}/reviews/archive.json`,
    asked,
    /** Answers everything by this function. */
    behave(next: Serve) {
      serve = next;
    },
    /** Behaves as a good static host does: ETag, ranges. */
    async publish(state: Published, more: object = {}) {
      const text = await manifestOf(state, more);
      const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
      serve = (request, response) => {
        if (request.url === '/reviews/archive.json') return void response.writeHead(200, { etag }).end(text);
        if (!request.url!.startsWith('/reviews/catalog-'))
          return void response.writeHead(404).end('<html>404');
        const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
        const range = from
          ? { 'content-range': `bytes ${from}-${state.catalog.length - 1}/${state.catalog.length}` }
          : {};
        response.writeHead(from ? 206 : 200, range).end(state.catalog.subarray(from));
      };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
