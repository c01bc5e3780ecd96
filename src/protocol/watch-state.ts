/** What a viewer says of a film: they have seen it, want to see it, or it is not for them. */
export const WATCH_STATES = ['seen', 'wanted', 'refused'] as const;
export type WatchState = (typeof WATCH_STATES)[number];

/** Most films that a viewer's list may hold; who sees one a day needs a life for half of them. */
export const MAX_WATCHED_FILMS = 50_000;
