import { useId } from 'preact/hooks';
import { siteTable } from '../../../sites/host-table.ts';
import { Switch } from '../../../ui/components/switch.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Change } from '../use-settings.ts';

/** Where one band of grades ends and the next begins, on 0–100. */
const BANDS = [20, 40, 60, 80];

/** What is done with the titles of lists by their grade. */
export function TileMarksChoices({ settings, change }: { settings: Settings; change: Change }) {
  const id = useId();
  const choose = (name: 'dimBelow' | 'outlineFrom') => (event: Event) => {
    const value = Number((event.currentTarget as HTMLSelectElement).value);
    change(() => ({ [name]: value }));
  };
  return (
    <>
      <div class="choices soft">
        <label for={`${id}d`}>{text('marks.dimBelow')}</label>
        <select id={`${id}d`} class="rg-field" value={settings.dimBelow} onChange={choose('dimBelow')}>
          <option value={0}>{text('marks.dimNone')}</option>
          {BANDS.map((score) => (
            <option key={score} value={score}>
              {text('marks.score', { score })}
            </option>
          ))}
        </select>
        <label for={`${id}o`}>{text('marks.outlineFrom')}</label>
        <select id={`${id}o`} class="rg-field" value={settings.outlineFrom} onChange={choose('outlineFrom')}>
          <option value={0}>{text('marks.outlineNone')}</option>
          {BANDS.map((score) => (
            <option key={score} value={score}>
              {text('marks.score', { score })}
            </option>
          ))}
        </select>
      </div>
      <Switch
        on={settings.dimUnreviewed}
        onFlip={(dimUnreviewed) => change(() => ({ dimUnreviewed }))}
        hint={text('marks.reviewedOnlyHint')}
      >
        {text('marks.reviewedOnly')}
      </Switch>
      {(['seen', 'refused'] as const).map((state) => (
        <Switch
          key={state}
          on={settings.dimWatched.includes(state)}
          onFlip={(isOn) =>
            change(({ dimWatched }) => ({
              dimWatched: isOn ? [...dimWatched, state] : dimWatched.filter((other) => other !== state),
            }))
          }
        >
          {text(state === 'seen' ? 'marks.dimSeen' : 'marks.dimRefused')}
        </Switch>
      ))}
      <Switch
        on={settings.hideTiles}
        disabled={!settings.dimBelow && !settings.dimUnreviewed && !settings.dimWatched.length}
        onFlip={(hideTiles) => change(() => ({ hideTiles }))}
        hint={text('marks.hideHint')}
      >
        {text('marks.hide')}
      </Switch>
      <details class="marks-off">
        <summary>{text('marks.sitesOff')}</summary>
        <ul class="sites">
          {siteTable.map(({ name, label }) => (
            <li key={name}>
              <Switch
                on={settings.marksOff.includes(name)}
                onFlip={(isOff) =>
                  change(({ marksOff }) => ({
                    marksOff: isOff ? [...marksOff, name] : marksOff.filter((other) => other !== name),
                  }))
                }
              >
                {label}
              </Switch>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
