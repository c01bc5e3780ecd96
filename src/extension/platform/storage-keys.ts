/** Where the extension keeps everything, and which locks protect it. No other file names a key of the storage. */

/** In `storage.local`: the viewer's settings. */
export const SETTINGS_KEY = 'settings';
/** What badges say in the viewer's language, for page scripts; not there in English. */
export const BADGE_WORDS_KEY = 'badgeWords';
/** Words that pages of sites are read by: this, and a language's code; under no code those of all languages. */
export const SITE_WORDS_PREFIX = 'siteWords:';
/** The viewer's corrections, newest first. */
export const CORRECTIONS_KEY = 'corrections';
/** Reviews that the viewer left out of the answers for their film, newest first. */
export const LEFT_OUT_KEY = 'leftOut';
/** One record for each archive that the viewer subscribed to: this, and its id. */
export const SUBSCRIPTION_PREFIX = 'subscription:';
/** What pages said of titles: this, and the number of a share. */
export const TITLES_PREFIX = 'titles:';
/** The pack of mended site files that is in use: its number and date, and how asking for a newer one went. */
export const SITE_PACK_KEY = 'sitePack';
/** The mended file of one site: this, and the site's name. */
export const MENDED_PREFIX = 'mended:';
/** How the viewer taught a host of their own to be read: this, and the host's name. */
export const TAUGHT_PREFIX = 'taught:';
/** The newest directory of archives, and how asking for it went. */
export const DIRECTORY_KEY = 'directory';

/** What the viewer said of films: this, and the number of a share. */
export const WATCH_PREFIX = 'watch:';

/** When settings were changed last, and which could not be carried to other browsers. */
export const SYNC_STATE_KEY = 'syncState';

/** An update brought what the viewer has not looked at yet. */
export const NEWS_KEY = 'news';

/** In `storage.session`: words for the popup that is about to open. */
export const PENDING_SEARCH_KEY = 'popupWords';
/** The latest reviews as the popup showed them last, for its next opening. */
export const LAST_LIST_KEY = 'lastList';
/** The archive that the viewer chose, while the browser asks them about its host. */
export const PENDING_OFFER_KEY = 'pendingOffer';

/** In Cache storage: the catalogs of subscribed archives, in parts. */
export const CATALOG_CACHE = 'catalogs';

/** A lock: shared by those who store a catalog, exclusive for the one who deletes what nothing names. */
export const CATALOGS_LOCK = 'catalogs';
/** Held while mended site files are asked for, or dropped. */
export const SITE_PACK_LOCK = 'site pack';
/** Held while one archive is updated. */
export const updateLock = (id: string): string => `subscription ${id}`;
/** Held while the record of one archive is read and written. */
export const recordLock = (id: string): string => `record ${id}`;

/** How the keys begin under which lies what badges depend on. */
const ANSWER_SOURCES = [
  CORRECTIONS_KEY,
  LEFT_OUT_KEY,
  BADGE_WORDS_KEY,
  SITE_WORDS_PREFIX,
  SUBSCRIPTION_PREFIX,
  TAUGHT_PREFIX,
  WATCH_PREFIX,
];

/** Whether badges depend on what lies under a key of `storage.local`, beside the settings. */
export const isAnswerSource = (key: string): boolean => ANSWER_SOURCES.some((start) => key.startsWith(start));
