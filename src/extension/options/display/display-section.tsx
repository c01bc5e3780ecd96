import { useId } from 'preact/hooks';
import { Switch } from '../../../ui/components/switch.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import type { BadgeShows, Settings } from '../../storage/settings.ts';
import { Section } from '../section.tsx';
import type { Change } from '../use-settings.ts';
import { BadgeLookChoices } from './badge-look-choices.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { TileMarksChoices } from './tile-marks-choices.tsx';

/** How grades are shown in pages. */
export function DisplaySection({ settings, change }: { settings: Settings; change: Change }) {
  const id = useId();
  return (
    <Section id="display" title={text('display.title')}>
      <div class="panel">
        <LanguageChoice settings={settings} change={change} />
        <div class="choices soft">
          <label for={id}>{text('display.badgeShows')}</label>
          <select
            id={id}
            class="rg-field"
            value={settings.badgeShows}
            onChange={({ currentTarget }) =>
              change(() => ({ badgeShows: currentTarget.value as BadgeShows }))
            }
          >
            <option value="first">{text('display.badgeFirst')}</option>
            <option value="median">{text('display.badgeMedian')}</option>
            <option value="recommend">{text('display.badgeRecommend')}</option>
          </select>
        </div>
        <Switch
          on={settings.hideGrades}
          onFlip={(hideGrades) => change(() => ({ hideGrades }))}
          hint={text('display.hideHint')}
        >
          {text('display.hide')}
        </Switch>
        <Switch
          on={settings.hideUntilSeen}
          disabled={settings.hideGrades}
          onFlip={(hideUntilSeen) => change(() => ({ hideUntilSeen }))}
          hint={text('display.untilSeenHint')}
        >
          {text('display.untilSeen')}
        </Switch>
        <Switch
          on={settings.tiles}
          onFlip={(tiles) => change(() => ({ tiles }))}
          hint={text('display.tilesHint')}
        >
          {text('display.tiles')}
        </Switch>
        <Switch
          on={settings.likelyGrades}
          onFlip={(likelyGrades) => change(() => ({ likelyGrades }))}
          hint={text('display.likelyHint')}
        >
          {text('display.likely')}
        </Switch>
        <Switch
          on={settings.veilScores}
          onFlip={(veilScores) => change(() => ({ veilScores }))}
          hint={text('scores.veilHint')}
        >
          {text('scores.veil')}
        </Switch>
        <BadgeLookChoices settings={settings} change={change} />
        {settings.tiles && <TileMarksChoices settings={settings} change={change} />}
      </div>
    </Section>
  );
}
