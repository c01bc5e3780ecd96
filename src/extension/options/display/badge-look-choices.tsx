import { useId, useState } from 'preact/hooks';
import { genericSite } from '../../../sites/generic-site.ts';
import { siteTable } from '../../../sites/host-table.ts';
import { Switch } from '../../../ui/components/switch.tsx';
import { intlLocale, text } from '../../../ui/messages/message-text.ts';
import {
  ALL_SITES,
  BADGE_CORNERS,
  BADGE_SIZES,
  type BadgeCorner,
  type BadgeLook,
  type BadgeSize,
  lookOn,
  usualLook,
} from '../../storage/badge-look.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Change } from '../use-settings.ts';
import { BadgePreview } from './badge-preview.tsx';

const CORNER_WORDS = {
  topStart: 'look.topStart',
  topEnd: 'look.topEnd',
  bottomStart: 'look.bottomStart',
  bottomEnd: 'look.bottomEnd',
} as const satisfies Record<BadgeCorner, string>;
const SIZE_WORDS = {
  small: 'look.small',
  usual: 'look.usual',
  large: 'look.large',
} as const satisfies Record<BadgeSize, string>;
const OPACITIES = [1, 0.8, 0.6, 0.4];
const SIZES = Object.keys(BADGE_SIZES) as BadgeSize[];

/** How badges look: on all sites, and otherwise on some. */
export function BadgeLookChoices({ settings, change }: { settings: Settings; change: Change }) {
  const id = useId();
  const [site, setSite] = useState(ALL_SITES);
  const { badgeLooks } = settings;
  const look = lookOn(badgeLooks, site) ?? usualLook;
  const choose = (part: Partial<BadgeLook>) =>
    change(({ badgeLooks }) => ({
      badgeLooks: { ...badgeLooks, [site]: { ...(lookOn(badgeLooks, site) ?? usualLook), ...part } },
    }));
  const forget = () => change(({ badgeLooks: { [site]: _, ...others } }) => ({ badgeLooks: others }));
  const places = [
    [ALL_SITES, text('look.allSites')],
    ...siteTable.map(({ name, label }) => [name, label]),
    [genericSite.name, text('look.otherPages')],
  ] as [string, string][];
  const percent = new Intl.NumberFormat(intlLocale(), { style: 'percent' });

  const select = <T extends string | number>(
    part: string,
    label: string,
    value: T,
    options: readonly (readonly [T, string])[],
    onChoose: (value: string) => void,
  ) => (
    <>
      <label for={`${id}${part}`}>{label}</label>
      <select
        id={`${id}${part}`}
        class="rg-field"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </>
  );

  return (
    <fieldset class="look" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{text('look.title')}</h3>
      <div class="choices soft">
        {select(
          'site',
          text('look.site'),
          site,
          places.map(([name, label]) => [
            name,
            name && badgeLooks[name] ? text('look.ownLook', { site: label }) : label,
          ]),
          setSite,
        )}
        {select(
          'corner',
          text('look.corner'),
          look.corner,
          BADGE_CORNERS.map((corner) => [corner, text(CORNER_WORDS[corner])]),
          (corner) => choose({ corner: corner as BadgeCorner }),
        )}
        {select(
          'size',
          text('look.size'),
          look.size,
          SIZES.map((size) => [size, text(SIZE_WORDS[size])]),
          (size) => choose({ size: size as BadgeSize }),
        )}
        {select(
          'opacity',
          text('look.opacity'),
          look.opacity,
          OPACITIES.map((opacity) => [opacity, percent.format(opacity)]),
          (opacity) => choose({ opacity: Number(opacity) }),
        )}
      </div>
      <BadgePreview look={look} />
      <Switch on={look.onHover} onFlip={(onHover) => choose({ onHover })} hint={text('look.onHoverHint')}>
        {text('look.onHover')}
      </Switch>
      {site !== ALL_SITES && badgeLooks[site] && (
        <button type="button" class="quiet" onClick={forget}>
          {text('look.asOnAll')}
        </button>
      )}
    </fieldset>
  );
}
