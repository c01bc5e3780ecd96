import { WATCH_STATES, type WatchState } from '../../../protocol/watch-state.ts';
import { text } from '../../messages/message-text.ts';
import { WATCH_SIGNS, WATCH_WORDS } from '../../watch-display.ts';

interface WatchButtonsProps {
  /** What the viewer said of the film. */
  state: WatchState | undefined;
  onSet(state: WatchState | undefined): void;
}

/** Seen, want to see, not for me: one press says it, another takes it back. Style: watch-buttons.css. */
export function WatchButtons({ state, onSet }: WatchButtonsProps) {
  return (
    <fieldset class="rg-watch" aria-label={text('watch.label')}>
      {WATCH_STATES.map((one) => (
        <button
          key={one}
          type="button"
          data-stop
          aria-pressed={state === one}
          onClick={() => onSet(state === one ? undefined : one)}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={WATCH_SIGNS[one]} />
          </svg>
          {text(WATCH_WORDS[one])}
        </button>
      ))}
    </fieldset>
  );
}
