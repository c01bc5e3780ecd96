import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import {
  type ArchiveOptions,
  openArchiveOptions,
  openTestArchive,
  type TestArchive,
} from './harness/archives/archive-options.ts';
import { browsersUnderTest } from './harness/browsers-under-test.ts';
import { killExtensionProcess } from './harness/firefox-parent.ts';

const HOST = 'second.example';
/** Large enough that an update takes a while, small enough to be made at once. */
const REVIEWS = 2000;
/** The last point is this much later than an update that nobody cuts off takes: some must end with the new state. */
const LAST_POINT = 1.5;
const POINTS = 50;
/** Ending a process takes seconds, so a run ends only some; REELGRADE_KILLS=50 ends it at every point. */
const PROCESSES = Number(process.env.REELGRADE_KILLS ?? 5);

describe.each<BrowserName>([...browsersUnderTest])('an update that is cut off, in %s', (name) => {
  let options: ArchiveOptions;
  let archive: TestArchive;

  beforeAll(async () => {
    options = await openArchiveOptions(name, [HOST]);
    archive = openTestArchive(options.server, `https://${HOST}/`);
    await archive.publish('B+', REVIEWS);
    const { error } = await options.ask('subscribe', { address: `https://${HOST}/archive.json` });
    expect(error).toBeUndefined();
  });
  afterAll(() => options?.close());

  /** How long (ms) an update takes on this machine now, when nobody cuts it off. */
  async function timeOfUpdate(): Promise<number> {
    await archive.publish('D', REVIEWS);
    const started = performance.now();
    expect((await options.update(HOST)).error).toBeUndefined();
    return performance.now() - started;
  }

  /** Cuts an update off at as many points of it, spread over all of it; answers how often the old and the new was seen. */
  async function cutOff(points: number, cut: () => Promise<void>): Promise<{ old: number; new: number }> {
    const seen = { old: 0, new: 0 };
    const { id } = await options.subscription(HOST);
    const updateMs = await timeOfUpdate();
    for (let point = 0; point < points; point++) {
      const [before, after] = point % 2 ? ['B+', 'C'] : ['C', 'B+'];
      await archive.publish(before, REVIEWS);
      expect((await options.update(HOST)).error).toBeUndefined();
      await archive.publish(after, REVIEWS);
      const wait = Math.round((updateMs * LAST_POINT * point) / points);
      // The answer never comes: what would give it is dead.
      await options.send('updateArchive', id);
      await new Promise((done) => setTimeout(done, wait));
      await cut();
      const grade = await options.grade();
      expect([before, after], `cut off after ${wait} ms`).toContain(grade);
      seen[grade === before ? 'old' : 'new']++;
      expect((await options.update(HOST)).error).toBeUndefined();
      expect(await options.grade()).toBe(after);
    }
    console.log(
      `${name}: ${points} cuts, ${seen.old} ended with the old grade, ${seen.new} with the new one`,
    );
    return seen;
  }

  it('ends with exactly the old or exactly the new when the worker is killed at 50 points of an update', async () => {
    const seen = await cutOff(POINTS, () => options.testBrowser.killWorker());
    expect(seen.old, 'some were killed before the swap').toBeGreaterThan(3);
    expect(seen.new, 'and some after').toBeGreaterThan(0);
  }, 240_000);

  // In Chromium the worker is ended with everything it does; Firefox has a process for all of the extension.
  it.runIf(name === 'firefox')(
    'ends with exactly the old or exactly the new when the extension’s process is killed',
    async () => {
      const seen = await cutOff(PROCESSES, async () => {
        await killExtensionProcess(options.testBrowser.browser);
        await options.closePage();
      });
      expect(seen.old + seen.new).toBe(PROCESSES);
    },
    60_000 + PROCESSES * 10_000,
  );
});
