import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What the stage serves at an address. */
export interface Prop {
  body: string | Uint8Array;
  /** text/html; charset=utf-8 unless told. */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

/** Is asked at every request; who answers it alone (slowly, in part, not at all) returns nothing. */
export type Actor = (request: IncomingMessage, response: ServerResponse) => Prop | undefined;

/** A request that was not for a page on the stage. */
export interface Stray {
  host: string;
  /** Absent where only the host is known: the connection was refused before anything was said. */
  path?: string;
}

/**
 * The strictest policy a site may have: the page itself can load, send or run nothing, so whatever is requested
 * comes from the extension (or the browser).
 */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** A web of our own: some pages at the hosts they imitate, and nothing else. */
export interface Stage {
  /** `127.0.0.1:port` of the proxy in front of it. */
  readonly proxy: string;
  /** Puts a page at an address (`https://` only) and opens its host. A later one at the same address replaces it. */
  put(url: string, prop: Prop | string | Actor): void;
  /** All requests so far for something that is not on the stage, and forgets them. */
  strays(): Stray[];
  close(): Promise<void>;
}

/** A throw-away pair for tests: it guards nothing, and no browser is made to trust it. */
const pair = readFileSync(new URL('./web-server.pem', import.meta.url));

/** Starts the TLS server that holds the pages, and the proxy that leads their hosts to it and refuses all others. */
export async function openStage(): Promise<Stage> {
  const props = new Map<string, Prop | Actor>();
  const hosts = new Set<string>();
  let strays: Stray[] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  const pages = createHttps({ key: pair, cert: pair }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const found = props.get(host + path) ?? props.get(host + path.split('?')[0]);
    if (!found) {
      if (path !== '/favicon.ico') strays.push({ host, path });
      response.writeHead(404).end();
      return;
    }
    const prop = typeof found === 'function' ? found(request, response) : found;
    if (!prop) return;
    response.writeHead(prop.status ?? 200, {
      'content-type': prop.type ?? 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy,
      'cache-control': 'no-store',
      ...prop.headers,
    });
    response.end(prop.body);
  });
  pages.on('connection', keep);
  pages.on('tlsClientError', () => {});
  const pagesPort = await listen(pages);

  const proxy = createHttp((request, response) => {
    strays.push({ host: request.headers.host ?? '', path: request.url });
    response.writeHead(403).end();
  });
  proxy.on('connection', keep);
  proxy.on('connect', (request, client: Socket, head) => {
    keep(client);
    const host = (request.url ?? '').replace(/:443$/, '');
    if (!hosts.has(host)) {
      strays.push({ host });
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(pagesPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    keep(server);
  });
  const proxyPort = await listen(proxy);

  return {
    proxy: `127.0.0.1:${proxyPort}`,
    put(url, prop) {
      const { protocol, host, pathname, search } = new URL(url);
      if (protocol !== 'https:') throw new Error(`the stage serves https addresses only, not ${url}`);
      hosts.add(host);
      props.set(host + pathname + search, typeof prop === 'string' ? { body: prop } : prop);
    },
    strays() {
      const seen = strays;
      strays = [];
      return seen;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([pages, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function listen(server: import('node:net').Server): Promise<number> {
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
}
