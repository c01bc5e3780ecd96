import { text } from '../../ui/messages/message-text.ts';
import browser, { type Menus } from '../platform/browser.ts';
import { openSearch } from '../platform/open-popup.ts';
import { spokenWords } from './worker-language.ts';

const ID = 'find';
const MAX_SELECTION_UNITS = 120;

/** The browser keeps the menu while the worker is away: made when installed, updated or started, and when the language is another. */
export async function makeMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await spokenWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: text('menu.find'), contexts: ['selection'] });
}

/** Searches for what was selected. */
export function onMenuClick({ menuItemId, selectionText }: Menus.OnClickData): void {
  const words = selectionText?.replace(/\s+/g, ' ').trim().slice(0, MAX_SELECTION_UNITS);
  if (menuItemId === ID && words) void openSearch(words);
}
