import { useEffect, useState } from 'preact/hooks';
import type { SitePackInfo } from '../../protocol/types.ts';
import { Switch } from '../../ui/components/switch.tsx';
import { dayInWords } from '../../ui/format.ts';
import { text } from '../../ui/messages/message-text.ts';
import { problemText } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import type { Settings } from '../storage/settings.ts';
import { useHostSwitch } from './use-host-switch.ts';
import type { Change } from './use-settings.ts';

interface MendedSitesProps {
  settings: Settings;
  change: Change;
  send: Send;
}

/** Whether mended site files may be asked for, and what they mend. Nothing where this package names no place for them. */
export function MendedSites({ settings, change, send }: MendedSitesProps) {
  const [info, setInfo] = useState<SitePackInfo>();
  const refresh = () => send('sitePack').then(setInfo);
  useEffect(() => void refresh(), [settings.mendedSites]);
  const ask = () => send('updateSitePack').then(refresh);
  const { isRefused, failed, flip } = useHostSwitch(info?.address, async (wanted) => {
    await change(() => ({ mendedSites: wanted }));
    if (wanted) await ask();
  });
  if (!info) return null;
  const host = new URL(info.address).host;
  return (
    <div id="mended-sites">
      <h3>{text('mended.title')}</h3>
      <div class="panel">
        <Switch on={settings.mendedSites} onFlip={flip} hint={text('mended.hint', { host })}>
          {text('mended.allow')}
        </Switch>
      </div>
      <p role="status" class="about soft">
        {failed}
        {isRefused && text('newest.refused', { host })}
        {settings.mendedSites && <MendedState {...info} />}
      </p>
      {settings.mendedSites && (
        <div class="buttons">
          <button type="button" class="rg-button" onClick={ask}>
            {text('mended.ask')}
          </button>
        </div>
      )}
    </div>
  );
}

function MendedState({ date, mended, off, error }: SitePackInfo) {
  const sites = (labels: readonly string[]) => ({ sites: labels.join(', ') });
  return (
    <>
      {mended.length > 0 && date
        ? text('mended.sites', { day: dayInWords(date) ?? date, ...sites(mended) })
        : text('mended.none')}{' '}
      {off.length > 0 && text('mended.sitesOff', sites(off))}{' '}
      {error && text('newest.failed', { reason: problemText(error) })}
    </>
  );
}
