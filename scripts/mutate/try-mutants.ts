/**
 * Runs each test once as it is, then again and again: once for every mutant that it reaches and that no test has killed.
 * It does so by letting vitest "retry" the test, so that everything before and after each test happens each time.
 */
import { setMaxListeners } from 'node:events';
import { TestRunner } from 'vitest';
import { installSwitch, mutantSwitch } from './mutant-switch.ts';
import { MutationFiles } from './mutation-files.ts';

type Task = Parameters<TestRunner['onBeforeTryTask']>[0];
type Test = Parameters<TestRunner['onAfterTryTask']>[0];
type TestFile = Parameters<TestRunner['onCollectStart']>[0];

/** After this many kills the test is tried without a mutant: what a mutant left behind must not count as a kill. */
const KILLS_UNTIL_CHECK = 8;
/** A mutant may take this many times as long, and ask its switches as many times more, than the code itself. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 1000;
const LEAST_SWITCHES = 20_000;
/** One test may be run for this long, all its mutants together. */
const MAX_TEST_MS = 45_000;

const NONE = -1;

const files = new MutationFiles();
const { mutants, quickMs } = files.plan;
const killed = files.kills;
const alive = new Set(mutants.filter(({ key }) => !killed.has(key)).map(({ id }) => id));
installSwitch(mutants.length);
// Each try listens once more for the end of the run.
setMaxListeners(0);

// Tests put clocks of their own in the place of these.
const { setTimeout, clearTimeout, performance } = globalThis;

const askedNow = () => Array.from(mutantSwitch.asked.entries(), ([id, times]) => (times > 0 ? id : NONE));
const reachedNow = () => askedNow().filter((id) => id !== NONE);
const MORE = new Error('once more');

/** Which mutants are tried in one test, and with what result. */
class Trial {
  /** What is run next; `undefined` ends the test. */
  next: number | undefined = NONE;
  reached: number[] = [];
  tooSlow = false;
  #waiting: number[] = [];
  #unchecked: number[] = [];
  #ran = 0;
  #cleanMs = 0;
  #switches = 0;
  readonly #name: string;
  readonly #started = performance.now();

  constructor(name: string) {
    this.#name = name;
  }

  get patienceMs(): number {
    return this.next === NONE && this.#ran < 2
      ? 60_000
      : Math.max(LEAST_PATIENCE_MS, this.#cleanMs * PATIENCE);
  }

  get switches(): number {
    return this.next === NONE ? Number.POSITIVE_INFINITY : this.#switches * PATIENCE + LEAST_SWITCHES;
  }

  /** Takes the result of what was run and says what comes next. */
  took(passed: boolean, milliseconds: number, onClean: (ms: number) => void): void {
    const id = this.next;
    if (id === NONE) {
      this.#ran++;
      if (this.#ran === 1 && passed) {
        this.reached = reachedNow();
        this.#switches = mutantSwitch.asked.reduce((sum, times) => sum + times, 0);
        onClean(milliseconds);
        this.tooSlow = milliseconds > quickMs;
        if (!this.tooSlow) this.#waiting = this.reached.filter((each) => alive.has(each));
      }
      this.#cleanMs = Math.max(this.#cleanMs, milliseconds);
      if (passed) this.#settle();
      // A test that fails where nothing is changed tells nothing, now or from now on.
      if (!passed || this.#waiting.length === 0) this.next = undefined;
      else this.next = this.#ran === 1 ? NONE : this.#waiting.shift();
      return;
    }
    if (!passed) this.#unchecked.push(id!);
    const late = performance.now() - this.#started > MAX_TEST_MS;
    if (late) this.#waiting = [];
    if (
      this.#unchecked.length >= KILLS_UNTIL_CHECK ||
      (this.#waiting.length === 0 && this.#unchecked.length > 0)
    )
      this.next = NONE;
    else this.next = this.#waiting.shift();
  }

  #settle(): void {
    for (const id of this.#unchecked.splice(0)) {
      alive.delete(id);
      files.addKill({ key: mutants[id]!.key, by: this.#name });
    }
  }
}

export default class MutantRunner extends TestRunner {
  #trial: Trial | undefined;
  #pending = false;
  #loaded = new Set<number>();
  #tested = new Set<number>();
  #slow = new Set<number>();
  #seconds = 0;
  #testFile = '';

  override onCollectStart(file: TestFile): void {
    super.onCollectStart(file);
    this.#testFile = file.name;
  }

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test);
    if (test.type !== 'test' || test.mode !== 'run') return;
    for (const id of reachedNow()) this.#loaded.add(id);
    this.#trial = new Trial(`${this.#testFile}: ${test.name}`);
    test.retry = 1_000_000;
  }

  override onBeforeTryTask(test: Task): void {
    super.onBeforeTryTask(test);
    const trial = this.#trial!;
    // What comes before each test has failed.
    if (this.#pending) this.#took(false, 0);
    if (trial.next === undefined) return;
    if (test.result) test.result.errors = undefined;
    files.current = { id: trial.next, testFile: this.#testFile };
    mutantSwitch.asked.fill(0);
    mutantSwitch.left = trial.switches;
    mutantSwitch.active = trial.next;
    this.#pending = true;
  }

  async runTask(test: Test): Promise<void> {
    if (this.#trial!.next === undefined) return;
    const started = performance.now();
    let passed = await this.#passes(test);
    if (test.result?.state === 'fail') passed = false;
    this.#took(passed, performance.now() - started);
    if (this.#trial!.next !== undefined) throw MORE;
  }

  async #passes(test: Test): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), this.#trial!.patienceMs);
    });
    const run = async () => {
      await TestRunner.getTestFn(test)();
      super.onAfterTryTask(test);
      return true;
    };
    try {
      return await Promise.race([run(), late]);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  #took(passed: boolean, milliseconds: number): void {
    mutantSwitch.active = NONE;
    mutantSwitch.left = Number.POSITIVE_INFINITY;
    this.#pending = false;
    const trial = this.#trial!;
    trial.took(passed, milliseconds, (ms) => {
      this.#seconds += ms / 1000;
    });
    for (const id of trial.reached) this.#tested.add(id);
    if (trial.tooSlow) for (const id of trial.reached) this.#slow.add(id);
    if (trial.next === undefined) mutantSwitch.asked.fill(0);
  }

  override onAfterTryTask(): void {}

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (!('filepath' in suite)) return;
    files.addReach({
      testFile: this.#testFile,
      seconds: this.#seconds,
      tested: [...this.#tested],
      slow: [...this.#slow],
      loaded: [...this.#loaded],
    });
  }
}
