/** Longest title or name in UTF-16 units; the longest title of a film on IMDb has 241. */
export const MAX_TITLE_LENGTH = 500;
/** Most other titles, and most directors, that a page may give for one film. */
export const MAX_NAMES = 20;
/** Longest web address that is read or kept. */
export const MAX_ADDRESS_LENGTH = 2_000;
