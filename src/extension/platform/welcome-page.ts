import browser from './browser.ts';
import { NEWS_KEY } from './storage-keys.ts';

const PAGE = 'src/extension/welcome/index.html';

/** Opens the page that greets the viewer: once, after installing. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

/** Keeps that an update brought news. Nothing opens: the popup shows a dot until the viewer has looked. */
export const keepNews = (): Promise<void> => browser.storage.local.set({ [NEWS_KEY]: true });

/** Whether there is news that the viewer has not looked at. */
export const hasNews = async (): Promise<boolean> =>
  (await browser.storage.local.get(NEWS_KEY))[NEWS_KEY] === true;

/** Opens what is new, and forgets that it was. */
export async function openNews(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?news`) });
  await browser.storage.local.remove(NEWS_KEY);
}
