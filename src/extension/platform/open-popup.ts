import browser from './browser.ts';
import { PENDING_SEARCH_KEY } from './storage-keys.ts';

/** Opens the popup's search with these words: as a popup where the browser lets us, else in a tab. */
export async function openSearch(words: string): Promise<void> {
  // Not awaited: Firefox opens a popup only in the very turn of the viewer's click.
  const kept = browser.storage.session.set({ [PENDING_SEARCH_KEY]: words });
  try {
    await browser.action.openPopup();
    await kept;
  } catch {
    await browser.storage.session.remove(PENDING_SEARCH_KEY);
    const page = `src/extension/popup/index.html?words=${encodeURIComponent(words)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(page) });
  }
}
