import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Responder, WebServer } from '../web-server.ts';

/** A request as the critic's host saw it. */
export interface ReceivedRequest {
  /** File name within the folder. */
  name: string;
  /** Method, path and every header with its value, as they came. */
  bytes: string;
  /** The answer, as Node holds it. */
  response: ServerResponse;
}

/** A critic's static host on the web server. It sends no CORS header: a subscriber needs the permission for it. */
export interface CriticHost {
  /** The folder's address, with its slash. */
  readonly base: string;
  /** Every request since it was last emptied. */
  readonly requests: ReceivedRequest[];
  /** Serves these files (by name) as a good static host does: ETag, 304, ranges. */
  serve(files: ReadonlyMap<string, Uint8Array>): void;
  /** Answers everything by this function, until it is called without one. */
  respondWith(responder?: Responder): void;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  xml: 'application/atom+xml',
};

export function criticHost(server: WebServer, base: string): CriticHost {
  const requests: ReceivedRequest[] = [];
  let special: Responder | undefined;

  const put = (name: string, bytes: Uint8Array, address = name) => {
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const type = types[name.split('.').at(-1)!] ?? 'application/octet-stream';
    server.put(new URL(address, base).href, (request, response) => {
      const { method, url, rawHeaders } = request;
      requests.push({ name, bytes: `${method} ${url}\n${rawHeaders.join('\n')}`, response });
      if (special) return special(request, response);
      // A critic's host has no policy of its own: the page brings one.
      const headers = { etag, 'content-security-policy': "frame-ancestors 'none'" };
      if (request.headers['if-none-match'] === etag) return { status: 304, body: '', headers };
      const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      if (first === undefined) return { body: bytes, type, headers };
      const [from, to] = [Number(first), last ? Number(last) + 1 : bytes.length];
      const range = { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` };
      return { status: 206, body: bytes.subarray(from, to), type, headers: { ...headers, ...range } };
    });
  };
  return {
    base,
    requests,
    serve(files) {
      special = undefined;
      for (const [name, bytes] of files) put(name, bytes);
      const page = files.get('index.html');
      if (page) put('index.html', page, './');
    },
    respondWith(responder) {
      special = responder;
    },
  };
}
