import type { ListPart, ListQuery } from '../../../protocol/messages.ts';
import browser from '../../platform/browser.ts';
import { LAST_LIST_KEY } from '../../platform/storage-keys.ts';
import { firstPartOf, NO_FILTERS, wishOf } from './browse-place.ts';

/** The first list that the popup shows where the open page has no film. */
const FIRST: string = JSON.stringify(firstPartOf(wishOf('latest', NO_FILTERS, 0, new Date())));

let remembered: ListPart | undefined;

/** Takes what the session's storage has under `LAST_LIST_KEY`: only this file writes it, and the worker drops it. */
export function rememberList(stored: unknown): void {
  remembered = stored as ListPart | undefined;
}

/** What the popup showed last for a question, to be shown until the answer is here; only for its first list. */
export const rememberedList = (query: ListQuery): ListPart | undefined =>
  JSON.stringify(query) === FIRST ? remembered : undefined;

/** What is remembered may be another now. */
export const forgetList = (): void => rememberList(undefined);

/** Keeps the answer for the next opening, until the browser is closed. */
export function keepList(query: ListQuery, part: ListPart): void {
  if (JSON.stringify(query) !== FIRST) return;
  rememberList(part);
  // Where that fails, the next opening only waits a little longer.
  browser.storage.session.set({ [LAST_LIST_KEY]: part }).catch(() => {});
}
