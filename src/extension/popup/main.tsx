import { render } from 'preact';
import browser from '../platform/browser.ts';
import { send } from '../platform/messaging.ts';
import { PENDING_SEARCH_KEY } from '../platform/open-popup.ts';
import { pageOf } from './active-page.ts';
import { Popup } from './popup.tsx';

// In a tab of its own (`?words=`, `?tab=`) the popup is of use too: where it cannot be opened as a popup.
const query = new URLSearchParams(location.search);
const tab = query.get('tab');
const waiting = (await browser.storage.session.get(PENDING_SEARCH_KEY))[PENDING_SEARCH_KEY];
if (waiting !== undefined) void browser.storage.session.remove(PENDING_SEARCH_KEY);
const words = query.get('words') ?? (typeof waiting === 'string' ? waiting : '');

document.documentElement.dataset.place = (await browser.tabs.getCurrent()) ? 'tab' : 'popup';
render(
  <Popup page={pageOf(tab && /^\d+$/.test(tab) ? Number(tab) : undefined)} send={send} words={words} />,
  document.querySelector('#popup')!,
);
