import { piecesOfStream } from '../core/bytes/pieces-of-stream.ts';
import type { DeskTasks, PublishedZip, TaskName, ToolAnswer } from '../critic/desk/desk-tasks.ts';
import type { TaskClient, TaskProgress } from './task-client.ts';

/** Asks the tool that serves the page from this very computer ("reelgrade preview FOLDER"). */
export class ToolClient implements TaskClient {
  readonly #key: string;
  #stop = new AbortController();

  /** @param key what the tool put into the page: no other page may ask it */
  constructor(key: string) {
    this.#key = key;
  }

  async ask<Name extends TaskName>(
    task: Name,
    input: Parameters<DeskTasks[Name]>[0],
    progress?: (at: TaskProgress) => void,
  ): Promise<ReturnType<DeskTasks[Name]>> {
    const response = await this.#fetch(`task/${task}`, { method: 'POST', body: JSON.stringify(input) });
    for await (const line of lines(response)) {
      const answer = JSON.parse(line) as ToolAnswer;
      if ('error' in answer) throw new Error(answer.error);
      if ('progress' in answer) progress?.(answer.progress);
      else if (task !== 'publish') return answer.result as ReturnType<DeskTasks[Name]>;
      else {
        const zip = await (await this.#fetch('published.zip', {})).blob();
        return { ...(answer.result as PublishedZip), zip } as never;
      }
    }
    throw new Error(STOPPED);
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const { signal } = this.#stop;
    const headers = { 'x-reelgrade-key': this.#key };
    const response = await fetch(path, { ...init, headers, signal }).catch(() => undefined);
    if (!response) throw new Error(STOPPED);
    if (!response.ok) throw new Error(await response.text());
    return response;
  }
}

const STOPPED = 'The tool has stopped. Start it again, and open the page that it names.';

/** The lines of an answer as they come. One without an end is no line: the tool has stopped while it wrote it. */
async function* lines(response: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of piecesOfStream(response.body!.pipeThrough(new TextDecoderStream()))) {
    const whole = (rest + piece).split('\n');
    rest = whole.pop()!;
    yield* whole;
  }
}
