/** The critic page's side of its worker: hands over what was dropped, and asks for each task. */

import type { DeskTasks, PartMessage, TaskAnswer, TaskMessage, TaskName } from '../critic/desk/desk-tasks.ts';
import type { TaskClient, TaskProgress } from './task-client.ts';

/** Most elements of a list that are handed to the worker at one go. */
const MAX_PART = 200;

interface Waiting {
  done(result: unknown): void;
  fail(error: Error): void;
  progress?: ((at: TaskProgress) => void) | undefined;
}

/** The worker that reads and publishes, so that the page stays quick whatever is dropped on it. */
export class WorkerClient implements TaskClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Worker = startWorker()) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<TaskAnswer>) => this.#answered(data);
    worker.onerror = (event) => this.#failAll(event.message || 'The worker could not be started.');
  }

  ask<Name extends TaskName>(
    task: Name,
    input: Parameters<DeskTasks[Name]>[0],
    progress?: (at: TaskProgress) => void,
  ): Promise<ReturnType<DeskTasks[Name]>> {
    const message: TaskMessage = { id: ++this.#last, task, input };
    return new Promise((done, fail) => {
      this.#waiting.set(message.id, { done: done as Waiting['done'], fail, progress });
      this.#send(message);
    });
  }

  /** Sends a task; a long list in parts, since a browser is busy for seconds to hand over ten thousand files at once. */
  async #send({ id, task, input }: TaskMessage): Promise<void> {
    let rest = input;
    while (Array.isArray(rest) && rest.length > MAX_PART && this.#waiting.has(id)) {
      const message: PartMessage = { id, part: rest.slice(0, MAX_PART) };
      this.#worker.postMessage(message);
      rest = rest.slice(MAX_PART);
      await new Promise((turn) => setTimeout(turn));
    }
    this.#worker.postMessage({ id, task, input: rest });
  }

  /** Ends all work at once, whatever it is at. */
  stop(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #answered(answer: TaskAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if ('progress' in answer) {
      waiting.progress?.(answer.progress);
      return;
    }
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting.fail(new Error(answer.error));
    else waiting.done(answer.result);
  }

  #failAll(reason: string): void {
    for (const { fail } of this.#waiting.values()) fail(new Error(reason));
    this.#waiting.clear();
  }
}

/**
 * A worker has the policy of the address that it was loaded from, and static hosts send none. One that begins as a blob
 * has the page's own policy, so that what reads the files can reach nothing either.
 */
function startWorker(): Worker {
  const program = new URL('./critic-worker.js', document.baseURI).href;
  const start = new Blob([`import ${JSON.stringify(program)};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(start), { type: 'module' });
}
