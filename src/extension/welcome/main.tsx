/** Starts the page after installing, and that after an update. */

import { render } from 'preact';
import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { catalogErrorsEn } from '../../ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../../ui/messages/en/errors-en.ts';
import { newsEn } from '../../ui/messages/en/news-en.ts';
import { ownErrorsEn } from '../../ui/messages/en/own-errors-en.ts';
import { reasonsEn } from '../../ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../ui/messages/en/review-en.ts';
import { welcomeEn } from '../../ui/messages/en/welcome-en.ts';
import { addMessages, text } from '../../ui/messages/message-text.ts';
import { send } from '../platform/messaging.ts';
import { speakViewersLanguage } from '../storage/viewer-language.ts';
import { News } from './news.tsx';
import { Welcome } from './welcome.tsx';

addMessages({
  ...badgeEn,
  ...reasonsEn,
  ...reviewEn,
  ...welcomeEn,
  ...newsEn,
  ...catalogErrorsEn,
  ...errorsEn,
  ...ownErrorsEn,
});
await speakViewersLanguage();
const isNews = new URLSearchParams(location.search).has('news');
document.title = text(isNews ? 'news.title' : 'welcome.pageTitle');
render(isNews ? <News /> : <Welcome send={send} />, document.querySelector('#welcome')!);
