/** Answers the requests of the critic's page in `reelgrade preview`. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { ArchiveDesk } from '../desk/archive-desk.ts';
import type { PublishedZip, ToolAnswer } from '../desk/desk-tasks.ts';
import type { ReportProgress } from '../model/report-progress.ts';

/** A key and a manifest are a few kilobytes. */
const MAX_INPUT_UNITS = 1_000_000;
/** How often the page hears how far a task is. */
const PROGRESS_EVERY_MS = 100;
/** The zip of what was published last. */
const ZIP = 'published.zip';

const line = v.pipe(v.string(), v.maxLength(10_000));
const details = v.strictObject({
  name: line,
  critic: line,
  home: line,
  pages: line,
  rights: line,
  contact: line,
  language: line,
});
/** What each task is given, as the page sends it. */
const inputs = {
  open: v.null(),
  choose: v.strictObject({ review: line, film: line }),
  publish: v.strictObject({
    details,
    base: line,
    key: v.optional(v.string()),
    before: v.optional(v.string()),
  }),
  makeKey: v.null(),
} as const;
type Task = keyof typeof inputs;

function taskOf(path: string): Task | undefined {
  const name = /^task\/(\w+)$/.exec(path)?.[1];
  return name && Object.hasOwn(inputs, name) ? (name as Task) : undefined;
}

/** What the page asks of the tool that serves it, as requests. */
export class DeskRequests {
  readonly #desk: ArchiveDesk;
  #zip: Blob | undefined;

  constructor(desk: ArchiveDesk) {
    this.#desk = desk;
  }

  /** Whether a path is one of these requests. */
  knows(path: string): boolean {
    return path === ZIP || taskOf(path) !== undefined;
  }

  async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const task = taskOf(path);
    if (!task) {
      const bytes = this.#zip ? new Uint8Array(await this.#zip.arrayBuffer()) : undefined;
      response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/zip' }).end(bytes);
      return;
    }
    const input = v.parse(inputs[task], JSON.parse(await bodyOf(request)));
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const say = (answer: ToolAnswer) => response.write(`${JSON.stringify(answer)}\n`);
    let saidAt = 0;
    const progress: ReportProgress = (step, done, of) => {
      const now = performance.now();
      if (now - saidAt < PROGRESS_EVERY_MS && done !== of) return undefined;
      saidAt = now;
      say({ progress: { step, done, of } });
      // Much is done at one go: what was said leaves only where the system gets a turn.
      return new Promise((turn) => setImmediate(turn));
    };
    try {
      const work = this.#desk[task] as (input: unknown, progress: ReportProgress) => Promise<unknown>;
      say({ result: this.#withoutZip(await work.call(this.#desk, input, progress)) });
    } catch (error) {
      say({ error: errorWords(error) });
    }
    response.end();
  }

  /** A result as JSON can say it; a zip is kept for the request that comes for it. */
  #withoutZip(result: unknown): unknown {
    if (typeof result !== 'object' || result === null || !('zip' in result)) return result;
    const { zip, ...rest } = result as PublishedZip;
    this.#zip = zip;
    return rest;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    // What is too long is read to its end all the same, so that there can be an answer.
    if (body.length <= MAX_INPUT_UNITS) body += chunk;
  }
  if (body.length > MAX_INPUT_UNITS) throw new Error('That is too long.');
  return body;
}
