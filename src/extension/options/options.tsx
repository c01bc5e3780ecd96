import { Loading } from '../../ui/components/states.tsx';
import { text } from '../../ui/messages/message-text.ts';
import type { Send } from '../platform/messaging.ts';
import { DisplaySection } from './display/display-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { AllSection } from './mine/all-section.tsx';
import { CorrectionsSection } from './mine/corrections-section.tsx';
import { WatchSection } from './mine/watch-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useSettings } from './use-settings.ts';

/** The options page: one section a thing the viewer may decide. */
export function Options({ send }: { send: Send }) {
  const { settings, change, problem } = useSettings();
  return (
    <div class="options">
      <header class="masthead">
        <img src="/icons/48.png" width="36" height="36" alt="" />
        <h1>Reelgrade</h1>
      </header>
      {problem && (
        <p role="alert" class="problem settings-problem">
          {problem}
        </p>
      )}
      {settings ? (
        <main>
          <LibrarySection send={send} settings={settings} change={change} />
          <DisplaySection settings={settings} change={change} />
          <WatchSection send={send} />
          <SitesSection settings={settings} change={change} send={send} />
          <CorrectionsSection send={send} />
          <AllSection send={send} settings={settings} change={change} />
          <PrivacySection send={send} />
        </main>
      ) : (
        <Loading label={text('options.opening')} rows={6} />
      )}
    </div>
  );
}
