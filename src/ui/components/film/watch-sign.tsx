import type { WatchState } from '../../../protocol/watch-state.ts';
import { text } from '../../messages/message-text.ts';
import { WATCH_SIGNS, WATCH_WORDS } from '../../watch-display.ts';

/** What the viewer said of a film, as a small sign in a list; nothing where they said nothing. */
export function WatchSign({ state }: { state: WatchState | undefined }) {
  if (!state) return null;
  return (
    <svg class="rg-watch-sign" viewBox="0 0 12 12" role="img" aria-label={text(WATCH_WORDS[state])}>
      <path d={WATCH_SIGNS[state]} />
    </svg>
  );
}
