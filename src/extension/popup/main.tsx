import { render } from 'preact';
import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { browseEn } from '../../ui/messages/en/browse-en.ts';
import { catalogErrorsEn } from '../../ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../../ui/messages/en/errors-en.ts';
import { helpEn } from '../../ui/messages/en/help-en.ts';
import { listsEn } from '../../ui/messages/en/lists-en.ts';
import { newsEn } from '../../ui/messages/en/news-en.ts';
import { ownErrorsEn } from '../../ui/messages/en/own-errors-en.ts';
import { panelEn } from '../../ui/messages/en/panel-en.ts';
import { popupEn } from '../../ui/messages/en/popup-en.ts';
import { reasonsEn } from '../../ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../ui/messages/en/review-en.ts';
import { shareEn } from '../../ui/messages/en/share-en.ts';
import { teachEn } from '../../ui/messages/en/teach-en.ts';
import { undoEn } from '../../ui/messages/en/undo-en.ts';
import { watchEn } from '../../ui/messages/en/watch-en.ts';
import { addMessages } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';
import { send } from '../platform/messaging.ts';
import { LAST_LIST_KEY, PENDING_SEARCH_KEY } from '../platform/storage-keys.ts';
import { speakViewersLanguage } from '../storage/viewer-language.ts';
import { askedAtOnce, pageOf } from './active-page.ts';
import { withEarlyList } from './browse/early-list.ts';
import { forgetList, rememberList } from './browse/remembered-list.ts';
import { Popup } from './popup.tsx';

addMessages({
  ...badgeEn,
  ...reasonsEn,
  ...reviewEn,
  ...listsEn,
  ...undoEn,
  ...watchEn,
  ...panelEn,
  ...browseEn,
  ...helpEn,
  ...shareEn,
  ...popupEn,
  ...newsEn,
  ...catalogErrorsEn,
  ...teachEn,
  ...errorsEn,
  ...ownErrorsEn,
});
// In a tab of its own (`?words=`, `?tab=`) the popup is of use too: where it cannot be opened as a popup.
const query = new URLSearchParams(location.search);
const tab = query.get('tab');
const page = askedAtOnce(pageOf(tab && /^\d+$/.test(tab) ? Number(tab) : undefined));
// At once: one after another they would keep the popup empty for three trips to the browser.
const [stored, ownTab] = await Promise.all([
  browser.storage.session.get([PENDING_SEARCH_KEY, LAST_LIST_KEY]),
  browser.tabs.getCurrent(),
  speakViewersLanguage(),
]);
rememberList(stored[LAST_LIST_KEY]);
const waiting = stored[PENDING_SEARCH_KEY];
if (waiting !== undefined) void browser.storage.session.remove(PENDING_SEARCH_KEY);
const words = query.get('words') ?? (typeof waiting === 'string' ? waiting : '');

document.documentElement.dataset.place = ownTab ? 'tab' : 'popup';
render(
  <Popup page={page} send={withEarlyList(send, forgetList)} view={page.early()} words={words} />,
  document.querySelector('#popup')!,
);
