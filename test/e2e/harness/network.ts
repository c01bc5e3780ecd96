import type { Desk } from './archive-desk.ts';
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
