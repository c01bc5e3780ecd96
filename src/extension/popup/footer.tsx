import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../ui/components/switch.tsx';
import { text } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';
import { hasNews, openNews } from '../platform/welcome-page.ts';
import { switchOff, switchOn } from '../storage/site-access.ts';
import type { OpenPage } from './use-active-page.ts';

/** The foot of the popup: the site's switch, the help, and the way to the options. */
export function SiteBar({ open, onHelp }: { open: OpenPage; onHelp(): void }) {
  const { view, again } = open;
  const [busy, setBusy] = useState(false);
  const site = view && 'site' in view ? view.site : undefined;
  const on = view?.state === 'read' || view?.state === 'stuck';
  const flip = async () => {
    setBusy(true);
    try {
      await (site && (on ? switchOff(site) : switchOn(site)));
      await again();
    } finally {
      setBusy(false);
    }
  };
  return (
    <footer class="foot">
      {site && (
        <Switch on={on} disabled={busy} onFlip={flip}>
          {text('popup.gradesOn', { site: site.label })}
        </Switch>
      )}
      <NewsDot />
      <button type="button" class="quiet help-button" data-stop onClick={onHelp}>
        {text('help.open')}
      </button>
      <button type="button" class="quiet" data-stop onClick={() => browser.runtime.openOptionsPage()}>
        {text('popup.options')}
      </button>
    </footer>
  );
}

/** There after an update, until the viewer has looked at what is new; it never opens anything by itself. */
function NewsDot() {
  const [isThere, setThere] = useState(false);
  useEffect(() => void hasNews().then(setThere), []);
  if (!isThere) return null;
  return (
    <button
      type="button"
      class="quiet news-dot"
      data-stop
      title={text('news.title')}
      aria-label={text('news.title')}
      onClick={() => void openNews().then(() => close())}
    />
  );
}
