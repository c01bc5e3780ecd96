import { useEffect, useState } from 'preact/hooks';
import { siteTable } from '../../sites/host-table.ts';
import type { SiteInfo } from '../../sites/site-hosts.ts';
import { Switch } from '../../ui/components/switch.tsx';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import type { Settings } from '../storage/settings.ts';
import { siteIsOn, switchOff, switchOn } from '../storage/site-access.ts';
import { MendedSites } from './mended-sites.tsx';
import { OwnHosts } from './own-host-list.tsx';
import { Section } from './section.tsx';
import type { Change } from './use-settings.ts';

interface SitesSectionProps {
  settings: Settings;
  change: Change;
  send: Send;
}

/** Where grades are shown: the sites that come switched on, and those the viewer may add. */
export function SitesSection({ settings, change, send }: SitesSectionProps) {
  const [on, setOn] = useState<ReadonlySet<string>>();
  const [failed, setFailed] = useState<string>();
  const [turn, setTurn] = useState(0);
  // Permissions are asked again after each flip.
  useEffect(() => {
    void Promise.all(siteTable.map((site) => siteIsOn(site, settings))).then((are) =>
      setOn(new Set(siteTable.flatMap(({ name }, at) => (are[at] ? [name] : [])))),
    );
  }, [settings, turn]);

  const flip = async (site: SiteInfo, wanted: boolean) => {
    setFailed(undefined);
    try {
      await (wanted ? switchOn(site) : switchOff(site));
    } catch (error) {
      setFailed(text('sites.failed', { site: site.label, reason: errorWords(error) }));
    }
    setTurn((turn) => turn + 1);
  };
  const list = (some: readonly SiteInfo[]) => (
    <ul class="panel sites">
      {some.map((site) => (
        <li key={site.name}>
          <Switch on={on?.has(site.name) ?? false} disabled={!on} onFlip={(wanted) => flip(site, wanted)}>
            {site.label}
            {site.proven === 'untested' && <em class="tag">{text('sites.untested')}</em>}
          </Switch>
        </li>
      ))}
    </ul>
  );
  const extra = siteTable.filter(({ optional }) => optional);
  return (
    <Section id="sites" title={text('sites.title')} about={text('sites.about')}>
      {failed && (
        <p role="alert" class="problem">
          {failed}
        </p>
      )}
      {list(siteTable.filter(({ optional }) => !optional))}
      {extra.length > 0 && (
        <>
          <h3>{text('sites.more')}</h3>
          <p class="about">{text('sites.moreAbout')}</p>
          {list(extra)}
        </>
      )}
      <OwnHosts settings={settings} onFail={(error) => setFailed(errorWords(error))} />
      <MendedSites settings={settings} change={change} send={send} />
    </Section>
  );
}
