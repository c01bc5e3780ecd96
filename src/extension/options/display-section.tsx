import { Switch } from '../../ui/components/switch.tsx';
import type { Settings } from '../storage/settings.ts';
import { Section } from './section.tsx';
import { TileMarksChoices } from './tile-marks-choices.tsx';
import type { Change } from './use-settings.ts';

/** How grades are shown in pages. */
export function DisplaySection({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section id="display" title="Display">
      <div class="panel">
        <Switch
          on={settings.hideGrades}
          onFlip={(hideGrades) => change(() => ({ hideGrades }))}
          hint="A badge says that there is a review, and keeps the grade to itself until you point at it."
        >
          Hide grades until hovered
        </Switch>
        <Switch
          on={settings.tiles}
          onFlip={(tiles) => change(() => ({ tiles }))}
          hint="On posters in rows, grids and lists. Off, only the page of a film shows its grade."
        >
          Grades in lists
        </Switch>
        <Switch
          on={settings.likelyGrades}
          onFlip={(likelyGrades) => change(() => ({ likelyGrades }))}
          hint="Where a page gives only a title, a grade that is probably right is shown in outline with a question mark."
        >
          Likely grades
        </Switch>
        {settings.tiles && <TileMarksChoices settings={settings} change={change} />}
      </div>
    </Section>
  );
}
