import { extensionLocales } from '../../ui/messages/extension-locales.ts';
import { speak } from '../../ui/messages/load-locale.ts';
import { readSettings } from './settings-reader.ts';
import { localeOf } from './viewer-locale.ts';

/** Makes one of the extension's own pages speak the viewer's language. */
export const speakViewersLanguage = async (): Promise<void> =>
  speak(localeOf(await readSettings()), extensionLocales);
