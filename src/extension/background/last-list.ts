import browser from '../platform/browser.ts';
import { isAnswerSource, LAST_LIST_KEY, SETTINGS_KEY } from '../platform/storage-keys.ts';

/**
 * Drops the list that the popup showed last as soon as something changes that lists depend on: the popup shows it until
 * the answer to its next question is there, and must not show what is no longer so.
 */
export function dropChangedLists(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isChanged = Object.keys(changes).some((key) => key === SETTINGS_KEY || isAnswerSource(key));
    if (area === 'local' && isChanged) void browser.storage.session.remove(LAST_LIST_KEY);
  });
}
