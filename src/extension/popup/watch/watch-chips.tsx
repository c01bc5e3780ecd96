import type { WatchState } from '../../../protocol/watch-state.ts';
import { Chips } from '../../../ui/components/chips.tsx';
import { text } from '../../../ui/messages/message-text.ts';

const WATCH_FILTERS = ['all', 'unseen', 'wanted'] as const;

const FILTER_WORDS = {
  all: 'popup.watchAll',
  unseen: 'popup.watchUnseen',
  wanted: 'popup.watchWanted',
} as const;

/** Which films a list shows, by what the viewer said of them. */
export type WatchFilter = (typeof WATCH_FILTERS)[number];

/** Whether a film of which the viewer said this is shown: what is not for them only among all. */
export function passesWatch(filter: WatchFilter, watch: WatchState | undefined): boolean {
  if (filter === 'all') return true;
  return filter === 'wanted' ? watch === 'wanted' : watch !== 'seen' && watch !== 'refused';
}

interface WatchChipsProps {
  filter: WatchFilter;
  onFilter(filter: WatchFilter): void;
}

/** All films, those not seen, or those that the viewer wants to see. */
export function WatchChips({ filter, onFilter }: WatchChipsProps) {
  return (
    <Chips
      label={text('popup.watchFilter')}
      choices={WATCH_FILTERS.map((value) => ({ value, words: text(FILTER_WORDS[value]) }))}
      chosen={filter}
      onChoose={onFilter}
    />
  );
}
