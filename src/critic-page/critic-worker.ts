import { ArchiveDesk } from '../critic/desk/archive-desk.ts';
import type { PartMessage, TaskAnswer, TaskMessage } from '../critic/desk/desk-tasks.ts';
import { builtProgram } from '../critic/publish/built-program.ts';
import { catalogErrorsEn } from '../ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../ui/messages/en/errors-en.ts';
import { ownErrorsEn } from '../ui/messages/en/own-errors-en.ts';
import { addMessages } from '../ui/messages/message-text.ts';
import { errorWords } from '../ui/messages/problem-text.ts';

/** The worker of the critic's page: reads what was dropped, and makes the folder to publish. */
addMessages({ ...catalogErrorsEn, ...errorsEn, ...ownErrorsEn });

/** How often the page hears how far a task is. */
const PROGRESS_EVERY_MS = 100;

const desk = new ArchiveDesk(builtProgram);
const say = (answer: TaskAnswer) => postMessage(answer);

/** The parts of long lists that came before their tasks, by the number of the task. */
const parts = new Map<number, unknown[]>();

addEventListener('message', async ({ data }: MessageEvent<TaskMessage | PartMessage>) => {
  const { id } = data;
  const before = parts.get(id) ?? [];
  if ('part' in data) {
    parts.set(id, before);
    before.push(...data.part);
    return;
  }
  parts.delete(id);
  const { task } = data;
  const input = before.length ? [...before, ...(data.input as unknown[])] : data.input;
  let saidAt = 0;
  const progress = (step: string, done: number, of?: number) => {
    const now = performance.now();
    if (now - saidAt < PROGRESS_EVERY_MS && done !== of) return undefined;
    saidAt = now;
    say({ id, progress: { step, done, of } });
    return undefined;
  };
  try {
    const work = desk[task] as (input: unknown, progress: unknown) => Promise<unknown>;
    say({ id, result: await work.call(desk, input, progress) });
  } catch (error) {
    say({ id, error: errorWords(error) });
  }
});
