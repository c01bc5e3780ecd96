import { inFirefox } from '../firefox-parent.ts';
import type { ArchiveOptions } from './archive-options.ts';

/** Takes the whole browser off the net, or puts it back. */
export async function setOffline({ testBrowser, page }: ArchiveOptions, off: boolean): Promise<void> {
  if (testBrowser.name === 'firefox') {
    await inFirefox(testBrowser.browser, `Services.io.offline = ${off}`);
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
export async function setSaveData({ testBrowser, grade }: ArchiveOptions, dear: boolean): Promise<void> {
  await grade();
  const target = await testBrowser.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker!.evaluate((saveData) => {
    const { connection } = navigator as unknown as { connection: object };
    Object.defineProperty(connection, 'saveData', { configurable: true, get: () => saveData });
  }, dear);
}
