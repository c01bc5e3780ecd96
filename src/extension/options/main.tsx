/** Starts the options page. */

import { render } from 'preact';
import { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { catalogErrorsEn } from '../../ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../../ui/messages/en/errors-en.ts';
import { listsEn } from '../../ui/messages/en/lists-en.ts';
import { lookEn } from '../../ui/messages/en/look-en.ts';
import { optionsEn } from '../../ui/messages/en/options-en.ts';
import { ownErrorsEn } from '../../ui/messages/en/own-errors-en.ts';
import { syncEn } from '../../ui/messages/en/sync-en.ts';
import { teachEn } from '../../ui/messages/en/teach-en.ts';
import { undoEn } from '../../ui/messages/en/undo-en.ts';
import { watchEn } from '../../ui/messages/en/watch-en.ts';
import { addMessages, text } from '../../ui/messages/message-text.ts';
import { send } from '../platform/messaging.ts';
import { speakViewersLanguage } from '../storage/viewer-language.ts';
import { Options } from './options.tsx';

addMessages({
  ...badgeEn,
  ...listsEn,
  ...undoEn,
  ...watchEn,
  ...optionsEn,
  ...lookEn,
  ...syncEn,
  ...catalogErrorsEn,
  ...teachEn,
  ...errorsEn,
  ...ownErrorsEn,
});
await speakViewersLanguage();
document.title = text('options.pageTitle');
render(<Options send={send} />, document.querySelector('#options')!);
