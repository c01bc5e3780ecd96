/** The server of `reelgrade preview`, for this computer alone. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchiveDesk } from '../desk/archive-desk.ts';
import { toolBuild } from '../tool-build.ts';
import { CRITIC_PAGE_POLICY, criticPageHtml, TOOL_PAGE_POLICY } from './critic-page-files.ts';
import { DeskRequests } from './desk-requests.ts';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

interface ServeOptions {
  /** 0 for a free one. */
  port: number;
  /** Does the page's work for an archive that the tool was started with; without one, files are dropped on the page. */
  desk?: ArchiveDesk | undefined;
  /** The folder with the page's scripts, as it was built; else the tool's own, or one that is built now. */
  folder?: string;
}

/**
 * Serves the page for critics on the loopback address alone. Where the tool works for the page, a request needs the key
 * that is in it: no other page that is open in the browser can ask, and requests under any other host name are refused.
 */
export async function serveCriticPage({
  port,
  desk,
  folder,
}: ServeOptions): Promise<{ url: string; server: Server }> {
  const scripts = folder ?? (await pageFolder());
  const key = desk && randomBytes(16).toString('hex');
  const requests = desk && new DeskRequests(desk);
  const policy = desk ? TOOL_PAGE_POLICY : CRITIC_PAGE_POLICY;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    const end = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    if (request.headers.host !== `127.0.0.1:${port}`)
      return end(403, 'text/plain', 'This page is for this computer alone.');
    if (request.url === '/') return end(200, 'text/html; charset=utf-8', criticPageHtml(key));
    const name = (request.url ?? '').slice(1);
    if (requests?.knows(name)) {
      if (request.headers['x-reelgrade-key'] !== key) return end(403, 'text/plain', 'Open the page again.');
      return requests.answer(name, request, response);
    }
    const type = /^[\w-]+\.(js|css)$/.exec(name)?.[1];
    const bytes = type && (await readFile(join(scripts, name)).catch(() => undefined));
    if (!type || !bytes) return end(404, 'text/plain', 'There is no such page.');
    return end(200, TYPES[type]!, bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(error.message);
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** The folder with the page's files: the packed tool's own, else one that is built from the sources now. */
async function pageFolder(): Promise<string> {
  if (toolBuild) return fileURLToPath(new URL('.', import.meta.url));
  const { buildCriticPage } = await import('./build-critic-page.ts');
  const folder = await mkdtemp(join(tmpdir(), 'reelgrade-critic-page-'));
  await buildCriticPage(folder);
  return folder;
}
