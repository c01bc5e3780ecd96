import { useId } from 'preact/hooks';
import { sizeInWords } from '../../ui/format.ts';
import { type MessageCode, text, textOf } from '../../ui/messages/message-text.ts';
import type { Settings } from '../storage/settings.ts';
import type { Change } from './use-settings.ts';

const INTERVALS: readonly [hours: number, words: MessageCode][] = [
  [6, 'update.every6Hours'],
  [24, 'update.everyDay'],
  [24 * 7, 'update.everyWeek'],
  [0, 'update.whenAsked'],
];
const LIMITS = [25, 100, 250, 1000];

/** How often hosts are asked, and how large an archive may be. */
export function UpdateChoices({ settings, change }: { settings: Settings; change: Change }) {
  const id = useId();
  // The event is over when the settings are changed: what was chosen is taken from it at once.
  const choose = (name: 'updateHours' | 'catalogLimit') => (event: { currentTarget: HTMLSelectElement }) => {
    const value = Number(event.currentTarget.value);
    change(() => ({ [name]: value }));
  };
  const hours = INTERVALS.some(([known]) => known === settings.updateHours) ? settings.updateHours : 24;
  return (
    <div class="choices soft">
      <label for={`${id}h`}>{text('update.interval')}</label>
      <select id={`${id}h`} class="rg-field" value={hours} onChange={choose('updateHours')}>
        {INTERVALS.map(([value, words]) => (
          <option key={value} value={value}>
            {textOf(words)}
          </option>
        ))}
      </select>
      <label for={`${id}l`}>{text('update.limit')}</label>
      <select id={`${id}l`} class="rg-field" value={settings.catalogLimit} onChange={choose('catalogLimit')}>
        {LIMITS.map((value) => (
          <option key={value} value={value}>
            {sizeInWords(value * 1e6)}
          </option>
        ))}
      </select>
    </div>
  );
}
