import { useEffect, useState } from 'preact/hooks';
import type { Film } from '../../../core/film/film.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import { WatchButtons } from '../../../ui/components/film/watch-buttons.tsx';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import type { Say } from '../overlay.ts';

interface WatchControlProps {
  film: Film;
  state: WatchState | undefined;
  onSay: Say;
}

/** What the viewer says of a film, changed at once; a failure is shown, and the buttons stay as they were. */
export function WatchControl({ film, state: known, onSay }: WatchControlProps) {
  const [state, setState] = useState(known);
  const [failed, setFailed] = useState<string>();
  useEffect(() => setState(known), [known]);
  const say = async (next: WatchState | undefined) => {
    try {
      await onSay(film, next);
      setState(next);
      setFailed(undefined);
    } catch (error) {
      setFailed(errorWords(error));
    }
  };
  return (
    <>
      <WatchButtons state={state} onSet={say} />
      {failed && (
        <p role="alert" class="problem">
          {failed}
        </p>
      )}
    </>
  );
}
