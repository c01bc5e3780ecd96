import { chooseLocale, type Locale } from '../../ui/messages/locales.ts';
import { native } from '../platform/native-api.ts';
import type { Settings } from './settings-reader.ts';

/** The language that Reelgrade speaks: the viewer's choice, else that of the browser. */
export const localeOf = ({ language = '' }: Partial<Settings>): Locale =>
  chooseLocale([language, native().i18n.getUILanguage()]);
