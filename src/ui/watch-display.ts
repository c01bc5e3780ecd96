import type { WatchState } from '../protocol/watch-state.ts';
import type { MessageCode } from './messages/message-text.ts';

/** The sign of what a viewer says of a film, as a path in a square of 12: a tick, a plus, a stroke. */
export const WATCH_SIGNS: Record<WatchState, string> = {
  seen: 'm3 6.4 2.1 2.1L9 4',
  wanted: 'M6 3v6M3 6h6',
  refused: 'M3.2 6h5.6',
};

/** Its words, by code. */
export const WATCH_WORDS = {
  seen: 'watch.seen',
  wanted: 'watch.wanted',
  refused: 'watch.refused',
} as const satisfies Record<WatchState, MessageCode>;
