import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What the web server serves at an address. */
export interface ServedPage {
  body: string | Uint8Array;
  /** text/html; charset=utf-8 unless told. */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

/** Is asked at every request; who answers it alone (slowly, in part, not at all) returns nothing. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => ServedPage | undefined;

/** A request that was not for a page on the web server. */
export interface UnexpectedRequest {
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
export interface WebServer {
  /** `127.0.0.1:port` of the proxy in front of it. */
  readonly proxy: string;
  /** Puts a page at an address (`https://` only) and opens its host. A later one at the same address replaces it. */
  put(url: string, page: ServedPage | string | Responder): void;
  /** All requests so far for something that is not on the server, and forgets them. */
  unexpectedRequests(): UnexpectedRequest[];
  /** Forgets all pages, hosts and requests. */
  clear(): void;
  close(): Promise<void>;
}

/** A throw-away pair for tests: it guards nothing, and no browser is made to trust it. */
const pair = readFileSync(new URL('./web-server.pem', import.meta.url));

/** Starts the TLS server that holds the pages, and the proxy that leads their hosts to it and refuses all others. */
export async function startWebServer(): Promise<WebServer> {
  const pages = new Map<string, ServedPage | Responder>();
  const hosts = new Set<string>();
  let unexpected: UnexpectedRequest[] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  const tlsServer = createHttps({ key: pair, cert: pair }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const found = pages.get(host + path) ?? pages.get(host + path.split('?')[0]);
    if (!found) {
      if (path !== '/favicon.ico') unexpected.push({ host, path });
      response.writeHead(404).end();
      return;
    }
    const page = typeof found === 'function' ? found(request, response) : found;
    if (!page) return;
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy,
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  });
  // Browsers keep connections as well: one that ends just as a page is asked for on it would lose the page.
  tlsServer.keepAliveTimeout = 0;
  tlsServer.on('connection', keep);
  tlsServer.on('tlsClientError', () => {});
  const tlsPort = await listen(tlsServer);

  const proxy = createHttp((request, response) => {
    unexpected.push({ host: request.headers.host ?? '', path: request.url });
    response.writeHead(403).end();
  });
  proxy.on('connection', keep);
  proxy.on('connect', (request, client: Socket, head) => {
    keep(client);
    const host = (request.url ?? '').replace(/:443$/, '');
    if (!hosts.has(host)) {
      unexpected.push({ host });
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    // A way that is cut at one end would leave the browser waiting at the other.
    upstream.on('close', () => client.destroySoon());
    client.on('close', () => upstream.destroySoon());
  });
  const proxyPort = await listen(proxy);

  return {
    proxy: `127.0.0.1:${proxyPort}`,
    put(url, page) {
      const { protocol, host, pathname, search } = new URL(url);
      if (protocol !== 'https:') throw new Error(`the web server serves https addresses only, not ${url}`);
      hosts.add(host);
      pages.set(host + pathname + search, typeof page === 'string' ? { body: page } : page);
    },
    unexpectedRequests() {
      const seen = unexpected;
      unexpected = [];
      return seen;
    },
    clear() {
      pages.clear();
      hosts.clear();
      unexpected = [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([tlsServer, proxy].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

function listen(server: import('node:net').Server): Promise<number> {
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
}
