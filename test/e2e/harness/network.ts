import type { CDPSession } from 'puppeteer-core';
import type { Desk } from './archive-desk.ts';
import { inFirefox } from './firefox-parent.ts';

/** The worker as Chromium's tools speak to it. */
async function workerSession({ visitor }: Desk): Promise<CDPSession> {
  const target = await visitor.browser.waitForTarget((each) => each.type() === 'service_worker');
  return target.createCDPSession();
}

/** Takes the whole browser off the net, or puts it back. */
export async function offline(desk: Desk, off: boolean): Promise<void> {
  if (desk.visitor.name === 'firefox') {
    await inFirefox(desk.visitor.browser, `Services.io.offline = ${off}`);
    return;
  }
  const session = await workerSession(desk);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: off,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** Lets Chromium say (or no longer) that its user wants to save data. */
export async function dataIsDear(desk: Desk, dear: boolean): Promise<void> {
  const page = await desk.page();
  const session = await page.createCDPSession();
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: dear });
}
