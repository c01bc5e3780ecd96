/** The words that pages of sites are read by, by language. */
export const SITE_WORDS_FILE = 'messages/sites.json';

/** The words of one language that the worker says, or gives to the parts of page scripts that are loaded late. */
export const messagesFile = (locale: string): string => `messages/${locale}.json`;
