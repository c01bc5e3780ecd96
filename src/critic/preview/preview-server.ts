import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { printCorrections } from '../../core/corrections/corrections-file.ts';
import type { Config } from '../config.ts';
import { diskFiles } from '../input/disk-files.ts';
import { correctionsIn } from '../pipeline/apply-corrections.ts';
import { chosenFilm } from '../pipeline/chosen-film.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { previewPage } from './preview-page.ts';

interface PreviewOptions {
  /** 0 for a free one. */
  port: number;
  /** The file that choices are written to. */
  corrections: string;
}

/** What the page sends when somebody chooses: the review and the film's id, or null for "none of these". */
const Choice = v.object({ review: v.string(), film: v.nullable(v.string()) });

/**
 * Serves the page on the loopback address only. Choosing needs the key that is in the page: no other page that
 * is open in the browser can write, and requests under any other host name are refused.
 */
export async function servePreview(
  read: ReadArchive,
  config: Config,
  { port, corrections }: PreviewOptions,
): Promise<{ url: string; server: Server }> {
  const key = randomBytes(16).toString('hex');
  const chosen = await correctionsIn(diskFiles([dirname(corrections)]));
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => send(response, 500, 'text/plain', error.message));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    if (request.headers.host !== `127.0.0.1:${port}`)
      return send(response, 403, 'text/plain', 'This page is for this computer alone.');
    if (request.method === 'GET' && request.url === '/') {
      const nonce = randomBytes(16).toString('base64');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
      );
      return send(
        response,
        200,
        'text/html; charset=utf-8',
        previewPage(read, config, { key, nonce, chosen }),
      );
    }
    if (request.method === 'POST' && request.url === '/choose') {
      if (request.headers['x-reelgrade-key'] !== key)
        return send(response, 403, 'text/plain', 'Open the page again.');
      const choice = v.parse(Choice, JSON.parse(await bodyOf(request)));
      await choose(choice);
      return send(response, 200, 'text/plain', 'Written');
    }
    send(response, 404, 'text/plain', 'There is no such page.');
  }

  async function choose({ review, film }: v.InferOutput<typeof Choice>): Promise<void> {
    const found = read.reviews.find((one) => one.review.id === review);
    if (!found) throw new Error('There is no such review.');
    const correction = film === null ? undefined : chosenFilm(found, film, config.name ?? 'archive');
    const others = chosen.filter(({ ref }) => ref?.review !== review);
    chosen.splice(0, chosen.length, ...(correction ? [correction] : []), ...others);
    await writeChanged(dirname(corrections), {
      [corrections.slice(dirname(corrections).length).replace(/^[\\/]/, '') || corrections]:
        printCorrections(chosen),
    });
  }

  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** A request's body; a choice is short. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 10_000) throw new Error('That is too long for a choice.');
  }
  return body;
}
