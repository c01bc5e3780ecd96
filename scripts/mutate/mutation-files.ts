import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberedMutant } from './switch-mutants.ts';

/** A mutant of a run. */
export interface PlannedMutant extends NumberedMutant {
  readonly file: string;
  /** The same for the same change of the same text of the file: what is known of it holds for later runs. */
  readonly key: string;
}

/** What one run is about. Written once, read by the threads that run tests. */
export interface MutationPlan {
  readonly mutants: readonly PlannedMutant[];
  /** In the order in which they are run: the ones nearest to the mutants first. */
  readonly testFiles: readonly string[];
  /** Tests that take longer than this wait for a later round, in which fewer mutants are left. */
  readonly quickMs: number;
}

/** What became of a mutant: a test failed, or it ran on for too long. */
export interface Kill {
  readonly key: string;
  readonly by: string;
}

/** What a test file reaches: mutants while its tests run, and mutants while it is loaded and prepared. */
export interface Reach {
  readonly testFile: string;
  readonly seconds: number;
  readonly tested: readonly number[];
  /** Those of `tested` whose tests took too long for the round. */
  readonly slow: readonly number[];
  readonly loaded: readonly number[];
}

/** The name of the environment variable that says where the files of the run are. */
export const FOLDER_VARIABLE = 'REELGRADE_MUTATION';

/** The one that says which kind of run it is: `try` runs each test with many mutants, `afresh` test files with one. */
export const MODE_VARIABLE = 'REELGRADE_MUTATION_MODE';

const readLines = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as T)
    : [];

/** The files in which a run keeps what it knows, so that it can be stopped at any moment and taken up again. */
export class MutationFiles {
  readonly folder: string;

  constructor(folder = process.env[FOLDER_VARIABLE]!) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  get plan(): MutationPlan {
    return JSON.parse(readFileSync(join(this.folder, 'plan.json'), 'utf8')) as MutationPlan;
  }

  set plan(plan: MutationPlan) {
    writeFileSync(join(this.folder, 'plan.json'), JSON.stringify(plan));
  }

  /** Keys of the mutants that are killed, with what killed each. */
  get kills(): Map<string, string> {
    return new Map(readLines<Kill>(join(this.folder, 'kills.jsonl')).map(({ key, by }) => [key, by]));
  }

  addKill(kill: Kill): void {
    appendFileSync(join(this.folder, 'kills.jsonl'), `${JSON.stringify(kill)}\n`);
  }

  get reached(): Reach[] {
    return readLines<Reach>(join(this.folder, 'reached.jsonl'));
  }

  addReach(reach: Reach): void {
    appendFileSync(join(this.folder, 'reached.jsonl'), `${JSON.stringify(reach)}\n`);
  }

  forgetReached(): void {
    writeFileSync(join(this.folder, 'reached.jsonl'), '');
  }

  /** The mutant that is being tried: read from outside when nothing has happened for too long. */
  get current(): { id: number; testFile: string } {
    return JSON.parse(readFileSync(join(this.folder, 'current.json'), 'utf8')) as never;
  }

  set current(current: { id: number; testFile: string }) {
    writeFileSync(join(this.folder, 'current.json'), JSON.stringify(current));
  }
}

/** The key of a mutant of a file with this text. */
export function keyOf(file: string, source: string, { edit, shape }: NumberedMutant): string {
  const text = createHash('sha256').update(source).digest('base64url').slice(0, 12);
  return [file, text, shape, edit.start, edit.end, edit.text].join(':');
}
