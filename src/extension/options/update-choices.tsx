import { useId } from 'preact/hooks';
import type { Settings } from '../storage/settings.ts';
import type { Change } from './use-settings.ts';

const INTERVALS: readonly [hours: number, words: string][] = [
  [6, 'every 6 hours'],
  [24, 'every day'],
  [24 * 7, 'every week'],
  [0, 'only when I ask'],
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
      <label for={`${id}h`}>Ask the hosts of archives for newer reviews</label>
      <select id={`${id}h`} class="rg-field" value={hours} onChange={choose('updateHours')}>
        {INTERVALS.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <label for={`${id}l`}>Take archives of at most</label>
      <select id={`${id}l`} class="rg-field" value={settings.catalogLimit} onChange={choose('catalogLimit')}>
        {LIMITS.map((value) => (
          <option key={value} value={value}>
            {value} MB
          </option>
        ))}
      </select>
    </div>
  );
}
