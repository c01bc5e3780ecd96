import type { DeskTasks, TaskName } from '../critic/desk/desk-tasks.ts';

/** How far a task is. */
export interface TaskProgress {
  step: string;
  done: number;
  of?: number | undefined;
}

/** Who does the page's work: its own worker, or the tool that serves the page. */
export interface TaskClient {
  /** @throws Error in words when the task fails */
  ask<Name extends TaskName>(
    task: Name,
    input: Parameters<DeskTasks[Name]>[0],
    progress?: (at: TaskProgress) => void,
  ): Promise<ReturnType<DeskTasks[Name]>>;
  /** Waits for nothing more that was asked. */
  stop(): void;
}
