import type { Desk } from './archive-options.ts';
import { inFirefox } from './firefox-parent.ts';

/** Takes the whole browser off the net, or puts it back. */
export async function offline({ visitor, page }: Desk, off: boolean): Promise<void> {
  if (visitor.name === 'firefox') {
    await inFirefox(visitor.browser, `Services.io.offline = ${off}`);
    return;
  }
  // Page and worker share a process, which believes what its page is told.
  const session = await (await page()).createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: off,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** Lets Chromium say to the worker (or no longer) that its user wants to save data; while this worker lives. */
export async function dataIsDear({ visitor, grade }: Desk, dear: boolean): Promise<void> {
  await grade();
  const target = await visitor.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker!.evaluate((saveData) => {
    const { connection } = navigator as unknown as { connection: object };
    Object.defineProperty(connection, 'saveData', { configurable: true, get: () => saveData });
  }, dear);
}
