/** Bounds of what a message may hold. Real ones stay far below; a hostile page gets no further. */

export const MAX_FILMS_PER_MESSAGE = 1000;
/** Longest words of a search; longer ones are cut. */
export const MAX_SEARCH_LENGTH = 200;
/** Most hits that a search may ask for. */
export const MAX_SEARCH_HITS = 200;
/** Most reviews of a list that one message answers. */
export const MAX_LIST_PART = 200;
/** Longest name of a host. */
export const MAX_HOST_LENGTH = 255;
/** Longest id of an archive in the library, and longest public key. */
export const MAX_ARCHIVE_ID_LENGTH = 100;
export const MAX_KEY_LENGTH = 100;
/** Longest text of a file of corrections. */
export const MAX_IMPORT_LENGTH = 5_000_000;
/** Largest list of subscriptions, in bytes. */
export const MAX_LIST_BYTES = 1_000_000;
