import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolBuild } from '../tool-build.ts';
import { CRITIC_PAGE_FILES, CRITIC_PAGE_POLICY } from './critic-page-files.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Serves the page for critics, on which files are dropped, on the loopback address alone. @param port 0 for a free one */
export async function serveCriticPage(port: number): Promise<{ url: string; server: Server }> {
  const { folder, page } = await pageFolder();
  const server = createServer(async (request, response) => {
    const end = (status: number, type: string, body: string | Uint8Array) =>
      response
        .writeHead(status, {
          'content-type': type,
          'content-security-policy': CRITIC_PAGE_POLICY,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        })
        .end(body);
    const { port } = server.address() as AddressInfo;
    if (request.headers.host !== `127.0.0.1:${port}`)
      return end(403, 'text/plain', 'This page is for this computer alone.');
    const name = request.url === '/' ? page : (request.url ?? '').slice(1);
    const type = /^[\w-]+\.(html|js|css)$/.exec(name)?.[1];
    const bytes = type && (await readFile(join(folder, name)).catch(() => undefined));
    if (!type || !bytes) return end(404, 'text/plain', 'There is no such page.');
    return end(200, TYPES[type]!, bytes);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** The folder with the page's files: the packed tool's own, else one that is built from the sources now. */
async function pageFolder(): Promise<{ folder: string; page: string }> {
  if (toolBuild)
    return { folder: fileURLToPath(new URL('.', import.meta.url)), page: CRITIC_PAGE_FILES.page };
  const { buildCriticPage } = await import('./build-critic-page.ts');
  const folder = await mkdtemp(join(tmpdir(), 'reelgrade-critic-page-'));
  await buildCriticPage(folder);
  return { folder, page: 'index.html' };
}
